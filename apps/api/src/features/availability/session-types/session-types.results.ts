import { resultUnion } from '../../../platform/errors/refusal.js';
import { SessionTypeType } from './session-type.type.js';

export const SessionTypeResult = resultUnion('SessionTypeResult', () => SessionTypeType);
