import { resultUnion } from '../../../platform/errors/refusal.js';
import { ClientProfileType } from './client-profile.type.js';

export const ClientProfileResult = resultUnion('ClientProfileResult', () => ClientProfileType);
