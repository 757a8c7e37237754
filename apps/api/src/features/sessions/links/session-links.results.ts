import { resultUnion } from '../../../platform/errors/refusal.js';
import { ChangedByLinkType, SessionLinkChoiceType } from './session-links.type.js';

export const ChangeByLinkResult = resultUnion('ChangeByLinkResult', () => ChangedByLinkType);
export const SessionLinkChoiceResult = resultUnion(
  'SessionLinkChoiceResult',
  () => SessionLinkChoiceType,
);
