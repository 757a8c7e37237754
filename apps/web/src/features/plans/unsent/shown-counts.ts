import { addDays } from '@footing/kernel';
import type { HabitLike } from '../types';

interface Count {
  on: string;
  times: number;
}

/**
 * A habit as the page shows it with counts that the server does not have yet. `today` is the day of the page. A later
 * day, by this device's clock, becomes today.
 */
export function withCounts(habit: HabitLike, today: string, counts: readonly Count[]): HabitLike {
  const inOrder = [...counts].sort((one, other) => (one.on < other.on ? -1 : 1));
  let shown = { habit, today };
  for (const count of inOrder) {
    shown = {
      habit: withCount(shown, count),
      today: count.on > shown.today ? count.on : shown.today,
    };
  }
  return shown.habit;
}

function withCount({ habit, today }: { habit: HabitLike; today: string }, { on, times }: Count) {
  const { count, per } = habit;
  if (on === today) {
    return { ...habit, today: times, count: per === 'DAY' ? times : count + times - habit.today };
  }
  if (on > today) {
    return {
      ...habit,
      today: times,
      yesterday: on === addDays(today, 1) ? habit.today : 0,
      count: per === 'DAY' ? times : count + times,
    };
  }
  const isYesterday = on === addDays(today, -1);
  return isYesterday && habit.yesterday !== null ? { ...habit, yesterday: times } : habit;
}

/** What the page's habit says of a day. */
export function countedOn(habit: HabitLike, today: string, day: string): number {
  if (day === today) return habit.today;
  return day === addDays(today, -1) ? (habit.yesterday ?? 0) : 0;
}
