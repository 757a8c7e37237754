import { assertNever, err, localDateOf, ok, type Result } from '@footing/kernel';
import { statedLimits } from './outreach/outreach-gate.js';
import type { Facts, Instant, JointActionBy, Lock, TimeZone } from './types.js';

/** Where a couple stands. Only the coach changes it. */
export type CoupleState =
  /** The coach has asked each of the two. */
  | 'PROPOSED'
  | 'JOINED'
  /** The coach has paused joint work. */
  | 'PAUSED'
  /** Never joined, or joined and over. */
  | 'ENDED';

/** What one partner said. Nothing of it may reach the other. */
export interface PartnerWord {
  /** Null: not answered, or taken back. */
  answer: 'YES' | 'NO' | null;
  /** When the answer last changed; null: never given. */
  answeredAt: Instant | null;
  /** When they left; null: they did not. */
  leftAt: Instant | null;
}

export const NOTHING_SAID: PartnerWord = { answer: null, answeredAt: null, leftAt: null };

/** What a partner reads about working as a couple. */
export type CoupleLine = 'ASKED' | 'COACH_TALKS_FIRST' | 'TOGETHER' | 'OVER';

/**
 * What a partner reads: it depends on what the coach did and on what they said themselves, and on nothing else. Whoever
 * has answered or left reads the same line as somebody whose coach has paused joint work.
 */
export function coupleLine(state: CoupleState, own: PartnerWord): CoupleLine {
  switch (state) {
    case 'PROPOSED':
      return own.answer === null ? 'ASKED' : 'COACH_TALKS_FIRST';
    case 'JOINED':
      return own.leftAt === null ? 'TOGETHER' : 'COACH_TALKS_FIRST';
    case 'PAUSED':
      return 'COACH_TALKS_FIRST';
    case 'ENDED':
      return 'OVER';
    default:
      return assertNever(state);
  }
}

/**
 * Until when what both share reaches this partner: until they left, or until the coach paused or ended joint work at `stateAt`.
 * Null: it still does. What they had read by then they can read for ever, and nothing of it can be done any more.
 */
export function sharedUntil(
  state: CoupleState,
  stateAt: Instant,
  { leftAt }: PartnerWord,
): Instant | null {
  if (leftAt !== null) return leftAt;
  return state === 'JOINED' ? null : stateAt;
}

/** What a partner wants to do. */
export type PartnerIntent =
  | { kind: 'ANSWER'; answer: 'YES' | 'NO' }
  /** Takes the answer back. Once the coach has joined them, that is leaving. */
  | { kind: 'TAKE_BACK' }
  | { kind: 'LEAVE' };

/** The coach is not asking: the two were joined, or it is over. */
export type PartnerRefusal = 'NOT_ASKED';

/** Decides what a partner wants, from what the coach did and what they said themselves. Idempotent. */
export function decidePartner(
  state: CoupleState,
  own: PartnerWord,
  intent: PartnerIntent,
  now: Instant,
): Result<PartnerWord, PartnerRefusal> {
  if (intent.kind === 'ANSWER') {
    if (state !== 'PROPOSED') return err('NOT_ASKED');
    if (own.answer === intent.answer) return ok(own);
    return ok({ ...own, answer: intent.answer, answeredAt: now });
  }
  if (state === 'ENDED' || own.leftAt !== null) return ok(own);
  if (state !== 'PROPOSED') return ok({ ...own, leftAt: now });
  return ok(own.answer === null ? own : { ...own, answer: null, answeredAt: now });
}

/** What is known about one partner: for their coach, never for the other. */
export interface CouplePartner {
  word: PartnerWord;
  zone: TimeZone;
  facts: Pick<Facts, 'boundaries' | 'answers' | 'talks' | 'clientStatus'>;
}

/** Everything that decides about a couple. */
export interface Couple {
  state: CoupleState;
  partners: readonly [CouplePartner, CouplePartner];
  /** The coach's. */
  zone: TimeZone;
  /** Whether one coach works with both. */
  oneCoach: boolean;
}

/** Why joint work cannot start or go on, on one side. */
export type PartnerBarrier = 'HOLD' | 'BOUNDARY' | 'ANSWERS' | 'ARCHIVED' | 'LEFT';

/** Why the coach cannot do something. */
export type CoupleBarrier =
  | PartnerBarrier
  | 'TWO_COACHES'
  /** Not both have said yes. */
  | 'NOT_BOTH_YES'
  /** It is still the day on which one of them answered or left. */
  | 'SAME_DAY'
  /** The couple is not asked, joined or paused, as this would need. */
  | 'STATE';

/**
 * What keeps one partner out of joint work at `now`: they left, or something limits outreach between the two (a hold, a
 * boundary that is not OPEN, an answer). Empty if nothing does. Throws RangeError on an unknown zone.
 */
export function partnerBarriers(
  { word, ...limits }: CouplePartner,
  now: Instant,
): PartnerBarrier[] {
  return [...(word.leftAt === null ? [] : (['LEFT'] as const)), ...limitsOnJointWork(limits, now)];
}

/** As `partnerBarriers`, without whether they left: what is stored with each change of these facts. */
export function limitsOnJointWork(
  { facts, zone }: Pick<CouplePartner, 'facts' | 'zone'>,
  now: Instant,
): PartnerBarrier[] {
  const { reasons } = statedLimits(facts as Facts, 'YES', now, zone);
  return [...new Set(reasons.flatMap(barrierOf))];
}

function barrierOf({ kind }: Lock): PartnerBarrier[] {
  if (kind === 'SAFETY_HOLD') return ['HOLD'];
  return kind === 'BOUNDARY' || kind === 'ANSWERS' || kind === 'ARCHIVED' ? [kind] : [];
}

/** Whether joint actions and joint sessions wait for the coach, and why. Empty: they do not. */
export function jointWorkBarriers(couple: Couple, now: Instant): CoupleBarrier[] {
  return couple.state === 'JOINED' ? together(couple, now) : ['STATE'];
}

/** What the coach wants to do about a couple. */
export type CoupleIntent = 'CONFIRM' | 'DECLINE' | 'PAUSE' | 'RESUME' | 'END';

/**
 * Decides what the coach wants: the state after it, or why not. Two yeses alone join nobody, and no partner can tell from
 * the day on which the coach joins or declines them what the other has said. Idempotent.
 */
export function decideCouple(
  couple: Couple,
  intent: CoupleIntent,
  now: Instant,
): Result<CoupleState, CoupleBarrier[]> {
  const { state } = couple;
  const to = TARGETS[intent];
  if (state === to) return ok(state);
  if (!FROM[intent].includes(state)) return err(['STATE']);
  const barriers = barriersOf(couple, intent, now);
  return barriers.length === 0 ? ok(to) : err(barriers);
}

const TARGETS = {
  CONFIRM: 'JOINED',
  DECLINE: 'ENDED',
  PAUSE: 'PAUSED',
  RESUME: 'JOINED',
  END: 'ENDED',
} as const satisfies Record<CoupleIntent, CoupleState>;

const FROM: Record<CoupleIntent, readonly CoupleState[]> = {
  CONFIRM: ['PROPOSED'],
  DECLINE: ['PROPOSED'],
  PAUSE: ['JOINED'],
  RESUME: ['PAUSED'],
  END: ['JOINED', 'PAUSED'],
};

function barriersOf(couple: Couple, intent: CoupleIntent, now: Instant): CoupleBarrier[] {
  const words = couple.partners.map(({ word }) => word);
  switch (intent) {
    case 'CONFIRM': {
      const isYes = words.every(({ answer }) => answer === 'YES');
      return [
        ...(isYes ? [] : (['NOT_BOTH_YES'] as const)),
        ...waitsADay(couple, (word) => word.answeredAt, now),
        ...together(couple, now),
      ];
    }
    case 'RESUME':
      return together(couple, now);
    case 'DECLINE':
      return waitsADay(couple, (word) => word.answeredAt, now);
    case 'END':
      return waitsADay(couple, (word) => word.leftAt, now);
    case 'PAUSE':
      return [];
    default:
      return assertNever(intent);
  }
}

function together({ partners, oneCoach }: Couple, now: Instant): CoupleBarrier[] {
  const barriers = partners.flatMap((partner) => partnerBarriers(partner, now));
  return [...new Set<CoupleBarrier>([...barriers, ...(oneCoach ? [] : ['TWO_COACHES' as const])])];
}

/** It must be a later day for everybody involved. */
function waitsADay(
  { partners, zone }: Couple,
  saidAt: (word: PartnerWord) => Instant | null,
  now: Instant,
): CoupleBarrier[] {
  const zones = [zone, ...partners.map((partner) => partner.zone)];
  const isLater = partners.every(({ word }) => {
    const at = saidAt(word);
    return at === null || zones.every((each) => localDateOf(at, each) < localDateOf(now, each));
  });
  return isLater ? [] : ['SAME_DAY'];
}

/** What has to be true before a coach proposes working as a couple. */
export interface ProposalFacts {
  /** Whether both are marked as each other’s other person. */
  linked: boolean;
  oneCoach: boolean;
  /** Whether that coach proposes it. */
  byCoach: boolean;
  /** Of each: whether they use the app. */
  joined: readonly [boolean, boolean];
  /** Of each: whether a session with them alone was held. */
  seenAlone: readonly [boolean, boolean];
  archived: readonly [boolean, boolean];
  /** Of each: what would keep them apart if they were asked: `limitsOnJointWork`. */
  limits: readonly [readonly PartnerBarrier[], readonly PartnerBarrier[]];
  /** Whether one of them is asked or joined already. */
  inCouple: boolean;
}

export type ProposalBarrier =
  | 'NOT_LINKED'
  | 'TWO_COACHES'
  | 'NOT_THEIR_COACH'
  | 'NOT_JOINED'
  | 'NOT_SEEN_ALONE'
  | 'IN_COUPLE'
  | Exclude<PartnerBarrier, 'LEFT'>;

/**
 * Why the coach cannot propose working as a couple yet. Empty: they can. Nobody is asked about what cannot start: the question
 * alone puts pressure on somebody who is afraid, or whom an order protects.
 */
export function proposalBarriers(facts: ProposalFacts): ProposalBarrier[] {
  const { linked, oneCoach, byCoach, joined, seenAlone, archived, limits, inCouple } = facts;
  if (!linked) return ['NOT_LINKED'];
  const limited = (barrier: PartnerBarrier) => limits.some((found) => found.includes(barrier));
  const barriers: [boolean, ProposalBarrier][] = [
    [inCouple, 'IN_COUPLE'],
    [!oneCoach, 'TWO_COACHES'],
    [oneCoach && !byCoach, 'NOT_THEIR_COACH'],
    [archived.includes(true) || limited('ARCHIVED'), 'ARCHIVED'],
    [joined.includes(false), 'NOT_JOINED'],
    [seenAlone.includes(false), 'NOT_SEEN_ALONE'],
    [limited('HOLD'), 'HOLD'],
    [limited('BOUNDARY'), 'BOUNDARY'],
    [limited('ANSWERS'), 'ANSWERS'],
  ];
  return barriers.flatMap(([holds, barrier]) => (holds ? [barrier] : []));
}

/** Whether a joint action is done: by one of the two, or by each of them. */
export function isJointActionDone(by: JointActionBy, done: readonly boolean[]): boolean {
  return by === 'EITHER' ? done.includes(true) : done.length === 2 && !done.includes(false);
}

/**
 * The key of the step that the coach can open next; null if all are open. Nothing opens by itself: whether joint work waits for
 * the coach can then not be told from a step that opens or does not.
 */
export const nextJointStep = (steps: readonly string[], opened: readonly string[]): string | null =>
  steps.find((step) => !opened.includes(step)) ?? null;
