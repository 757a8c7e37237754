import { Module } from '@nestjs/common';
import { QuestionnaireResultsService } from './questionnaire-results.service.js';
import { QuestionnairesResolver } from './questionnaires.resolver.js';

@Module({
  providers: [QuestionnaireResultsService, QuestionnairesResolver],
  exports: [QuestionnaireResultsService],
})
export class QuestionnairesModule {}
