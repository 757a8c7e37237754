import { addDays, daysBetween } from '@footing/kernel';

import type { LocalDate, PlanSnapshot } from '../types.js';

type Pauses = PlanSnapshot['pauses'];

/**
 * The local day on which a wait is over: `days` days after `from`, not counting paused days. A pause that begins on
 * that day or later does not move it, nor does a pause without an end.
 */
export function endOfWait(from: LocalDate, days: number, pauses: Pauses): LocalDate {
  return moveByPauses(from, addDays(from, days), pauses, (pausedOn, end) => pausedOn < end);
}

/**
 * The local day on which something is due: `days` days after `from`, not counting paused days. Unlike `endOfWait`, a
 * pause that begins on that very day moves it too, so that nobody loses the last day.
 */
export function dueDay(from: LocalDate, days: number, pauses: Pauses): LocalDate {
  return moveByPauses(from, addDays(from, days), pauses, (pausedOn, due) => pausedOn <= due);
}

/** How many days from `from` to `to` were not paused; a pause without an end lasts until `to`. */
export function daysNotPaused(from: LocalDate, to: LocalDate, pauses: Pauses): number {
  let days = daysBetween(from, to);
  let countedTo = from;
  for (const pause of pauses) {
    const start = later(pause.from, countedTo);
    const end = pause.to === null || pause.to > to ? to : pause.to;
    if (end <= start) continue;
    days -= daysBetween(start, end);
    countedTo = end;
  }
  return Math.max(0, days);
}

function moveByPauses(
  from: LocalDate,
  unmoved: LocalDate,
  pauses: Pauses,
  moves: (pausedOn: LocalDate, end: LocalDate) => boolean,
): LocalDate {
  let end = unmoved;
  let countedTo = from;
  for (const pause of pauses) {
    if (pause.to === null) break;
    const start = later(pause.from, countedTo);
    if (pause.to <= start || !moves(start, end)) continue;
    end = addDays(end, daysBetween(start, pause.to));
    countedTo = pause.to;
  }
  return end;
}

function later(a: LocalDate, b: LocalDate): LocalDate {
  return a > b ? a : b;
}
