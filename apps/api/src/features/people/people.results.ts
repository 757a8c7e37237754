import { resultUnion } from '../../platform/errors/refusal.js';
import { ClientProfileType } from './client-profile.type.js';
import { InvitationType } from './invitation.type.js';

export const ClientProfileResult = resultUnion('ClientProfileResult', () => ClientProfileType);
export const InvitationResult = resultUnion('InvitationResult', () => InvitationType);
