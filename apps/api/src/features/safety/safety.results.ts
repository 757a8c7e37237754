import { resultUnion } from '../../platform/errors/refusal.js';
import { SafetyCheckType, SafetyResourcesType } from './safety.type.js';

export const SafetyCheckResult = resultUnion('SafetyCheckResult', () => SafetyCheckType);
export const SafetyResourcesResult = resultUnion(
  'SafetyResourcesResult',
  () => SafetyResourcesType,
);
