import { registerEnumType } from '@nestjs/graphql';
import { followUpDescriptions } from '../follow-ups/index.js';

export enum AttentionKind {
  LEGAL_ORDER = 'LEGAL_ORDER',
  SAFETY_HOLD = 'SAFETY_HOLD',
  CALL_REQUEST = 'CALL_REQUEST',
  READINESS = 'READINESS',
  NEW_START = 'NEW_START',
  TRANSFER = 'TRANSFER',
  ACCESS_REQUEST = 'ACCESS_REQUEST',
  OTHER_PERSON = 'OTHER_PERSON',
  CONSENT_WITHDRAWN = 'CONSENT_WITHDRAWN',
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
  description: 'In display order.',
  valuesMap: {
    ...followUpDescriptions,
    OTHER_PERSON: { description: 'A different person is proposed, whom a coach confirms.' },
    CONSENT_WITHDRAWN: {
      description: 'The client withdrew consent to health and relationship data; never why.',
    },
    APPROVAL: { description: "A step that needs only the coach's approval." },
    UNSIGNED_NOTE: { description: 'Drafts of the coach about one session.' },
    URGE_UP: { description: 'While the client shares check-ins.' },
    ALLOWANCE: { description: 'While the client shares the contact log.' },
    MOOD_DOWN: { description: 'While the client shares check-ins.' },
    UNREAD: { description: 'What the client shared and the coach has not opened since.' },
    QUIET: { description: 'A plan is active, and the client has been quiet.' },
  },
});

/** Where a client's page shows what was shared. */
export enum SharedSection {
  REFLECTIONS = 'REFLECTIONS',
  ANSWERS = 'ANSWERS',
  BREATHER = 'BREATHER',
}
registerEnumType(SharedSection, { name: 'SharedSection' });
