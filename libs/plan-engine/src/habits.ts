import { assertNever, weekOf } from '@footing/kernel';

import type { ActionDefinition, HabitState, LocalDate, PlanActionSnapshot } from './types.js';

type Habit = NonNullable<ActionDefinition['habit']>;
type Counts = PlanActionSnapshot['counts'];

/** How a habit stands on the local day `today`. */
export function habitState(habit: Habit, counts: Counts, today: LocalDate): HabitState {
  const byPeriod = countsByPeriod(habit, counts);
  return {
    count: byPeriod.get(periodOf(today, habit.per)) ?? 0,
    times: habit.times,
    per: habit.per,
    periodsMet: periodsMet(habit, byPeriod),
    periods: habit.periods,
  };
}

/** Whether so many days or weeks were met that it is done for good. */
export function isHabitDone(habit: Habit, counts: Counts): boolean {
  return periodsMet(habit, countsByPeriod(habit, counts)) >= habit.periods;
}

/** The day itself, or the Monday of its week. */
export function periodOf(day: LocalDate, per: 'DAY' | 'WEEK'): LocalDate {
  switch (per) {
    case 'DAY':
      return day;
    case 'WEEK':
      return weekOf(day);
    default:
      return assertNever(per);
  }
}

function countsByPeriod(habit: Habit, counts: Counts): Map<LocalDate, number> {
  const byPeriod = new Map<LocalDate, number>();
  for (const { on, times } of counts) {
    const period = periodOf(on, habit.per);
    byPeriod.set(period, (byPeriod.get(period) ?? 0) + times);
  }
  return byPeriod;
}

function periodsMet(habit: Habit, byPeriod: Map<LocalDate, number>): number {
  let met = 0;
  for (const count of byPeriod.values()) if (count >= habit.times) met += 1;
  return met;
}
