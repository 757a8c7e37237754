import { Module } from '@nestjs/common';
import { QuestionnaireResults } from './questionnaire-results.js';
import { QuestionnairesResolver } from './questionnaires.resolver.js';

@Module({
  providers: [QuestionnaireResults, QuestionnairesResolver],
  exports: [QuestionnaireResults],
})
export class QuestionnairesModule {}
