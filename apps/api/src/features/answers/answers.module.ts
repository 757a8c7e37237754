import { Module } from '@nestjs/common';
import { BoundariesModule } from '../boundaries/index.js';
import { OutreachModule } from '../outreach/index.js';
import { QuestionnairesModule } from '../questionnaires/index.js';
import { SafetyModule } from '../safety/index.js';
import { Answering } from './action-answers.service.js';
import { AnswersResolver } from './answers.resolver.js';
import { AnswersKeeping } from './answers.service.js';
import { MistakenAnswers } from './mistaken-answers.service.js';

@Module({
  imports: [BoundariesModule, OutreachModule, QuestionnairesModule, SafetyModule],
  providers: [Answering, AnswersKeeping, AnswersResolver, MistakenAnswers],
  exports: [AnswersKeeping],
})
export class AnswersModule {}
