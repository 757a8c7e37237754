import type { AttentionKind } from '@footing/contract';

type Name = 'days' | 'by' | 'at';

interface RuleWords {
  says: string;
  days?: string;
  by?: string;
  at?: string;
}

export type RuledKind = Exclude<
  AttentionKind,
  | 'SESSION_TODAY'
  | 'LEGAL_ORDER'
  | 'CALL_REQUEST'
  | 'FORM_ALARM'
  | 'NEW_START'
  | 'TRANSFER'
  | 'ACCESS_REQUEST'
>;

/** Each rule, and its numbers by their labels. Its title is what Today calls it. */
const rules: Record<RuledKind, RuleWords> = {
  SAFETY_HOLD: {
    says: 'Always on. It stays until someone on your team records a follow-up, and can’t be snoozed. Talking with the client may not be enough to end the pause.',
  },
  READINESS: {
    says: 'The client’s answers mean they need to talk with you before a plan starts or outreach continues. On: it stays until you’ve talked. Off: it stays only until someone on your team records a follow-up.',
  },
  COUPLE_WAITING: {
    says: 'Always on. For one partner in a couple, outreach was paused or the boundary changed, so joint work is on hold. Talk with each of them alone.',
  },
  COUPLE_LEFT: {
    says: 'Always on. Someone left joint work. Footing doesn’t tell their partner. Talk with the person who left before you say anything to their partner.',
  },
  RECALLED: {
    says: 'Always on. A version of a template was recalled, and a client’s plan is still on it. Outreach in that plan is paused.',
  },
  OTHER_PERSON: {
    says: 'The client or a coach said the plan is about a different person now, and nobody has confirmed it.',
  },
  CONSENT_WITHDRAWN: {
    says: 'The client withdrew consent to the use of their health and relationship data. You can see that, but not why.',
  },
  COUPLE_ANSWERED: {
    says: 'The client answered your question about working as a couple.',
  },
  COUPLE_MESSAGES: {
    says: 'Always on. Someone in a couple wrote to you and their partner. It stays until you’ve opened the messages.',
  },
  OFFER_ACCEPTED: {
    says: 'A client accepted a newer version of their plan. It stays until you dismiss it.',
  },
  OFFER_DECLINED: {
    says: 'A client decided to keep their plan as it is. We don’t ask why.',
  },
  SESSION_ASKED: {
    says: 'Always on. A client asked to move or cancel a session and is waiting for an answer.',
  },
  APPROVAL: {
    says: 'A step is ready to open and only needs your approval.',
  },
  UNSIGNED_NOTE: {
    says: 'A coach wrote a note and hasn’t signed it.',
    days: 'Days since it was started',
  },
  URGE_UP: {
    says: 'The average urge in check-ins went up or is high. Only if the client shares check-ins.',
    days: 'Number of recent days to compare with the days before them',
    by: 'Up by at least',
    at: 'Or an average of at least',
  },
  ALLOWANCE: {
    says: 'The client reached out more often than they agreed to. Only if the client shares the contact log.',
    by: 'Alert after this many contacts beyond the limit',
  },
  MOOD_DOWN: {
    says: 'The average mood in check-ins went down or is low. Only if the client shares check-ins.',
    days: 'Number of recent days to compare with the days before them',
    by: 'Down by at least',
    at: 'Or an average of at most',
  },
  UNREAD: {
    says: 'A client shared something, and their coach hasn’t opened it.',
    days: 'Days since it was shared',
  },
  OVERDUE: {
    says: 'An action in an open step is past its due date.',
    days: 'Days overdue',
  },
  QUIET: {
    says: 'The client’s plan is running, but nothing new has come in.',
    days: 'More than this many days without activity',
  },
  NOTHING_PLANNED: {
    says: 'The client’s plan hasn’t ended, but no session is scheduled.',
    days: 'More than this many days without a session',
  },
};

export const words = {
  title: 'When a client needs you',
  says: 'These rules decide when a client appears under “Who needs you” on their coach’s Today. Rules marked “Always on” can’t be turned off, and some things have no rule and always appear, such as a court order or a call request. The rules apply to every coach in the practice.',
  rules,
  off: 'Off in this practice.',
  number: (label: string | undefined, value: number) => `${label}: ${value}`,
  numberOf: (rule: string, label: string | undefined) => `${rule}: ${label}`,
  save: 'Save',
  saveMine: 'Save my changes',
  saved: 'Saved.',
};

export const NAMES: readonly Name[] = ['days', 'by', 'at'];
