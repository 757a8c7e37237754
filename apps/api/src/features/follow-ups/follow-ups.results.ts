import { resultUnion } from '../../platform/errors/refusal.js';
import { AbsenceType } from './absences/absence.type.js';
import { FollowUpType } from './follow-up.type.js';

export const FollowUpResult = resultUnion('FollowUpResult', () => FollowUpType);
export const AbsenceResult = resultUnion('AbsenceResult', () => AbsenceType);
