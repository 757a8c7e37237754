import type { Instant } from '@footing/kernel';
import type { Interval } from './types.js';

/** Whether they have any time in common; those that only touch have none. */
export const overlap = (one: Interval, other: Interval): boolean =>
  one.from < other.to && other.from < one.to;

/** Sorted; intervals that touch, as one. */
export function merged(intervals: readonly Interval[]): Interval[] {
  const all: { from: Instant; to: Instant }[] = [];
  for (const { from, to } of intervals.toSorted((one, other) => one.from - other.from)) {
    const last = all.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else all.push({ from, to });
  }
  return all;
}
