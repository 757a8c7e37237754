import { Module } from '@nestjs/common';
import { OutreachModule } from '../outreach/index.js';
import { QuestionnairesModule } from '../questionnaires/index.js';
import { ClientSafetyResolver } from './client-safety.resolver.js';
import { OutreachHoldsService } from './holds/outreach-holds.service.js';
import { OutreachRechecksWorker } from './holds/outreach-rechecks.worker.js';
import { SafetyChecksService } from './checks/safety-checks.service.js';
import { SafetyHistoryService } from './checks/safety-history.service.js';
import { SafetyResourcesResolver } from './resources/safety-resources.resolver.js';
import { SafetyResourcesService } from './resources/safety-resources.service.js';
import { SafetyResolver } from './safety.resolver.js';
import { SafetyService } from './safety.service.js';
import { TalksService } from './checks/talks.service.js';

@Module({
  imports: [OutreachModule, QuestionnairesModule],
  providers: [
    OutreachHoldsService,
    ClientSafetyResolver,
    OutreachRechecksWorker,
    SafetyChecksService,
    SafetyService,
    SafetyHistoryService,
    SafetyResolver,
    SafetyResourcesService,
    SafetyResourcesResolver,
    TalksService,
  ],
  exports: [OutreachHoldsService, OutreachRechecksWorker, SafetyService, SafetyHistoryService],
})
export class SafetyModule {}
