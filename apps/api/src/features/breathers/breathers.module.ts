import { Module } from '@nestjs/common';
import { BreatherDeciding } from './breather-decisions.service.js';
import { BreatherReading } from './breather-lists.service.js';
import { BreathersResolver } from './breathers.resolver.js';
import { BreatherWriting } from './breathers.service.js';

@Module({ providers: [BreatherWriting, BreatherDeciding, BreatherReading, BreathersResolver] })
export class BreathersModule {}
