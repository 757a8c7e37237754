export { Outcome, QuestionnaireResultType } from './questionnaire.type.js';
