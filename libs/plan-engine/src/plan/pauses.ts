import { addDays, daysBetween } from '@footing/kernel';

import type { LocalDate, PlanSnapshot } from '../types.js';

type Pauses = PlanSnapshot['pauses'];

/**
 * The day on which a wait of `days` is over: as many days after `from` as it asks for, not counting days
 * that were paused. A pause that begins on that day or later comes too late to move it. A pause that runs
 * until somebody ends it moves nothing yet.
 */
export function endOfWait(from: LocalDate, days: number, pauses: Pauses): LocalDate {
  return moveByPauses(from, addDays(from, days), pauses, (pausedOn, end) => pausedOn < end);
}

/**
 * The day on which something is due that may take `days` from `from` on, not counting days that were paused.
 * A pause that begins on that very day moves it as well: of the last day, too, nothing may be lost.
 */
export function dueDay(from: LocalDate, days: number, pauses: Pauses): LocalDate {
  return moveByPauses(from, addDays(from, days), pauses, (pausedOn, due) => pausedOn <= due);
}

/** Days from `from` to `to` that were not paused; a pause without an end counts up to `to`. */
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
