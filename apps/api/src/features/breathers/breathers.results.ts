import { resultUnion } from '../../platform/errors/refusal.js';
import { BreatherType } from './breather.type.js';

export const BreatherResult = resultUnion('BreatherResult', () => BreatherType);
