import { Module } from '@nestjs/common';
import { AnswersModule } from '../answers/index.js';
import { OutreachModule } from '../outreach/index.js';
import { QuestionnairesModule } from '../questionnaires/index.js';
import { SafetyModule } from '../safety/index.js';
import { PlanReadinessResolver } from './plan-readiness.resolver.js';
import { ReadinessAnswersService } from './readiness-answers.service.js';
import { ReadinessResolver } from './readiness.resolver.js';
import { ReadinessService } from './readiness.service.js';
import { StartsAfterTalkService } from './starts-after-talk.service.js';

@Module({
  imports: [AnswersModule, OutreachModule, QuestionnairesModule, SafetyModule],
  providers: [
    PlanReadinessResolver,
    ReadinessAnswersService,
    ReadinessService,
    ReadinessResolver,
    StartsAfterTalkService,
  ],
  exports: [ReadinessService],
})
export class ReadinessModule {}
