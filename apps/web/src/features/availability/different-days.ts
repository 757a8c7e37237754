import { addDays, isLocalDate } from '@footing/kernel';
import { MOST_EXCEPTIONS } from '@footing/calendar';
import type { Span } from './HoursOfDay';

/** Days in a row with the same hours, as somebody enters them. An empty `last` means the first day alone. */
export interface DifferentDays {
  first: string;
  last: string;
  hours: Span[];
}

interface Day {
  date: string;
  hours: Span[];
}

/** A vacation is one entry, not fourteen. The days are in order. */
export function entriesOf(days: readonly Day[]): DifferentDays[] {
  const entries: DifferentDays[] = [];
  for (const { date, hours } of days) {
    const before = entries.at(-1);
    const isNext = before && addDays(before.last || before.first, 1) === date;
    if (isNext && isSame(before.hours, hours)) before.last = date;
    else entries.push({ first: date, last: '', hours });
  }
  return entries;
}

/** What is wrong with entries: a day is missing, the last one is before the first, or there are too many. */
export type DaysProblem = 'DATE' | 'ORDER' | 'TOO_MANY';

/** Each day by itself, or the first problem. */
export function daysOf(entries: readonly DifferentDays[]): Day[] | DaysProblem {
  const days: Day[] = [];
  for (const { first, last, hours } of entries) {
    if (!isLocalDate(first) || (last && !isLocalDate(last))) return 'DATE';
    if (last && last < first) return 'ORDER';
    for (let date = first; date <= (last || first); date = addDays(date, 1)) {
      if (days.length >= MOST_EXCEPTIONS) return 'TOO_MANY';
      days.push({ date, hours });
    }
  }
  return days;
}

const isSame = (one: Span[], other: Span[]): boolean =>
  one.length === other.length &&
  one.every(({ from, to }, at) => from === other[at]!.from && to === other[at]!.to);
