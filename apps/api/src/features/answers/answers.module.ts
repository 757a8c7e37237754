import { Module } from '@nestjs/common';
import { BoundariesModule } from '../boundaries/index.js';
import { OutreachModule } from '../outreach/index.js';
import { QuestionnairesModule } from '../questionnaires/index.js';
import { SafetyModule } from '../safety/index.js';
import { ActionAnswersService } from './action-answers.service.js';
import { AnswersResolver } from './answers.resolver.js';
import { AnswersService } from './answers.service.js';
import { MistakenAnswersService } from './mistaken-answers.service.js';

@Module({
  imports: [BoundariesModule, OutreachModule, QuestionnairesModule, SafetyModule],
  providers: [ActionAnswersService, AnswersService, AnswersResolver, MistakenAnswersService],
  exports: [AnswersService],
})
export class AnswersModule {}
