import type { ActionKind, ActionStatus, HabitPeriod, Reach } from '@footing/contract';
import type { StepStatus } from '../../shared/words';
import type { LockLike } from '../../shared/words/lock-words';

/** As much of an action as its line shows; Today's, the plan's and the coach's actions all are such. */
export interface ActionLike {
  id: string;
  kind: ActionKind;
  title: string;
  guidance: string;
  prompt?: string | null;
  required: boolean;
  reach?: Reach;
  /** Why it does not reach out though its words read as if it did, and who said so. */
  noReachReason?: string | null;
  noReachBy?: string | null;
  /** Given once, on a page of its own. */
  surprise?: boolean;
  status: ActionStatus;
  doneAt?: string | null;
  dueOn: string | null;
  overdue: boolean;
  lock: LockLike | null;
  habit: HabitLike | null;
}

export interface HabitLike {
  /** In the current day or week. */
  count: number;
  today: number;
  /** Null where yesterday cannot be counted: the step was not open yet. */
  yesterday: number | null;
  times: number;
  per: HabitPeriod;
  periodsMet: number;
  periods: number;
}

/** As much of a step as its card shows. */
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

/** Who reads, and where: the words for locks and dates follow it. */
export interface Reader {
  reader: 'CLIENT' | 'COACH';
  /** The client's zone. */
  zone?: string;
  /** What the other person is called here. */
  alias?: string;
}

export type DayOfCount = 'TODAY' | 'YESTERDAY';

/** What a client can do with the actions of their plan. */
export interface ActionCommands {
  tick: (action: ActionLike, done: boolean) => Promise<boolean>;
  count: (action: ActionLike, by: 1 | -1, day?: DayOfCount) => Promise<void>;
}
