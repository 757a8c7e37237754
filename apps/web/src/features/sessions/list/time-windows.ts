import { deviceZone, localDateOf } from '../../../shared/words';

/** The beginning of today on this device; the same string all day, so that query variables stay stable. */
export function startOfToday(): string {
  const day = new Date();
  day.setHours(0, 0, 0, 0);
  return day.toISOString();
}

/** Consecutive four-week windows going back from the beginning of today. */
export function weeksBefore(count: number): { from: string; to: string }[] {
  const end = new Date(startOfToday());
  return Array.from({ length: count }, () => {
    const to = end.toISOString();
    end.setDate(end.getDate() - 28);
    return { from: end.toISOString(), to };
  });
}

/** Whose sessions are listed: the reader's own, one coach's, or everyone's. */
export interface OfCoach {
  mine: boolean;
  coachId: string | null;
}

/** Seven days, each a date of this device: from today, or before today. */
export function weekFrom(past: boolean): { from: string; to: string; days: string[] } {
  const from = new Date(startOfToday());
  if (past) from.setDate(from.getDate() - 7);
  const to = new Date(from);
  to.setDate(to.getDate() + 7);
  const days = Array.from({ length: 7 }, (_, index) => {
    const day = new Date(from);
    day.setDate(day.getDate() + index);
    return localDateOf(day.getTime(), deviceZone());
  });
  return { from: from.toISOString(), to: to.toISOString(), days };
}
