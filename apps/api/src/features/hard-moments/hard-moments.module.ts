import { Module } from '@nestjs/common';
import { HardMomentsResolver } from './hard-moments.resolver.js';
import { HardMomentsService } from './hard-moments.service.js';

@Module({ providers: [HardMomentsService, HardMomentsResolver] })
export class HardMomentsModule {}
