import { CHECK_IN_MOST, CONTACTS_OVER_TO_DISCUSS } from '@footing/plan-engine';
import type { AttentionKind } from '../attention-kind.js';

export type Kind = `${AttentionKind}`;
/** Shown until someone acknowledges them: no rule, snooze, or dismissal applies. */
export const ACKNOWLEDGED = [
  'LEGAL_ORDER',
  'CALL_REQUEST',
  'FORM_ALARM',
  'NEW_START',
  'TRANSFER',
  'ACCESS_REQUEST',
] as const satisfies readonly Kind[];
/** A session appears in the list of the day's sessions, which cannot be snoozed. */
export type RuledKind = Exclude<Kind, 'SESSION_TODAY' | (typeof ACKNOWLEDGED)[number]>;

/** The limits of a rule's number, and its default. */
export interface RuleNumber {
  least: number;
  most: number;
  usual: number;
}

export interface RuleShape {
  /** Days to wait before showing; for a trend, the days compared with as many before. */
  days?: RuleNumber;
  /** By how much: contacts beyond the allowance, or points of a trend. */
  by?: RuleNumber;
  /** The average from which a trend is always shown. */
  at?: RuleNumber;
}

/** A practice's setting for one kind. */
export interface Rule {
  on: boolean;
  days?: number;
  by?: number;
  at?: number;
}

export const NUMBERS = ['days', 'by', 'at'] as const;

const numbers = (least: number, most: number, usual: number): RuleNumber => ({
  least,
  most,
  usual,
});
const TREND = { days: numbers(2, 30, 7), by: numbers(1, CHECK_IN_MOST, 2) };

/** All kinds in display order: safety, what waits for the coach, what is due, quiet. */
export const RANKED: readonly Kind[] = [
  'LEGAL_ORDER',
  'SAFETY_HOLD',
  'CALL_REQUEST',
  'FORM_ALARM',
  'READINESS',
  'NEW_START',
  'TRANSFER',
  'ACCESS_REQUEST',
  'COUPLE_WAITING',
  'COUPLE_LEFT',
  'RECALLED',
  'OTHER_PERSON',
  'CONSENT_WITHDRAWN',
  'COUPLE_ANSWERED',
  'COUPLE_MESSAGES',
  'OFFER_ACCEPTED',
  'OFFER_DECLINED',
  'SESSION_ASKED',
  'APPROVAL',
  'SESSION_TODAY',
  'UNSIGNED_NOTE',
  'URGE_UP',
  'ALLOWANCE',
  'MOOD_DOWN',
  'UNREAD',
  'OVERDUE',
  'QUIET',
  'NOTHING_PLANNED',
];

export const RULES: Readonly<Record<RuledKind, RuleShape>> = {
  SAFETY_HOLD: {},
  READINESS: {},
  COUPLE_WAITING: {},
  COUPLE_LEFT: {},
  RECALLED: {},
  OTHER_PERSON: {},
  CONSENT_WITHDRAWN: {},
  COUPLE_ANSWERED: {},
  COUPLE_MESSAGES: {},
  OFFER_ACCEPTED: {},
  OFFER_DECLINED: {},
  SESSION_ASKED: {},
  APPROVAL: {},
  UNSIGNED_NOTE: { days: numbers(0, 30, 2) },
  URGE_UP: { ...TREND, at: numbers(1, CHECK_IN_MOST, 8) },
  ALLOWANCE: { by: numbers(1, 20, CONTACTS_OVER_TO_DISCUSS) },
  MOOD_DOWN: { ...TREND, at: numbers(0, CHECK_IN_MOST - 1, 2) },
  UNREAD: { days: numbers(0, 30, 0) },
  OVERDUE: { days: numbers(1, 30, 1) },
  QUIET: { days: numbers(1, 90, 7) },
  NOTHING_PLANNED: { days: numbers(1, 90, 14) },
};
export const RULED = RANKED.filter((kind): kind is RuledKind => kind in RULES);

/** No practice can turn this off. */
export const ALWAYS_ON: readonly RuledKind[] = [
  'SAFETY_HOLD',
  'COUPLE_WAITING',
  'COUPLE_LEFT',
  'RECALLED',
  'COUPLE_MESSAGES',
  'SESSION_ASKED',
];
/** Cannot be dismissed, and snoozed for one day at most. */
export const NEVER_DISMISSED: readonly Kind[] = ['SAFETY_HOLD', 'COUPLE_WAITING', 'COUPLE_LEFT'];
/** The maximum number of days an item can be snoozed. */
export const SNOOZE_DAYS_MOST = 90;
/** The fewest days with a check-in for a meaningful average. */
export const TREND_DAYS = 2;
/** Shared content older than this many days is not shown as unread. */
export const UNREAD_DAYS = 30;

/** The defaults of a practice that has set nothing. */
export const USUAL = Object.fromEntries(
  RULED.map((kind) => [kind, { on: true, ...usualOf(RULES[kind]) }]),
) as Record<RuledKind, Rule>;

function usualOf(shape: RuleShape): Partial<Record<(typeof NUMBERS)[number], number>> {
  return Object.fromEntries(
    NUMBERS.flatMap((name) => (shape[name] ? [[name, shape[name].usual]] : [])),
  );
}
