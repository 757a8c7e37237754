import { resultUnion } from '../../platform/errors/refusal.js';
import { CheckInType } from './check-in.type.js';

export const CheckInResult = resultUnion('CheckInResult', () => CheckInType);
