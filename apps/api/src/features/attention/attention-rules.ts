import { CHECK_IN_MOST, CONTACTS_OVER_TO_TELL } from '@footing/plan-engine';
import type { AttentionKind } from './attention-kind.js';

export type Kind = `${AttentionKind}`;
/** Shown until someone acknowledges them: no rule, snooze, or dismissal applies. */
export const ACKNOWLEDGED = [
  'LEGAL_ORDER',
  'CALL_REQUEST',
  'NEW_START',
  'TRANSFER',
  'ACCESS_REQUEST',
] as const satisfies readonly Kind[];
/** A session appears in the list of the day's sessions, which cannot be snoozed. */
export type RuledKind = Exclude<Kind, 'SESSION_TODAY' | (typeof ACKNOWLEDGED)[number]>;

/** What a number of a rule can be, and what it is until a practice says otherwise. */
export interface RuleNumber {
  least: number;
  most: number;
  usual: number;
}

export interface RuleShape {
  /** In days: how long it has been so, or of a trend how many are held against as many before. */
  days?: RuleNumber;
  /** By how much: contacts beyond the allowance; points of a trend. */
  by?: RuleNumber;
  /** The average from which a trend is reported, no matter what it was before. */
  at?: RuleNumber;
}

/** How a practice has it. */
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

/** Every reason in display order: safety, what is waiting for the coach, what is due, quiet. */
export const RANKED: readonly Kind[] = [
  'LEGAL_ORDER',
  'SAFETY_HOLD',
  'CALL_REQUEST',
  'READINESS',
  'NEW_START',
  'TRANSFER',
  'ACCESS_REQUEST',
  'OTHER_PERSON',
  'CONSENT_WITHDRAWN',
  'APPROVAL',
  'SESSION_TODAY',
  'UNSIGNED_NOTE',
  'URGE_UP',
  'ALLOWANCE',
  'MOOD_DOWN',
  'UNREAD',
  'OVERDUE',
  'QUIET',
];

export const RULES: Readonly<Record<RuledKind, RuleShape>> = {
  SAFETY_HOLD: {},
  READINESS: {},
  OTHER_PERSON: {},
  CONSENT_WITHDRAWN: {},
  APPROVAL: {},
  UNSIGNED_NOTE: { days: numbers(0, 30, 2) },
  URGE_UP: { ...TREND, at: numbers(1, CHECK_IN_MOST, 8) },
  ALLOWANCE: { by: numbers(1, 20, CONTACTS_OVER_TO_TELL) },
  MOOD_DOWN: { ...TREND, at: numbers(0, CHECK_IN_MOST - 1, 2) },
  UNREAD: { days: numbers(0, 30, 0) },
  OVERDUE: { days: numbers(1, 30, 1) },
  QUIET: { days: numbers(1, 90, 7) },
};
export const RULED = RANKED.filter((kind): kind is RuledKind => kind in RULES);

/** No practice can turn this off. */
export const ALWAYS_ON: readonly RuledKind[] = ['SAFETY_HOLD'];
/** Nobody is done with this but by what lifts it, and it waits for a day at most. */
export const NEVER_DISMISSED: readonly Kind[] = ['SAFETY_HOLD'];
/** The maximum number of days a reason can be snoozed. */
export const SNOOZE_DAYS_MOST = 90;
/** So many days with a check-in make an average that says something. */
export const TREND_DAYS = 2;
/** What was shared longer ago than so many days is no news any more. */
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
