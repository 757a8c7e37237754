import { resultUnion } from '../../platform/errors/refusal.js';
import { QuestionnaireResultType } from './questionnaire.type.js';

export const AnswersResult = resultUnion('AnswersResult', () => QuestionnaireResultType);
