import { resultUnion } from '../../platform/errors/refusal.js';
import { NewStartType } from './archiving.type.js';

export const NewStartResult = resultUnion('NewStartResult', () => NewStartType);
