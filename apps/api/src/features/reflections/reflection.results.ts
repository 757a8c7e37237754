import { resultUnion } from '../../platform/errors/refusal.js';
import { ReflectionType } from './reflection.type.js';

export const ReflectionResult = resultUnion('ReflectionResult', () => ReflectionType);
