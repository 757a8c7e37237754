import type { UrgeDay } from '../check-ins.js';
import type { SurpriseChecklist, SurprisePoint } from '../outreach/surprise.js';
import type { TemplateProblem } from '../templates/template-problems.js';
import type {
  ActionDefinition,
  Ending,
  Instant,
  LocalDate,
  Lock,
  PlanActionSnapshot,
  PlanSnapshot,
  TemplateContent,
} from '../types.js';

/** Who asks. An owner acts as a coach. */
export type Actor = 'COACH' | 'CLIENT';

/** A change a person wants to make to a plan. Steps and actions are identified by their keys. */
export type Intent =
  | { kind: 'TICK_ACTION'; action: string }
  /** Takes back that an action other than a habit was done. */
  | { kind: 'UNTICK_ACTION'; action: string }
  /** Sets how often it was done on that local day: today, or at most a week back. */
  | { kind: 'COUNT_HABIT'; action: string; on: LocalDate; times: number }
  /** Only after the checklist; an action that is a surprise is done in no other way. */
  | { kind: 'GIVE_SURPRISE'; action: string; checklist: SurpriseChecklist }
  | { kind: 'RECORD_REFLECTION'; action: string }
  | { kind: 'RECORD_ANSWERS'; action: string }
  /** The client has checked in: what their days were like, that check-in among them. */
  | { kind: 'CHECK_IN'; days: readonly UrgeDay[] }
  /** Starts a plan that waits, by answers before it that are fresh and say PROCEED. */
  | { kind: 'START' }
  /** Answers, a talk or the boundary have changed: a plan that waits may start, one that has not begun may wait. */
  | { kind: 'FOLLOW_ANSWERS' }
  | CoachIntent
  /** `until`: the local day on which it resumes automatically; null: it is paused until someone resumes it. */
  | { kind: 'PAUSE'; until: LocalDate | null }
  | { kind: 'RESUME' }
  | { kind: 'END'; ending: Ending }
  /** Takes back that they let go, which ended the plan at that moment. */
  | { kind: 'UNDO_LETTING_GO'; endedAt: Instant };

/** What only a coach may ask for. */
export type CoachIntent =
  /** Starts a plan whose questions asked for a talk, which has been had. */
  | { kind: 'START_AFTER_TALK' }
  | { kind: 'APPROVE_STEP'; step: string }
  | { kind: 'SKIP_STEP'; step: string }
  | { kind: 'REOPEN_STEP'; step: string }
  /** Ends an open step that its actions do not end: it has none, or all required ones were done before. */
  | { kind: 'CLOSE_STEP'; step: string }
  /** A wait becomes shorter, down to its floor at most; `rule` is its place among the rules of the step. */
  | { kind: 'SHORTEN_WAIT'; step: string; rule: number; days: number; hasReason: boolean }
  /** Its `dueAfterDays` count from today if the step is open already. */
  | {
      kind: 'ADD_ACTION';
      step: string;
      definition: ActionDefinition;
      /** What the other person is called, for its words. */
      names?: readonly string[];
      /** The version of the plan: its rules hold for outreach that is added. Without it the strictest do. */
      version?: Pick<TemplateContent, 'steps'> | null;
    };

/** What happened to a plan. Events carry their days, so that they mean the same in whatever zone they are read. */
export type PlanEvent =
  | { kind: 'ACTION_DONE'; action: string; at: Instant }
  | { kind: 'ACTION_UNDONE'; action: string; at: Instant }
  | { kind: 'HABIT_COUNTED'; action: string; on: LocalDate; times: number; at: Instant }
  | { kind: 'STEP_DONE'; step: string; at: Instant }
  | { kind: 'STEP_SKIPPED'; step: string; at: Instant }
  | { kind: 'STEP_REOPENED'; step: string; at: Instant }
  | { kind: 'STEP_APPROVED'; step: string; at: Instant }
  /** It was open when something changed; see `PlanStepSnapshot.openedAt`. */
  | { kind: 'STEP_OPENED'; step: string; at: Instant }
  /** A check-in showed it to be calm enough for the step. */
  | { kind: 'STEP_CALM'; step: string; at: Instant }
  | { kind: 'WAIT_SHORTENED'; step: string; rule: number; days: number; at: Instant }
  | { kind: 'ACTION_ADDED'; step: string; action: PlanActionSnapshot; at: Instant }
  | { kind: 'PLAN_STARTED'; on: LocalDate; at: Instant }
  /** It had not begun, and waits for answers again. */
  | { kind: 'PLAN_WAITS'; at: Instant }
  /** `wasPaused`: a pause runs already, and gets another end. */
  | {
      kind: 'PLAN_PAUSED';
      on: LocalDate;
      until: LocalDate | null;
      wasPaused: boolean;
      at: Instant;
    }
  /** Ends the pause that runs, which is the last one. */
  | { kind: 'PLAN_RESUMED'; on: LocalDate; at: Instant }
  /** `wasPaused`: it ends the pause that runs as well. */
  | { kind: 'PLAN_ENDED'; ending: Ending; on: LocalDate; wasPaused: boolean; at: Instant }
  /** The plan is back, paused; what reaches out in it asks for a new approval. */
  | { kind: 'LETTING_GO_UNDONE'; on: LocalDate; at: Instant };

/** Why not. What was done already is no refusal: it is a decision without events. */
export type Refusal =
  /** Not open yet, or not open any more: the locks of the step and of the action itself. */
  | { code: 'LOCKED'; locks: Lock[] }
  /** The step is over, or what follows it has been worked on. */
  | { code: 'STEP_CLOSED'; step: string }
  /** These required actions must be done first. */
  | { code: 'ACTIONS_LEFT'; step: string; actions: string[] }
  | { code: 'NO_APPROVAL_NEEDED'; step: string }
  /** There is no wait at this place among the rules of the step. */
  | { code: 'NO_SUCH_WAIT'; step: string }
  /** Whole days from `floor` to one less than there are now. */
  | { code: 'DAYS_OUT_OF_RANGE'; floor: number; days: number }
  | { code: 'REASON_NEEDED' }
  | { code: 'PLAN_ENDED'; ending: Ending }
  /** It ended in another way, or too long ago. */
  | { code: 'LETTING_GO_STANDS' }
  | { code: 'PLAN_PAUSED' }
  /** Just so already. */
  | { code: 'ALREADY_PAUSED' }
  /** It can end by itself on a day from `from` to `to`. */
  | { code: 'PAUSE_OUT_OF_RANGE'; from: LocalDate; to: LocalDate }
  | { code: 'NOT_PAUSED' }
  /** The answers before the plan did not ask for a talk. */
  | { code: 'NO_TALK_ASKED_FOR' }
  | { code: 'NOT_ALLOWED_FOR_CLIENT' }
  | { code: 'UNKNOWN_STEP'; step: string }
  | { code: 'UNKNOWN_ACTION'; action: string }
  | { code: 'WRONG_KIND'; action: string }
  /** Days from `from` to `to` can be counted. */
  | { code: 'DAY_OUT_OF_RANGE'; from: LocalDate; to: LocalDate }
  /** Whole numbers from 0 to `max` can be counted. */
  | { code: 'COUNT_OUT_OF_RANGE'; max: number }
  /** It is a surprise, and given by its checklist. */
  | { code: 'CHECKLIST_FIRST'; action: string }
  /** These points must hold. */
  | { code: 'POINTS_LEFT'; points: SurprisePoint[] }
  /** The safety questions were not answered lately enough. */
  | { code: 'SAFETY_CHECK_FIRST' }
  /** It is too late to undo the surprise. */
  | { code: 'GIVEN'; action: string }
  | { code: 'BAD_ACTION'; problems: TemplateProblem[] };
export type RefusalCode = Refusal['code'];

export type Decision =
  { ok: true; events: PlanEvent[]; plan: PlanSnapshot } | { ok: false; refusal: Refusal };
