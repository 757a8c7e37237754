import { registerEnumType } from '@nestjs/graphql';

/** In display order. */
export enum FollowUpKind {
  LEGAL_ORDER = 'LEGAL_ORDER',
  SAFETY_HOLD = 'SAFETY_HOLD',
  CALL_REQUEST = 'CALL_REQUEST',
  FORM_ALARM = 'FORM_ALARM',
  READINESS = 'READINESS',
  NEW_START = 'NEW_START',
  TRANSFER = 'TRANSFER',
  ACCESS_REQUEST = 'ACCESS_REQUEST',
}
/** What each kind means to staff; attention lists use the same words. */
export const followUpDescriptions = {
  LEGAL_ORDER: { description: 'A legal order was recorded.' },
  SAFETY_HOLD: { description: 'Outreach is paused after the safety questions.' },
  CALL_REQUEST: { description: 'The client asked for a call.' },
  FORM_ALARM: { description: 'Answers to a form tell the coach that the client may need them.' },
  READINESS: { description: 'The answers before a plan call for a talk.' },
  NEW_START: { description: 'An archived client asked for a new start.' },
  TRANSFER: { description: 'The client was transferred to this coach.' },
  ACCESS_REQUEST: { description: 'An owner asked to read private notes.' },
};

registerEnumType(FollowUpKind, {
  name: 'FollowUpKind',
  description: 'Why a client needs a person, in display order.',
  valuesMap: followUpDescriptions,
});

export enum FollowUpDone {
  TALKED = 'TALKED',
  TRIED_TO_REACH = 'TRIED_TO_REACH',
  PASSED_TO = 'PASSED_TO',
}
registerEnumType(FollowUpDone, {
  name: 'FollowUpDone',
  description: 'What was done about a follow-up.',
  valuesMap: {
    TALKED: { description: 'Staff talked with the client.' },
    TRIED_TO_REACH: { description: 'Staff tried to reach the client without success.' },
    PASSED_TO: { description: 'It was passed to another member of staff.' },
  },
});
