import { Module } from '@nestjs/common';
import { AbsencesService } from './absences/absences.service.js';
import { FollowUpWorker } from './follow-up.worker.js';
import { FollowUpsResolver } from './follow-ups.resolver.js';
import { FollowUpsService } from './follow-ups.service.js';

@Module({
  providers: [AbsencesService, FollowUpsService, FollowUpsResolver, FollowUpWorker],
  exports: [FollowUpWorker],
})
export class FollowUpsModule {}
