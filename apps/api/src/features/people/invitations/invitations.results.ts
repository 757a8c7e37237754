import { resultUnion } from '../../../platform/errors/refusal.js';
import { InvitationType } from './invitation.type.js';

export const InvitationResult = resultUnion('InvitationResult', () => InvitationType);
