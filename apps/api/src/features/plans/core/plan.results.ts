import { resultUnion } from '../../../platform/errors/refusal.js';
import { PlanType } from './plan.type.js';

export const PlanResult = resultUnion('PlanResult', () => PlanType);
