export { assessed, type Assessed } from './answers.js';
export { QuestionnaireResult } from './questionnaire-result.entity.js';
export { QuestionnaireResults } from './questionnaire-results.js';
export { Outcome, QuestionnaireResultType } from './questionnaire.type.js';
export { QuestionnairesModule } from './questionnaires.module.js';
