import { resultUnion } from '../../../platform/errors/refusal.js';
import { AvailabilityType } from './availability.type.js';

export const AvailabilityResult = resultUnion('AvailabilityResult', () => AvailabilityType);
