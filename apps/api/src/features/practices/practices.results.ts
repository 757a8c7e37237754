import { resultUnion } from '../../platform/errors/refusal.js';
import { PracticeType } from './practice.type.js';

export const PracticeResult = resultUnion('PracticeResult', () => PracticeType);
