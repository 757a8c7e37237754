import { registerEnumType } from '@nestjs/graphql';

export enum AttentionKind {
  LEGAL_ORDER = 'LEGAL_ORDER',
  SAFETY_HOLD = 'SAFETY_HOLD',
  CALL_REQUEST = 'CALL_REQUEST',
  READINESS = 'READINESS',
  NEW_START = 'NEW_START',
  TRANSFER = 'TRANSFER',
  ACCESS_REQUEST = 'ACCESS_REQUEST',
  APPROVAL = 'APPROVAL',
  SESSION_TODAY = 'SESSION_TODAY',
  UNSIGNED_NOTE = 'UNSIGNED_NOTE',
  URGE_UP = 'URGE_UP',
  ALLOWANCE = 'ALLOWANCE',
  MOOD_DOWN = 'MOOD_DOWN',
  UNREAD = 'UNREAD',
  OVERDUE = 'OVERDUE',
  QUIET = 'QUIET',
}
registerEnumType(AttentionKind, {
  name: 'AttentionKind',
  description: 'In the order in which they are told.',
  valuesMap: {
    LEGAL_ORDER: { description: 'A legal order was recorded.' },
    SAFETY_HOLD: { description: 'Outreach is paused after the safety questions.' },
    CALL_REQUEST: { description: 'The client asks for a call.' },
    NEW_START: { description: 'An archived client asks for a new start.' },
    TRANSFER: { description: 'The client was transferred to this coach.' },
    ACCESS_REQUEST: { description: 'An owner asks to read notes.' },
    READINESS: { description: 'The answers before a plan call for a talk.' },
    APPROVAL: { description: "A step that only the coach's word keeps closed." },
    UNSIGNED_NOTE: { description: 'Drafts of the coach about one session.' },
    URGE_UP: { description: 'While the client shares check-ins.' },
    ALLOWANCE: { description: 'While the client shares the contact log.' },
    MOOD_DOWN: { description: 'While the client shares check-ins.' },
    UNREAD: { description: 'What the client shared and the coach has not opened since.' },
    QUIET: { description: 'A plan runs, and nothing was heard.' },
  },
});

/** Where a client's page shows what was shared. */
export enum SharedSection {
  REFLECTIONS = 'REFLECTIONS',
  ANSWERS = 'ANSWERS',
  BREATHER = 'BREATHER',
}
registerEnumType(SharedSection, { name: 'SharedSection' });
