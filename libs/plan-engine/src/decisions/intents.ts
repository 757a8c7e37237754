import type { UrgeDay } from '../check-ins.js';
import type { PlanEdit } from '../edits/plan-edit.js';
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
  PlanStepSnapshot,
  TemplateContent,
} from '../types.js';

/** Who asks. An owner acts as a coach. */
export type Actor = 'COACH' | 'CLIENT';

/** A change a person wants to make to a plan. Steps and actions are identified by their keys. */
export type Intent =
  | { kind: 'TICK_ACTION'; action: string }
  /** Undoes an action that is not a habit. */
  | { kind: 'UNTICK_ACTION'; action: string }
  /** Sets (not adds) how often a habit was done on that local day: today, or at most a week back. */
  | { kind: 'COUNT_HABIT'; action: string; on: LocalDate; times: number }
  /** Completes a surprise, after its checklist. TICK_ACTION is refused for surprises. */
  | { kind: 'GIVE_SURPRISE'; action: string; checklist: SurpriseChecklist }
  | { kind: 'RECORD_REFLECTION'; action: string }
  | { kind: 'RECORD_ANSWERS'; action: string }
  /** The client has checked in. `days`: the urge of the last days, this check-in included. */
  | { kind: 'CHECK_IN'; days: readonly UrgeDay[] }
  /** Starts a plan that waits, if the answers before it are fresh and their outcome is PROCEED. */
  | { kind: 'START' }
  /** Answers, a talk or the boundary have changed: a plan that waits may start, and a scheduled one may wait again. */
  | { kind: 'FOLLOW_ANSWERS' }
  | CoachIntent
  /** `until`: the local day on which it resumes automatically; null: it is paused until someone resumes it. */
  | { kind: 'PAUSE'; until: LocalDate | null }
  | { kind: 'RESUME' }
  | { kind: 'END'; ending: Ending }
  /** Undoes letting go, which ended the plan at `endedAt`. */
  | { kind: 'UNDO_LETTING_GO'; endedAt: Instant };

/** What only a coach may ask for. */
export type CoachIntent =
  /** Starts a plan whose answers called for a talk, after the talk. */
  | { kind: 'START_AFTER_TALK' }
  | { kind: 'APPROVE_STEP'; step: string }
  | { kind: 'SKIP_STEP'; step: string }
  | { kind: 'REOPEN_STEP'; step: string }
  /** Ends an open step that its actions do not end: it has none, or all required ones are done. */
  | { kind: 'CLOSE_STEP'; step: string }
  /** Shortens a wait to `days`, at most down to its floor; `rule` is its index in `opens` of the step. */
  | { kind: 'SHORTEN_WAIT'; step: string; rule: number; days: number; hasReason: boolean }
  /** Adds an action. Its `dueAfterDays` count from today if the step is open already. */
  | {
      kind: 'ADD_ACTION';
      step: string;
      definition: ActionDefinition;
      /** What the other person is called; used to find words that reach out. */
      names?: readonly string[];
      /** The version of the plan, whose rules apply to added outreach. Without it the strictest rules apply. */
      version?: Pick<TemplateContent, 'steps'> | null;
    }
  /** Changes steps and actions of the plan in one go; see `PlanEdit`. */
  | { kind: 'EDIT_PLAN'; edit: PlanEdit };

/** What happened to a plan. Events carry their local days, so that they mean the same in every zone. */
export type PlanEvent =
  | { kind: 'ACTION_DONE'; action: string; at: Instant }
  | { kind: 'ACTION_UNDONE'; action: string; at: Instant }
  | { kind: 'HABIT_COUNTED'; action: string; on: LocalDate; times: number; at: Instant }
  | { kind: 'STEP_DONE'; step: string; at: Instant }
  | { kind: 'STEP_SKIPPED'; step: string; at: Instant }
  | { kind: 'STEP_REOPENED'; step: string; at: Instant }
  | { kind: 'STEP_APPROVED'; step: string; at: Instant }
  /** The step was open when the plan or the facts changed; see `PlanStepSnapshot.openedAt`. */
  | { kind: 'STEP_OPENED'; step: string; at: Instant }
  /** A check-in met the CALM rules of the step. */
  | { kind: 'STEP_CALM'; step: string; at: Instant }
  | { kind: 'WAIT_SHORTENED'; step: string; rule: number; days: number; at: Instant }
  | { kind: 'ACTION_ADDED'; step: string; action: PlanActionSnapshot; at: Instant }
  /** `steps`: all steps after the edit. What has happened to them meanwhile stays. */
  | { kind: 'PLAN_EDITED'; steps: PlanStepSnapshot[]; at: Instant }
  | { kind: 'PLAN_STARTED'; on: LocalDate; at: Instant }
  /** A scheduled plan waits for answers again. */
  | { kind: 'PLAN_WAITS'; at: Instant }
  /** `wasPaused`: the plan was paused already, and the end of that pause changes. */
  | {
      kind: 'PLAN_PAUSED';
      on: LocalDate;
      until: LocalDate | null;
      wasPaused: boolean;
      at: Instant;
    }
  /** Ends the current pause, which is the last one. */
  | { kind: 'PLAN_RESUMED'; on: LocalDate; at: Instant }
  /** `wasPaused`: the current pause ends as well. */
  | { kind: 'PLAN_ENDED'; ending: Ending; on: LocalDate; wasPaused: boolean; at: Instant }
  /** The plan is restored and paused; its outreach needs a new approval. */
  | { kind: 'LETTING_GO_UNDONE'; on: LocalDate; at: Instant };

/** Why an intent is refused. A repeated intent is not refused: its decision has no events. */
export type Refusal =
  /** Not open: the locks of the step and of the action itself. `path`: the place in an edit that they refuse. */
  | { code: 'LOCKED'; locks: Lock[]; path?: string }
  /** The step has ended, or a step that depends on it has been worked on. */
  | { code: 'STEP_CLOSED'; step: string }
  /** These required actions must be done first. */
  | { code: 'ACTIONS_LEFT'; step: string; actions: string[] }
  | { code: 'NO_APPROVAL_NEEDED'; step: string }
  /** The rule at this index is not a wait. */
  | { code: 'NO_SUCH_WAIT'; step: string }
  /** Must be a whole number from `floor` to one less than the current `days`. */
  | { code: 'DAYS_OUT_OF_RANGE'; floor: number; days: number }
  | { code: 'REASON_NEEDED' }
  | { code: 'PLAN_ENDED'; ending: Ending }
  /** It ended in another way, or too long ago. */
  | { code: 'LETTING_GO_STANDS' }
  | { code: 'PLAN_PAUSED' }
  /** Already paused with this end. */
  | { code: 'ALREADY_PAUSED' }
  /** The last day must be from `from` to `to`. */
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
  /** It is a surprise: use GIVE_SURPRISE. */
  | { code: 'CHECKLIST_FIRST'; action: string }
  /** These points of the checklist were not confirmed. */
  | { code: 'POINTS_LEFT'; points: SurprisePoint[] }
  /** The latest safety check is not fresh, or closes outreach. */
  | { code: 'SAFETY_CHECK_FIRST' }
  /** It is too late to undo the surprise. */
  | { code: 'GIVEN'; action: string }
  | { code: 'BAD_ACTION'; problems: TemplateProblem[] }
  | { code: 'BAD_EDIT'; problems: TemplateProblem[] };
/** The code of a refusal. */
export type RefusalCode = Refusal['code'];

/** The result of `decide`: events and the plan after them, or a refusal. */
export type Decision =
  { ok: true; events: PlanEvent[]; plan: PlanSnapshot } | { ok: false; refusal: Refusal };
