import { resultUnion } from '../../platform/errors/refusal.js';
import { PlanType } from './plan.type.js';
import { ReflectionType } from './reflection.type.js';
import { QuestionnaireResultType } from '../questionnaires/index.js';

export const PlanResult = resultUnion('PlanResult', () => PlanType);
export const ReflectionResult = resultUnion('ReflectionResult', () => ReflectionType);
export const AnswersResult = resultUnion('AnswersResult', () => QuestionnaireResultType);
