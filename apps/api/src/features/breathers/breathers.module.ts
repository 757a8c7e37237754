import { Module } from '@nestjs/common';
import { BreatherDeciding } from './breather-deciding.js';
import { BreatherReading } from './breather-reading.js';
import { BreathersResolver } from './breathers.resolver.js';
import { BreatherWriting } from './breather-writing.js';

@Module({ providers: [BreatherWriting, BreatherDeciding, BreatherReading, BreathersResolver] })
export class BreathersModule {}
