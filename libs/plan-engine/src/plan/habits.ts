import { addDays, assertNever, localDateOf, weekOf } from '@footing/kernel';

import type {
  ActionDefinition,
  HabitState,
  LocalDate,
  PlanActionSnapshot,
  StepState,
  TimeZone,
} from '../types.js';

type Habit = NonNullable<ActionDefinition['habit']>;
type Counts = PlanActionSnapshot['counts'];

/** The state of a habit on the local day `today`. `openedOn`: the first local day that can be counted; null: any. */
export function habitState(
  habit: Habit,
  counts: Counts,
  today: LocalDate,
  openedOn: LocalDate | null,
): HabitState {
  const periods = byPeriod(habit.per, counts);
  const current = periodOf(today, habit.per);
  const yesterday = addDays(today, -1);
  return {
    count: countOn(periods, current),
    today: countOn(counts, today),
    yesterday: openedOn !== null && yesterday < openedOn ? null : countOn(counts, yesterday),
    times: habit.times,
    per: habit.per,
    periodsMet: periodsMet(habit, periods),
    periods: habit.periods,
  };
}

/** The first local day on which the habits of a step can be counted; null if there is none. */
export function openedOn(
  { opensAt }: Pick<StepState, 'opensAt'>,
  zone: TimeZone,
): LocalDate | null {
  return opensAt === null ? null : localDateOf(opensAt, zone);
}

/** How often the habit was counted on the day (or in the period that begins on it). */
export function countOn(counts: Counts, day: LocalDate): number {
  return counts.find(({ on }) => on === day)?.times ?? 0;
}

/** Whether enough days or weeks were met for the habit to be done for good. */
export function isHabitDone(habit: Habit, counts: Counts): boolean {
  return periodsMet(habit, byPeriod(habit.per, counts)) >= habit.periods;
}

/** The first day of the period: the day itself, or the Monday of its week. */
export function periodOf(day: LocalDate, per: Habit['per']): LocalDate {
  switch (per) {
    case 'DAY':
      return day;
    case 'WEEK':
      return weekOf(day);
    default:
      return assertNever(per);
  }
}

/** The counts, added up by the first day of their period. */
function byPeriod(per: Habit['per'], counts: Counts): Counts {
  if (per === 'DAY') return counts;
  const sums = new Map<LocalDate, number>();
  for (const { on, times } of counts) {
    const period = periodOf(on, per);
    sums.set(period, (sums.get(period) ?? 0) + times);
  }
  return Array.from(sums, ([on, times]) => ({ on, times }));
}

function periodsMet(habit: Habit, periods: Counts): number {
  let met = 0;
  for (const { times } of periods) if (times >= habit.times) met += 1;
  return met;
}
