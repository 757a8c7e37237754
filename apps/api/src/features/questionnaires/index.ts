export { assessed, type Assessed } from './answers.js';
export { QuestionnaireAnswers } from './questionnaire-answers.entity.js';
export { QuestionnaireResult } from './questionnaire-result.entity.js';
export { QuestionnaireResults, type Answered } from './questionnaire-results.js';
export { answersColumn, readinessAsked } from './answer-facts.js';
export { QuestionnaireResultType } from './questionnaire.type.js';
export { QuestionnairesModule } from './questionnaires.module.js';
