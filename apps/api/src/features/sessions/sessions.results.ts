import { resultUnion } from '../../platform/errors/refusal.js';
import { SessionType } from './session.type.js';

export const SessionResult = resultUnion('SessionResult', () => SessionType);
