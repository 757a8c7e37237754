import { resultUnion } from '../../platform/errors/refusal.js';
import { ConsentType } from './consent.type.js';

export const ConsentResult = resultUnion('ConsentResult', () => ConsentType);
