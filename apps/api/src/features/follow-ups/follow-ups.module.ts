import { Module } from '@nestjs/common';
import { Absences } from './absences.service.js';
import { FollowUpWorker } from './follow-up-worker.js';
import { FollowUpsResolver } from './follow-ups.resolver.js';
import { FollowUps } from './follow-ups.service.js';

@Module({
  providers: [Absences, FollowUps, FollowUpsResolver, FollowUpWorker],
  exports: [FollowUpWorker],
})
export class FollowUpsModule {}
