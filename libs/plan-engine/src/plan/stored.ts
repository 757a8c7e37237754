import { addDays, localDateOf } from '@footing/kernel';

import { openedOn, periodOf } from './habits.js';
import type { PlanTimeline } from './plan-timeline.js';
import { shownLocks, stoneOf, type Stone } from './shown.js';
import { isTimed, opensByClockAt } from './summary.js';
import type {
  ActionStatus,
  HabitState,
  Instant,
  LocalDate,
  Lock,
  PlanActionSnapshot,
  PlanSnapshot,
  PlanState,
  PlanStatus,
  StepState,
  StepStatus,
} from '../types.js';

/**
 * Consecutive values over time: each holds until `until`, the last one forever (null). Readers take the first phase
 * whose `until` is null or later than now, and derive nothing themselves.
 */
export type Phases<T> = (T & { until: Instant | null })[];

/**
 * The plan as stored for lists and screens: written with each event, valid at every later moment until the next one.
 * Beyond the phases, readers compare days with today: an action is overdue if it is OPEN and `dueOn` is before
 * today, and a habit has the count of its `current` period from its first day until the day before `to`.
 */
export interface StoredPlan {
  status: PlanStatus;
  /** `talkAt`: while the plan waits, when the answers were given that call for a talk; null if none do. */
  course: Phases<{ status: PlanStatus; talkAt: Instant | null }>;
  startsAt: Instant;
  resumesAt: Instant | null;
  progress: PlanState['progress'];
  steps: StoredStep[];
}

/** A step as stored. */
export interface StoredStep {
  key: string;
  status: StepStatus;
  course: Phases<StoredStone>;
  /** When time alone opens it; null if something else must happen first, and unless LOCKED. */
  clockOpensAt: Instant | null;
  actions: StoredAction[];
}

/** `awaitsApproval`: only an approval is missing. */
export type StoredStone = Stone & { awaitsApproval: boolean };

/** An action as stored. */
export interface StoredAction {
  key: string;
  status: ActionStatus;
  course: Phases<{ status: ActionStatus; lock: Lock | null }>;
  dueOn: LocalDate | null;
  habit: StoredHabit | null;
}

/** A habit as stored. */
export interface StoredHabit extends Pick<HabitState, 'times' | 'per' | 'periodsMet' | 'periods'> {
  /** The day or week at the time of writing, and how often it was counted; `to` is the first day after it. */
  current: { from: LocalDate; to: LocalDate; count: number };
  /** The first local day that can be counted; null: any of the last days. */
  openedOn: LocalDate | null;
  /** The counts of yesterday and later. */
  days: PlanActionSnapshot['counts'];
}

/** What to store of the plan at the timeline's `now`. Throws RangeError on an unknown zone. */
export function storedPlan(timeline: PlanTimeline): StoredPlan {
  const { plan, states, now, zone } = timeline;
  const [first] = states as [PlanState, ...PlanState[]];
  const today = localDateOf(now, zone);
  return {
    status: first.status,
    course: phases(states, ({ status, talk }) => ({ status, talkAt: talk?.at ?? null })),
    startsAt: first.startsAt,
    resumesAt: first.resumesAt,
    progress: first.progress,
    steps: plan.steps.map((step, at) => ({
      ...storedStep(timeline, at),
      actions: step.actions.map((action, nth) => ({
        ...storedAction(states, at, nth),
        habit: storedHabit(
          action,
          first.steps[at]!.actions[nth]!.habit,
          () => openedOn(states.at(-1)!.steps[at]!, zone),
          today,
        ),
      })),
    })),
  };
}

function phases<T extends object>(states: PlanState[], of: (state: PlanState) => T): Phases<T> {
  const all: Phases<T> = [];
  let last: T | null = null;
  states.forEach((state, at) => {
    const until = states[at + 1]?.at ?? null;
    const shown = of(state);
    if (last !== null && isSame(last, shown)) all.at(-1)!.until = until;
    else all.push({ ...shown, until });
    last = shown;
  });
  return all;
}

/** Whether two values with the same properties are equal in JSON. Most are equal without being written as text. */
function isSame<T extends object>(one: T, other: T): boolean {
  return (Object.keys(one) as (keyof T)[]).every(
    (key) => one[key] === other[key] || JSON.stringify(one[key]) === JSON.stringify(other[key]),
  );
}

function storedStep({ plan, states }: PlanTimeline, at: number): Omit<StoredStep, 'actions'> {
  const step = states[0]!.steps[at]!;
  return {
    key: step.key,
    status: step.status,
    course: phases(states, (state) => storedStone(state.steps[at]!, plan, state)),
    clockOpensAt: isTimed(step) ? opensByClockAt(step) : null,
  };
}

function storedStone(step: StepState, plan: PlanSnapshot, state: PlanState): StoredStone {
  const { locks } = step;
  const awaitsApproval = locks.length > 0 && locks.every(({ kind }) => kind === 'APPROVAL');
  return { ...stoneOf(step, plan, state), awaitsApproval };
}

function storedAction(states: PlanState[], at: number, nth: number): Omit<StoredAction, 'habit'> {
  const { key, status, dueOn } = states[0]!.steps[at]!.actions[nth]!;
  return {
    key,
    status,
    course: phases(states, ({ steps }) => {
      const action = steps[at]!.actions[nth]!;
      return { status: action.status, lock: shownLocks(action.locks).lock };
    }),
    dueOn,
  };
}

function storedHabit(
  { counts }: PlanActionSnapshot,
  habit: HabitState | null,
  firstDay: () => LocalDate | null,
  today: LocalDate,
): StoredHabit | null {
  if (habit === null) return null;
  const { count, times, per, periodsMet, periods } = habit;
  const from = periodOf(today, per);
  const yesterday = addDays(today, -1);
  return {
    times,
    per,
    periodsMet,
    periods,
    current: { from, to: addDays(from, per === 'WEEK' ? 7 : 1), count },
    openedOn: firstDay(),
    days: counts.filter(({ on }) => on >= yesterday),
  };
}
