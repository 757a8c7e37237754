import type { ClientTimelineQuery } from '@footing/contract';
import { localDateOf } from '../../../shared/words';

type Entry = ClientTimelineQuery['client']['timeline']['edges'][number]['node'];
/** The entries shown in one line: adjacent ones of the same kind. */
export type TimelineLine = Entry & { subjects: (string | null)[] };

/** Entries by day in the reader's time zone, in the given order. */
export function byDay(
  entries: readonly Entry[],
  zone?: string,
): [day: string, lines: TimelineLine[]][] {
  const days = new Map<string, TimelineLine[]>();
  for (const entry of entries) {
    const day = localDateOf(entry.at, zone);
    const lines = days.get(day) ?? [];
    const before = lines.at(-1);
    // Consecutive habit counts become one line, so that they do not hide everything else.
    if (before?.kind === 'HABIT_COUNTED' && entry.kind === 'HABIT_COUNTED') {
      if (!before.subjects.includes(entry.subject)) before.subjects.push(entry.subject);
    } else lines.push({ ...entry, subjects: [entry.subject] });
    days.set(day, lines);
  }
  return [...days];
}
