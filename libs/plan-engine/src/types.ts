/**
 * The values that the engine reads and makes. All of them are plain JSON: they cross the wire, sit in
 * `jsonb` columns and are built in the browser without change.
 *
 * Instants are milliseconds since 1970-01-01T00:00Z. Local dates are `YYYY-MM-DD` in the client's zone.
 */

import type { Instant, LocalDate, TimeZone } from '@footing/kernel';

export type { Instant, LocalDate, TimeZone };

// ---- What a template version says ------------------------------------------------------------------

export interface TemplateContent {
  /** Markdown, for the coach: when to use it, and who it is not for. */
  about: string;
  /** Key of the questionnaire before the plan, if any. */
  readiness: string | null;
  steps: StepDefinition[];
}

export interface StepDefinition {
  /** Unique in the template, `[a-z0-9-]{1,60}`; opening rules point at it. */
  key: string;
  title: string;
  /** One or two sentences: what this step is for. */
  purpose: string;
  /** Markdown, read by the client. */
  guidance: string;
  /** Whether the step as a whole reaches toward the other person. */
  outreach: boolean;
  /** All of them must hold. None: the step is open from the start of the plan. */
  opens: OpeningRule[];
  actions: ActionDefinition[];
}

export type OpeningRule =
  /** The named step is done or skipped. */
  | { kind: 'STEP_DONE'; step: string }
  /**
   * So many whole local days after what the anchor says; pauses move all of them. `floor`: so many days at
   * least, which a coach who adapts the plan cannot undercut.
   */
  | { kind: 'WAIT'; days: number; anchor: WaitAnchor; floor?: number | undefined }
  | {
      kind: 'WAIT';
      days: number;
      anchor: 'STEP_END';
      step: string;
      floor?: number | undefined;
    }
  /**
   * Most of the last `days` local days have a check-in in time, and on average its urge was at most this, from 0 to 10. A
   * check-in shows it, and nothing else: see `PlanStepSnapshot.calmAt`.
   */
  | { kind: 'CALM'; days: number; urgeAtMost: number }
  /** From the first minute of this local day on. */
  | { kind: 'DATE'; date: LocalDate }
  /** The coach has approved the step. */
  | { kind: 'APPROVAL' }
  /** The boundary of the other person allows outreach. Outreach is held by it even without this rule. */
  | { kind: 'BOUNDARY' };

export type WaitAnchor =
  | 'PLAN_START'
  /**
   * The last contact that the client began; the start of the plan while there was none since. It no longer
   * counts once the step itself has reached out.
   */
  | 'LAST_CONTACT'
  /** The day on which the latest change of the boundary was recorded, also one that is still to take effect. */
  | 'BOUNDARY_SET';

/** Whether an action reaches toward the other person. Nothing else is assumed for an action that does not say it. */
export const REACHES = ['YES', 'PRACTICAL', 'NO'] as const;
/** PRACTICAL: it does, about children, money or the home and nothing else. */
export type Reach = (typeof REACHES)[number];
/** The kind of outreach: any, or only about practical matters (children, money, home). */
export type Reaching = Exclude<Reach, 'NO'>;

export type ActionKind = 'ONCE' | 'HABIT' | 'REFLECTION' | 'QUESTIONNAIRE';

export interface ActionDefinition {
  /** Unique in the template. */
  key: string;
  kind: ActionKind;
  title: string;
  /** Markdown; may be empty. */
  guidance: string;
  /** A step is done when all its required actions are. */
  required: boolean;
  /** Null only in a draft: its author has not said it yet. */
  reach: Reach | null;
  /** Why an action with reach NO does not reach out though its words read as if it did; the client reads it. */
  noReachReason?: string | null | undefined;
  /** Who gave that reason, by name; set by the server. */
  noReachBy?: string | null | undefined;
  /**
   * Only for ONCE with reach YES: given after a checklist, and once for the same other person in a long time.
   * Content that is older than the word has none: false.
   */
  surprise?: boolean | undefined;
  /** Due so many local days after the step opened; null: no due date. */
  dueAfterDays: number | null;
  /** Only for HABIT: `times` per `per`, and done for good after `periods` days or weeks that were met. */
  habit: { times: number; per: 'DAY' | 'WEEK'; periods: number } | null;
  /** Only for REFLECTION: the question that is written about. */
  prompt: string | null;
  /** Only for QUESTIONNAIRE: its key. */
  questionnaire: string | null;
}

// ---- What is so in this context -----------------------------------------------------------------------

export const BOUNDARIES = [
  'OPEN',
  'LIMITED',
  'ASKED_FOR_SPACE',
  'ASKED_FOR_NO_CONTACT',
  'LEGAL_ORDER',
  'UNKNOWN',
] as const;
export type Boundary = (typeof BOUNDARIES)[number];

/** Where answers lead, the mildest first: of several rules that fire, the most severe one wins. */
export const OUTCOMES = [
  'PROCEED',
  'COOL_OFF',
  'TALK_TO_COACH',
  'NOT_SUITABLE',
  'SAFETY_STOP',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const ENDINGS = [
  'TOGETHER',
  'LET_GO',
  'MUTUAL_PAUSE',
  'WITHDREW',
  'SAFETY_STOP',
  'EXPIRED',
] as const;
export type Ending = (typeof ENDINGS)[number];

/** WAITING: for the readiness of the client; it has not started, and the clock does not start it. */
export type PlanStatus = 'WAITING' | 'SCHEDULED' | 'ACTIVE' | 'PAUSED' | 'ENDED';

/** [from, to), in local days. */
export interface Pause {
  from: LocalDate;
  to: LocalDate | null;
  /** When a person ended it. It is over then, even if that is still the day before. Absent if nobody did. */
  endedAt?: Instant | undefined;
}

/** `until`: when it ends automatically, never brought forward by a change of zone; null: only a person ends it. */
export interface RunningPause extends Pick<Pause, 'from' | 'to'> {
  until: Instant | null;
}

/** Answers that call for a talk. `at`: when they were given; `until`: when the clock alone ends it, null while it does not. */
export interface TalkCalledFor {
  at: Instant;
  until: Instant | null;
}

/** A plan as it was assigned and adapted, with what has happened to each of its parts. */
export interface PlanSnapshot {
  /** The first local day of the plan, in the client's zone. */
  startsOn: LocalDate;
  /**
   * When it was found that the client is ready for it, which a plan that asks for nothing is at once. Null while
   * it waits; the first day moves to the one on which it starts, if that comes later. It is found once: answers
   * that grow old lock nothing again.
   */
  readyAt: Instant | null;
  ending: Ending | null;
  /**
   * Pauses in order, in local days: [from, to). The last one may still run: until somebody ends it (`to` null), or
   * until a day that has not come.
   */
  pauses: Pause[];
  steps: PlanStepSnapshot[];
}

export interface PlanStepSnapshot extends Omit<StepDefinition, 'actions' | 'purpose' | 'guidance'> {
  approvedAt: Instant | null;
  /**
   * When a check-in showed it to be calm enough. It holds if all else but the approval held by then: what
   * came later, such as a contact that moved a wait, asks for calm anew.
   */
  calmAt: Instant | null;
  /**
   * When it was first seen open by a change of the plan or of the facts; null or absent: not yet. What helps in an
   * outreach step stays open from then on, whatever the outreach gate says.
   */
  openedAt?: Instant | null | undefined;
  /** When outreach in it was last added or changed, which asks for a new approval; null or absent: never. */
  changedAt?: Instant | null | undefined;
  /** When it was closed by its last required action, by the coach, or by being skipped. */
  endedAt: Instant | null;
  skipped: boolean;
  actions: PlanActionSnapshot[];
}

export interface PlanActionSnapshot extends Omit<
  ActionDefinition,
  'guidance' | 'prompt' | 'reach' | 'noReachReason' | 'noReachBy'
> {
  reach: Reach;
  /** When it was done for good; null while it is not. */
  doneAt: Instant | null;
  /** HABIT: how often on which local day; days without an entry are absent. */
  counts: { on: LocalDate; times: number }[];
}

/**
 * What the engine must know about the client's context beyond the plan. Whatever bears on outreach is here, and
 * `outreachGate` alone decides what follows from it.
 */
export interface Facts {
  /**
   * The history of the boundary of the plan's other person, oldest first; none: UNKNOWN. With it the state is right at
   * every later moment, because the clock alone makes a pending loosening effective and ends a time of space.
   */
  boundaries: readonly BoundaryChange[];
  /** Every answered readiness and safety questionnaire, oldest first. */
  answers: readonly AnswerFact[];
  /** Talks that a member of staff recorded by name, oldest first. */
  talks: readonly TalkFact[];
  /** ARCHIVED: the practice no longer works with this client. */
  clientStatus: 'CURRENT' | 'ARCHIVED';
  /**
   * Another client of the practice is the other person, and the practice knows it: outreach then needs an approval
   * whatever the template says. Absent: false.
   */
  linked?: boolean | undefined;
  /** The last contact that the client started; null: none is known. */
  lastContactAt: Instant | null;
  /**
   * While the contact allowance is used up: when the next contact fits, null for never while it stands. Null or absent:
   * it is not used up.
   */
  allowanceUsed?: { until: Instant | null } | null | undefined;
  /** The questionnaire that the plan asks for before it starts; null: it asks for none. */
  readiness: ReadinessAsked | null;
  /** The local day of the last surprise for the plan's other person; absent: none yet. */
  surprisedOn?: LocalDate | null | undefined;
  /** Zones that the client has left, in any order; absent: none. Nothing opens earlier because of that. */
  earlierZones?: readonly EarlierZone[] | undefined;
}

/** A time zone that the client lived in until that moment. */
export interface EarlierZone {
  zone: TimeZone;
  until: Instant;
}

/** The facts of a new person: no outreach, and no plan that asks for readiness can start. */
export const NOTHING_KNOWN: Facts = {
  boundaries: [],
  answers: [],
  talks: [],
  clientStatus: 'CURRENT',
  lastContactAt: null,
  readiness: null,
};

/** What a plan asks for before it starts. */
export interface ReadinessAsked {
  questionnaire: string;
  /** A PROCEED starts a plan for so many local days; null: at any time. */
  validForDays: number | null;
}

/** Where the answers to a questionnaire led. The answers themselves are not among the facts. */
export interface AnswerFact {
  /** Its key. */
  questionnaire: string;
  /** SAFETY: of what these answers came to, staff learn only that outreach is paused. */
  about: 'READINESS' | 'SAFETY';
  outcome: Outcome;
  /** COOL_OFF only: for how many local days. */
  days: number | null;
  at: Instant;
  /** When a coach marked them as given by mistake; null or absent: never. */
  mistakenAt?: Instant | null | undefined;
}

/** A talk with the client that a named member of staff recorded. About SAFETY, it is the review of a pause. */
export interface TalkFact {
  about: 'READINESS' | 'SAFETY';
  at: Instant;
}

/** One entry of the history, which is only ever added to. */
export interface BoundaryChange {
  boundary: Boundary;
  /** ASKED_FOR_SPACE only: the local day in the client's zone on which the space ends; null: no day is known. */
  until: LocalDate | null;
  /** When it was recorded. */
  at: Instant;
  /** `at`, or later for a loosening; then it never takes effect if another change is recorded before. */
  takesEffectAt: Instant;
  /**
   * It leads away from ASKED_FOR_NO_CONTACT: from `takesEffectAt` on a coach can confirm it, which is a change of its
   * own; without that it never takes effect. Absent: false.
   */
  needsConfirmation?: boolean | undefined;
}

// ---- What follows from it --------------------------------------------------------------------------

/** Why something is not open yet; readable by a person, with a moment where there is one. */
export type Lock =
  | { kind: 'PLAN_NOT_STARTED'; until: Instant }
  /**
   * The plan waits for the questions before it: `outcome` that the answers lead to unless newer ones are given, null
   * where there are none that count. `answerFrom`: newer answers count from then on. Only answers lift it, not the
   * clock.
   */
  | { kind: 'READINESS'; outcome: Outcome | null; answerFrom?: Instant }
  /** `until` where the pause ends by itself. */
  | { kind: 'PAUSED'; until?: Instant }
  | { kind: 'ENDED'; ending: Ending }
  | { kind: 'STEP'; step: string; title: string }
  /** `days` are those of the rule; 0 for a date. */
  | { kind: 'WAIT'; until: Instant; days: number; anchor: WaitAnchor | 'STEP_END' | 'DATE' }
  /** A check-in lifts it, once the average urge of the last `days` is at most this. */
  | { kind: 'CALM'; days: number; urgeAtMost: number }
  /** `givenUntil`: there is one, which ends then, before the step can open. */
  | { kind: 'APPROVAL'; givenUntil?: Instant }
  /**
   * Outreach is paused after the safety questions. It is the same for everybody, whatever was answered, and never
   * says when it may end.
   */
  | { kind: 'SAFETY_HOLD' }
  /** Required actions that come before what reaches out are done first; this is the first of them. */
  | { kind: 'ACTIONS_FIRST'; action: string; title: string }
  /**
   * Answers to a questionnaire other than the safety questions. `until` where the clock alone ends it, because
   * better answers are kept.
   */
  | { kind: 'ANSWERS'; questionnaire: string; until?: Instant }
  /** The practice no longer works with the client. */
  | { kind: 'ARCHIVED' }
  /** The contact allowance is used up; `until` where it leaves room again by itself. */
  | { kind: 'ALLOWANCE'; until?: Instant }
  /** One surprise was given; the next is not before then. */
  | { kind: 'SURPRISE'; until: Instant }
  /** `until` where the clock alone ends it: a time of space that is over, a loosening that takes effect. */
  | { kind: 'BOUNDARY'; boundary: Boundary; until?: Instant };

export type StepStatus = 'LOCKED' | 'OPEN' | 'DONE' | 'SKIPPED';
export type ActionStatus = 'LOCKED' | 'OPEN' | 'DONE';

export interface PlanState {
  /** The moment that this state is of. */
  at: Instant;
  /** The first instant of the plan's first day. */
  startsAt: Instant;
  /** The pause that runs now, which is always the last one; null where none does. */
  pause: RunningPause | null;
  /** When the current pause ends automatically; null if there is none, or if only a person can end it. */
  resumesAt: Instant | null;
  status: PlanStatus;
  /** While the plan waits: the answers before it that call for a talk with the client; null where none do. */
  talk: TalkCalledFor | null;
  steps: StepState[];
  /** Over required actions of steps that were not skipped. */
  progress: { done: number; total: number };
  /** The step that is open and not done, first in order; null when nothing is open. */
  currentStep: string | null;
  /** The action to do next: earliest due first, then in order; null if there is nothing to do now. */
  nextAction: string | null;
  /** When the clock alone opens the next step; null where something else must happen first. */
  nextOpening: Instant | null;
  /** The earliest due local day of an open, undone, required action; null if none. */
  nextDue: LocalDate | null;
}

/**
 * Whether an approval counts. LAPSED_SAID: somebody said or decided something after it; LAPSED_CHANGED: outreach in the
 * step was changed; LAPSED_DAYS: 30 days went by and the step had not opened; TOO_EARLY: its 30 days end before the
 * step can open.
 */
export type ApprovalStatus =
  'NONE' | 'COUNTS' | 'TOO_EARLY' | 'LAPSED_SAID' | 'LAPSED_CHANGED' | 'LAPSED_DAYS';

export interface StepState {
  key: string;
  status: StepStatus;
  /**
   * When it opened or will open as far as the clock alone decides: the latest of its waits and of what has
   * happened already (ends of steps, approval). Null while a step that it needs is not done, and, if it is
   * not done itself, while the plan waits to start, is paused until somebody ends it, or has ended.
   */
  opensAt: Instant | null;
  /** All unmet reasons, the one that matters most to the reader first. Empty unless LOCKED. */
  locks: Lock[];
  /** The state of the coach's latest approval. */
  approval: ApprovalStatus;
  actions: ActionState[];
}

export interface ActionState {
  key: string;
  status: ActionStatus;
  required: boolean;
  /**
   * Local day. Null without a due date, while something other than the clock holds the action, and for what
   * is left undone in a step or plan that is over.
   */
  dueOn: LocalDate | null;
  overdue: boolean;
  /** Its own locks; those of its step are on the step. Empty unless LOCKED. */
  locks: Lock[];
  /** HABIT only: counted in the current day or week, and periods met so far. */
  habit: HabitState | null;
}

export interface HabitState {
  /** In the current day or week. */
  count: number;
  /** On the day itself. */
  today: number;
  /** On the day before; null if it cannot be counted any more, because the step was not open yet. */
  yesterday: number | null;
  times: number;
  per: 'DAY' | 'WEEK';
  periodsMet: number;
  periods: number;
}
