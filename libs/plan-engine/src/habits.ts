import { assertNever, weekOf } from '@footing/kernel';

import type { ActionDefinition, HabitState, LocalDate, PlanActionSnapshot } from './types.js';

type Habit = NonNullable<ActionDefinition['habit']>;
type Counts = PlanActionSnapshot['counts'];

/** How a habit stands on the local day `today`. */
export function habitState(habit: Habit, counts: Counts, today: LocalDate): HabitState {
  const periods = byPeriod(habit.per, counts);
  const current = periodOf(today, habit.per);
  return {
    count: periods.find(({ on }) => on === current)?.times ?? 0,
    times: habit.times,
    per: habit.per,
    periodsMet: periodsMet(habit, periods),
    periods: habit.periods,
  };
}

/** Whether so many days or weeks were met that it is done for good. */
export function isHabitDone(habit: Habit, counts: Counts): boolean {
  return periodsMet(habit, byPeriod(habit.per, counts)) >= habit.periods;
}

/** The day itself, or the Monday of its week. */
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
