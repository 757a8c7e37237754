import { registerEnumType } from '@nestjs/graphql';

/** In the order in which they are shown. */
export enum FollowUpKind {
  LEGAL_ORDER = 'LEGAL_ORDER',
  SAFETY_HOLD = 'SAFETY_HOLD',
  CALL_REQUEST = 'CALL_REQUEST',
  READINESS = 'READINESS',
  NEW_START = 'NEW_START',
  TRANSFER = 'TRANSFER',
  ACCESS_REQUEST = 'ACCESS_REQUEST',
}
/** What each kind means to staff; attention lists use the same words. */
export const followUpDescriptions = {
  LEGAL_ORDER: { description: 'A legal order was recorded.' },
  SAFETY_HOLD: { description: 'Outreach is paused after the safety questions.' },
  CALL_REQUEST: { description: 'The client asks for a call.' },
  READINESS: { description: 'The answers before a plan call for a talk.' },
  NEW_START: { description: 'An archived client asks for a new start.' },
  TRANSFER: { description: 'The client was transferred to this coach.' },
  ACCESS_REQUEST: { description: 'An owner asks to read notes.' },
};

registerEnumType(FollowUpKind, {
  name: 'FollowUpKind',
  description:
    'Why a person is needed, and nothing more about it. In the order in which they are shown.',
  valuesMap: followUpDescriptions,
});

export enum FollowUpDone {
  TALKED = 'TALKED',
  TRIED_TO_REACH = 'TRIED_TO_REACH',
  PASSED_TO = 'PASSED_TO',
}
registerEnumType(FollowUpDone, { name: 'FollowUpDone' });
