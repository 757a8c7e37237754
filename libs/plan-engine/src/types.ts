/**
 * The values that the engine reads and returns. All of them are plain JSON: they are sent, stored in `jsonb` columns
 * and used in the browser as they are.
 *
 * Instants are milliseconds since 1970-01-01T00:00Z. Local dates are `YYYY-MM-DD` in the client's zone.
 */

import type { Instant, LocalDate, TimeZone } from '@footing/kernel';

export type { Instant, LocalDate, TimeZone };

// ---- The content of a template version -------------------------------------------------------------

/** The content of a template version. */
export interface TemplateContent {
  /** Markdown, for the coach: when to use it, and who it is not for. */
  about: string;
  /** Key of the questionnaire before the plan, if any. */
  readiness: string | null;
  steps: StepDefinition[];
  /** Files of the practice that each plan brings to its steps and actions. Absent: none. */
  files?: PlacedFile[] | undefined;
}

/** A file of the practice at a part of a template. Exactly one of step and action is set, to its key. */
export interface PlacedFile {
  step: string | null;
  action: string | null;
  /** The id of the file. */
  file: string;
}

/** A step of a template. */
export interface StepDefinition {
  /** Unique in the template, `[a-z0-9-]{1,60}`; opening rules refer to it. */
  key: string;
  title: string;
  /** One or two sentences: what this step is for. */
  purpose: string;
  /** Markdown, read by the client. */
  guidance: string;
  /** Whether the step as a whole is outreach. */
  outreach: boolean;
  /** All of them must be met. Empty: the step is open from the start of the plan. */
  opens: OpeningRule[];
  actions: ActionDefinition[];
}

/** A condition that must be met before a step opens. */
export type OpeningRule =
  /** The named step is done or skipped. */
  | { kind: 'STEP_DONE'; step: string }
  /**
   * `days` whole local days have passed since the anchor, not counting pauses. `floor`: the least number of days;
   * nobody who adapts the plan can make the wait shorter.
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
   * More than half of the last `days` local days have a check-in that arrived in time, and their average urge, from 0
   * to 10, is at most `urgeAtMost`. Only a new check-in can meet it: see `PlanStepSnapshot.calmAt`.
   */
  | { kind: 'CALM'; days: number; urgeAtMost: number }
  /** This local day has begun. */
  | { kind: 'DATE'; date: LocalDate }
  /** The coach has approved the step. */
  | { kind: 'APPROVAL' }
  /** The boundary of the other person allows outreach. Outreach needs that even without this rule. */
  | { kind: 'BOUNDARY' };

/** What the days of a wait are counted from. */
export type WaitAnchor =
  | 'PLAN_START'
  /**
   * The last contact that the client started, or the start of the plan if there was none since. Ignored once outreach
   * in the step itself was done, because that is a contact too.
   */
  | 'LAST_CONTACT'
  /** The day on which the latest change of the boundary was recorded, even if it is still pending. */
  | 'BOUNDARY_SET';

/** Whether an action is outreach. There is no default. */
export const REACHES = ['YES', 'PRACTICAL', 'NO'] as const;
/** PRACTICAL: it is outreach only about children, money or the home. */
export type Reach = (typeof REACHES)[number];
/** The kind of outreach: any, or only about practical matters (children, money, home). */
export type Reaching = Exclude<Reach, 'NO'>;

/** How an action is done. */
export type ActionKind = 'ONCE' | 'HABIT' | 'REFLECTION' | 'QUESTIONNAIRE';

/** An action of a template. */
export interface ActionDefinition {
  /** Unique in the template. */
  key: string;
  kind: ActionKind;
  title: string;
  /** Markdown; may be empty. */
  guidance: string;
  /** A step is done when all its required actions are done. */
  required: boolean;
  /** Null only in a draft, while its author has not chosen it. */
  reach: Reach | null;
  /** Why an action with reach NO is not outreach although its words sound like it; the client can read this. */
  noReachReason?: string | null | undefined;
  /** The name of the person who gave that reason; set by the server. */
  noReachBy?: string | null | undefined;
  /**
   * Only for ONCE with reach YES: done after a checklist, and at most once in 180 days for the same other person.
   * Absent in older content: false.
   */
  surprise?: boolean | undefined;
  /** How many local days after the step opened it is due; null: no due date. */
  dueAfterDays: number | null;
  /**
   * Only for HABIT: to be done `times` per day or week; done for good after `periods` days or weeks in which it was.
   */
  habit: { times: number; per: 'DAY' | 'WEEK'; periods: number } | null;
  /** Only for REFLECTION: the question to write about. */
  prompt: string | null;
  /** Only for QUESTIONNAIRE: the key of one that ships, or the id of a published version of a form (`isFormVersion`). */
  questionnaire: string | null;
  /** Only in a plan for two. */
  by?: JointActionBy | undefined;
}

/** Who does a joint action: one of the two is enough, or each says that they did it. */
export type JointActionBy = 'EITHER' | 'BOTH';

// ---- Plans and facts ---------------------------------------------------------------------------------

/** All boundaries. */
export const BOUNDARIES = [
  'OPEN',
  'LIMITED',
  'ASKED_FOR_SPACE',
  'ASKED_FOR_NO_CONTACT',
  'LEGAL_ORDER',
  'UNKNOWN',
] as const;
/** What the other person, or a court, has said about contact. */
export type Boundary = (typeof BOUNDARIES)[number];

/** The outcomes of a questionnaire, the mildest first. If several rules fire, the most severe outcome wins. */
export const OUTCOMES = [
  'PROCEED',
  'COOL_OFF',
  'TALK_TO_COACH',
  'NOT_SUITABLE',
  'SAFETY_STOP',
] as const;
/** The outcome of a questionnaire. */
export type Outcome = (typeof OUTCOMES)[number];

/** All endings. */
export const ENDINGS = [
  'TOGETHER',
  'LET_GO',
  'MUTUAL_PAUSE',
  'WITHDREW',
  'SAFETY_STOP',
  'EXPIRED',
] as const;
/** How a plan ended. */
export type Ending = (typeof ENDINGS)[number];

/** WAITING: for the answers to the readiness questionnaire; time alone does not start the plan. */
export type PlanStatus = 'WAITING' | 'SCHEDULED' | 'ACTIVE' | 'PAUSED' | 'ENDED';

/** The local days from `from` (included) to `to` (excluded); `to` null: until somebody ends it. */
export interface Pause {
  from: LocalDate;
  to: LocalDate | null;
  /** When a person ended it. After a change of zone this can be on the day before `to`. Absent if nobody did. */
  endedAt?: Instant | undefined;
}

/** `until`: when it ends automatically (a change of zone never makes that earlier); null: only a person ends it. */
export interface RunningPause extends Pick<Pause, 'from' | 'to'> {
  until: Instant | null;
}

/**
 * Answers that call for a talk. `at`: when they were given; `until`: when time alone ends that, null if it does not.
 */
export interface TalkCalledFor {
  at: Instant;
  until: Instant | null;
}

/** A plan as it was assigned and adapted, and what has happened to each of its parts. */
export interface PlanSnapshot {
  /** The first local day of the plan, in the client's zone. */
  startsOn: LocalDate;
  /**
   * When the answers let the plan start; at once if it requires none. Null while it waits. The first day then moves to
   * the day of the start, if that is later. Decided once: answers that expire later lock nothing again.
   */
  readyAt: Instant | null;
  ending: Ending | null;
  /**
   * Pauses in order. Only the last one can still be running.
   */
  pauses: Pause[];
  steps: PlanStepSnapshot[];
}

/** A step of a plan, and what has happened to it. */
export interface PlanStepSnapshot extends Omit<StepDefinition, 'actions' | 'purpose' | 'guidance'> {
  approvedAt: Instant | null;
  /**
   * When a check-in last met the CALM rules. Counts only if all other rules but the approval were met by then: a later
   * change, such as a contact that restarts a wait, requires calm again.
   */
  calmAt: Instant | null;
  /**
   * When it was open at a change of the plan or of the facts for the first time; null or absent: not yet. From then on,
   * actions of an outreach step that are not outreach stay open even if the outreach gate closes.
   */
  openedAt?: Instant | null | undefined;
  /** When outreach in it was last added or changed, which requires a new approval; null or absent: never. */
  changedAt?: Instant | null | undefined;
  /** When it ended: with its last required action, by the coach, or by being skipped. */
  endedAt: Instant | null;
  skipped: boolean;
  actions: PlanActionSnapshot[];
}

/** An action of a plan, and what has happened to it. */
export interface PlanActionSnapshot extends Omit<
  ActionDefinition,
  'guidance' | 'prompt' | 'reach' | 'noReachReason' | 'noReachBy'
> {
  reach: Reach;
  /** When it was done for good; null while it is not. */
  doneAt: Instant | null;
  /** HABIT only: how often it was done on which local day; days without a count are absent. */
  counts: { on: LocalDate; times: number }[];
}

/**
 * What the engine must know about the client beyond the plan. Everything that matters for outreach is here, and only
 * `outreachGate` derives from it whether outreach is open.
 */
export interface Facts {
  /**
   * The history of the other person's boundary, oldest first; empty: UNKNOWN. The whole history, because time alone
   * makes a pending loosening effective and ends a time of space.
   */
  boundaries: readonly BoundaryChange[];
  /** Every answered readiness and safety questionnaire, oldest first. */
  answers: readonly AnswerFact[];
  /** Talks that a member of staff recorded by name, oldest first. */
  talks: readonly TalkFact[];
  /** ARCHIVED: the practice no longer works with this client. */
  clientStatus: 'CURRENT' | 'ARCHIVED';
  /**
   * The practice has recorded that the other person is one of its clients too: outreach then needs an approval even if
   * the template requires none. Absent: false.
   */
  linked?: boolean | undefined;
  /** The last contact that the client started; null: none is known. */
  lastContactAt: Instant | null;
  /**
   * Set while the contact allowance is used up. `until`: when the next contact fits; null: never with this allowance.
   */
  allowanceUsed?: { until: Instant | null } | null | undefined;
  /** The questionnaire that the plan requires before it starts; null: none. */
  readiness: ReadinessAsked | null;
  /** The local day of the last surprise for the plan's other person; absent: none yet. */
  surprisedOn?: LocalDate | null | undefined;
  /** When the version that the plan was assigned from was recalled; null or absent: never. A recall is final. */
  recalledAt?: Instant | null | undefined;
  /** Zones that the client has left, in any order; absent: none. A change of zone never opens anything earlier. */
  earlierZones?: readonly EarlierZone[] | undefined;
}

/** A time zone in which the client lived until `until`. */
export interface EarlierZone {
  zone: TimeZone;
  until: Instant;
}

/** The facts of a new client: outreach is closed, and no plan that requires readiness can start. */
export const NOTHING_KNOWN: Facts = {
  boundaries: [],
  answers: [],
  talks: [],
  clientStatus: 'CURRENT',
  lastContactAt: null,
  readiness: null,
};

/** The questionnaire that a plan requires before it starts. */
export interface ReadinessAsked {
  questionnaire: string;
  /** For how many local days a PROCEED lets a plan start; null: it does not expire. */
  validForDays: number | null;
}

/** Stands for all forms in `AnswerFact.questionnaire` and in locks. No questionnaire has this key. */
export const FORM_ANSWERS = 'form';

/** The outcome of a questionnaire. The answers themselves are not among the facts. */
export interface AnswerFact {
  /** Its key. */
  questionnaire: string;
  /**
   * SAFETY: staff learn only that outreach is paused, not the outcome. FORM: answers to a form that pause outreach; their
   * outcome is always TALK_TO_COACH, so that no form ever opens anything.
   */
  about: 'READINESS' | 'SAFETY' | 'FORM';
  outcome: Outcome;
  /** COOL_OFF only: for how many local days. */
  days: number | null;
  at: Instant;
  /** When a coach marked them as given by mistake; null or absent: never. */
  mistakenAt?: Instant | null | undefined;
}

/**
 * A talk with the client that a named member of staff recorded. About SAFETY, it is the review of a pause; about
 * READINESS, it is about all other answers, those to forms included.
 */
export interface TalkFact {
  about: 'READINESS' | 'SAFETY';
  at: Instant;
}

/** One entry of the history of the boundary, which is append-only. */
export interface BoundaryChange {
  boundary: Boundary;
  /** ASKED_FOR_SPACE only: the local day in the client's zone on which the space ends; null: no day is known. */
  until: LocalDate | null;
  /** When it was recorded. */
  at: Instant;
  /** `at`, or later for a loosening, which another change recorded before then cancels. */
  takesEffectAt: Instant;
  /**
   * Set for a change away from ASKED_FOR_NO_CONTACT: it takes effect only if a coach confirms it at `takesEffectAt` or
   * later, which appends another change. Absent: false.
   */
  needsConfirmation?: boolean | undefined;
}

// ---- The state of a plan -----------------------------------------------------------------------------

/** One reason why a step or action is not open. `until`: when time alone lifts it. */
export type Lock =
  | { kind: 'PLAN_NOT_STARTED'; until: Instant }
  /**
   * The plan waits for answers. `outcome`: that of the answers so far, null if none count. `answerFrom`: the instant
   * from which newer answers count. Only answers lift this lock, not time.
   */
  | { kind: 'READINESS'; outcome: Outcome | null; answerFrom?: Instant }
  /** `until`: when the pause ends automatically. */
  | { kind: 'PAUSED'; until?: Instant }
  | { kind: 'ENDED'; ending: Ending }
  /** `days`: how many days of waiting follow once that step has ended; absent if none do. */
  | { kind: 'STEP'; step: string; title: string; days?: number }
  /** `days`: those of the rule; 0 for DATE. */
  | { kind: 'WAIT'; until: Instant; days: number; anchor: WaitAnchor | 'STEP_END' | 'DATE' }
  /** A check-in lifts it, once the average urge of the last `days` days is at most `urgeAtMost`. */
  | { kind: 'CALM'; days: number; urgeAtMost: number }
  /** `givenUntil`: an approval was given but expires then, before the step can open. */
  | { kind: 'APPROVAL'; givenUntil?: Instant }
  /**
   * Outreach is paused after the safety questions. The same whatever was answered, and without a date, so that it
   * reveals nothing.
   */
  | { kind: 'SAFETY_HOLD' }
  /** Required actions before the outreach must be done first; this is the first of them. */
  | { kind: 'ACTIONS_FIRST'; action: string; title: string }
  /**
   * Answers to a questionnaire other than the safety questions close outreach, or answers to a form (`FORM_ANSWERS`).
   * `until`: when better answers that are already stored end that.
   */
  | { kind: 'ANSWERS'; questionnaire: string; until?: Instant }
  /** The practice no longer works with the client. */
  | { kind: 'ARCHIVED' }
  /** The version that the plan was assigned from was recalled. */
  | { kind: 'RECALLED' }
  /** The contact allowance is used up. `until`: when the next contact fits. */
  | { kind: 'ALLOWANCE'; until?: Instant }
  /** A surprise was given; the next one is possible from `until`. */
  | { kind: 'SURPRISE'; until: Instant }
  /** `until`: when a time of space is over, or a loosening takes effect. */
  | { kind: 'BOUNDARY'; boundary: Boundary; until?: Instant };

/** The status of a step. */
export type StepStatus = 'LOCKED' | 'OPEN' | 'DONE' | 'SKIPPED';
/** The status of an action. */
export type ActionStatus = 'LOCKED' | 'OPEN' | 'DONE';

/** The state of a plan at one instant, as `project` returns it. */
export interface PlanState {
  /** The instant of this state. */
  at: Instant;
  /** The first instant of the plan's first day. */
  startsAt: Instant;
  /** The current pause; null if there is none. */
  pause: RunningPause | null;
  /** When the current pause ends automatically; null if there is none, or if only a person can end it. */
  resumesAt: Instant | null;
  status: PlanStatus;
  /** While the plan waits: the answers that call for a talk with the client; null if none do. */
  talk: TalkCalledFor | null;
  steps: StepState[];
  /** Counts the required actions of steps that were not skipped. */
  progress: { done: number; total: number };
  /** The step that is open and not done, first in order; null when nothing is open. */
  currentStep: string | null;
  /** The action to do next: earliest due first, then in order; null if there is nothing to do now. */
  nextAction: string | null;
  /** When time alone opens the next step; null if something else must happen first. */
  nextOpening: Instant | null;
  /** The earliest due local day of an open, undone, required action; null if none. */
  nextDue: LocalDate | null;
}

/**
 * Whether an approval counts. LAPSED_SAID: a stated limit (boundary, answers, archiving) closed outreach after it;
 * LAPSED_CHANGED: outreach in the step was changed after it; LAPSED_DAYS: the step did not open within 30 days;
 * TOO_EARLY: the 30 days end before the step can open.
 */
export type ApprovalStatus =
  'NONE' | 'COUNTS' | 'TOO_EARLY' | 'LAPSED_SAID' | 'LAPSED_CHANGED' | 'LAPSED_DAYS';

/** The state of a step. */
export interface StepState {
  key: string;
  status: StepStatus;
  /**
   * When it opened, or would open if only time were missing: the latest of its waits and of what has happened already
   * (ends of steps, approval). Null while a step that it needs is not done, and, if it is not done itself, while the
   * plan waits to start, is paused without an end, or has ended.
   */
  opensAt: Instant | null;
  /** All locks, the most important to the reader first. Empty unless LOCKED. */
  locks: Lock[];
  /** The state of the coach's latest approval. */
  approval: ApprovalStatus;
  actions: ActionState[];
}

/** The state of an action. */
export interface ActionState {
  key: string;
  status: ActionStatus;
  required: boolean;
  /**
   * The local day on which it is due. Null without a due date, while something other than time locks the action, and
   * for undone actions of a step or plan that has ended.
   */
  dueOn: LocalDate | null;
  overdue: boolean;
  /** Its own locks, without those of its step. Empty unless LOCKED. */
  locks: Lock[];
  /** HABIT only. */
  habit: HabitState | null;
}

/** The counts of a habit. */
export interface HabitState {
  /** How often it was done in the current day or week. */
  count: number;
  /** How often it was done today. */
  today: number;
  /** How often it was done yesterday; null if yesterday cannot be counted, because the step was not open. */
  yesterday: number | null;
  times: number;
  per: 'DAY' | 'WEEK';
  periodsMet: number;
  periods: number;
}
