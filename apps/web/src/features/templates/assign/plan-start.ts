import { isLocalDate } from '@footing/kernel';
import { words } from './assign.words';

/** When a plan starts: at once or on a chosen day. */
export type Start = { kind: 'today' } | { kind: 'day'; day: string };

/** The error for the start field; null if it is valid. `today` is the client's local date. */
export function startProblem(start: Start, today: string): string | null {
  if (start.kind === 'today') return null;
  if (!isLocalDate(start.day)) return words.start.noSuchDay;
  return start.day < today ? words.start.past : null;
}

/** The first day of the plan. */
export const firstDay = (start: Start, today: string): string =>
  start.kind === 'day' && isLocalDate(start.day) ? start.day : today;
