import type { ActionKind, ActionStatus, HabitPeriod, Reach } from '@footing/contract';
import type { StepStatus } from '../../shared/words';
import type { LockLike } from '../../shared/words/lock-words';

/** The fields of an action that its line shows; Today, the plan and the coach's page all have them. */
export interface ActionLike {
  id: string;
  kind: ActionKind;
  title: string;
  guidance: string;
  prompt?: string | null;
  required: boolean;
  reach?: Reach;
  /** Why it does not reach out although its text suggests so, and who said so. */
  noReachReason?: string | null;
  noReachBy?: string | null;
  /** A surprise: done once, on a separate page. */
  surprise?: boolean;
  status: ActionStatus;
  doneAt?: string | null;
  dueOn: string | null;
  overdue: boolean;
  lock: LockLike | null;
  habit: HabitLike | null;
}

export interface HabitLike {
  /** Count in the current day or week. */
  count: number;
  today: number;
  /** Null if yesterday cannot be counted because the step was not open yet. */
  yesterday: number | null;
  times: number;
  per: HabitPeriod;
  periodsMet: number;
  periods: number;
}

/** The fields of a step that its card shows. */
export interface StepLike<Action extends ActionLike = ActionLike> {
  id: string;
  title: string;
  purpose: string;
  guidance: string;
  outreach: boolean;
  status: StepStatus;
  opensAt: string | null;
  endedAt: string | null;
  waitReason?: string | null;
  skipReason?: string | null;
  locks: readonly LockLike[];
  actions: readonly Action[];
}

/** The reader and their time zone, for the words of locks and dates. */
export interface Reader {
  reader: 'CLIENT' | 'COACH';
  /** The client's zone. */
  zone?: string;
  /** The other person's alias. */
  alias?: string;
}

export type DayOfCount = 'TODAY' | 'YESTERDAY';

/** What a client can do with the actions of their plan. */
export interface ActionCommands {
  tick: (action: ActionLike, done: boolean) => Promise<boolean>;
  count: (action: ActionLike, by: 1 | -1, day?: DayOfCount) => Promise<void>;
}
