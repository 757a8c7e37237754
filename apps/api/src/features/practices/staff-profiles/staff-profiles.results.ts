import { resultUnion } from '../../../platform/errors/refusal.js';
import { StaffProfileType } from './staff-profile.type.js';

export const StaffProfileResult = resultUnion('StaffProfileResult', () => StaffProfileType);
