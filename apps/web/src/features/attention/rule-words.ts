import type { AttentionKind } from '@footing/contract';

type Name = 'days' | 'by' | 'at';

interface RuleWords {
  title: string;
  says: string;
  days?: string;
  by?: string;
  at?: string;
}

type RuledKind = Exclude<
  AttentionKind,
  'SESSION_TODAY' | 'LEGAL_ORDER' | 'CALL_REQUEST' | 'NEW_START' | 'TRANSFER' | 'ACCESS_REQUEST'
>;

/** Each rule as a coach reads it, and its numbers by their labels. */
export const ruleWords: Record<RuledKind, RuleWords> = {
  SAFETY_HOLD: {
    title: 'Outreach paused',
    says: 'Always on. It stays until someone says what they did. Talking with the client can end the pause.',
  },
  READINESS: {
    title: 'Talk first',
    says: 'The client’s answers mean they need to talk with you before a plan starts.',
  },
  OTHER_PERSON: {
    title: 'A different person',
    says: 'Someone said that the work is about a different person, and nobody has confirmed it.',
  },
  CONSENT_WITHDRAWN: {
    title: 'Consent withdrawn',
    says: 'The client withdrew consent to health and relationship data. You see that, never why.',
  },
  APPROVAL: {
    title: 'A step is waiting for your approval',
    says: 'Nothing else is in the way.',
  },
  UNSIGNED_NOTE: {
    title: 'A note to sign',
    says: 'Its coach has written it and not signed it.',
    days: 'Days since it was begun',
  },
  URGE_UP: {
    title: 'More urge',
    says: 'From check-ins, while the client shares them.',
    days: 'Days, held against as many before',
    by: 'Higher by',
    at: 'Or at least',
  },
  ALLOWANCE: {
    title: 'More contact than agreed',
    says: 'From the contact log, while the client shares it.',
    by: 'So many beyond what was agreed',
  },
  MOOD_DOWN: {
    title: 'Lower mood',
    says: 'From check-ins, while the client shares them.',
    days: 'Days, held against as many before',
    by: 'Lower by',
    at: 'Or at most',
  },
  UNREAD: {
    title: 'Something to read',
    says: 'A client has shared something that their coach has not opened.',
    days: 'Days since it was shared',
  },
  OVERDUE: {
    title: 'An overdue action',
    says: 'In a step that is open.',
    days: 'Days past',
  },
  QUIET: {
    title: 'Quiet for a while',
    says: 'A plan runs, and nothing was heard.',
    days: 'Days of quiet',
  },
};

export const NAMES: readonly Name[] = ['days', 'by', 'at'];
