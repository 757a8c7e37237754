import { Module } from '@nestjs/common';
import { BreatherDecisionsService } from './breather-decisions.service.js';
import { BreatherListsService } from './breather-lists.service.js';
import { BreathersResolver } from './breathers.resolver.js';
import { BreathersService } from './breathers.service.js';

@Module({
  providers: [BreathersService, BreatherDecisionsService, BreatherListsService, BreathersResolver],
})
export class BreathersModule {}
