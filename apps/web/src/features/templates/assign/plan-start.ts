import { isLocalDate } from '@footing/kernel';
import { weekdayDateWords, type Outcome, type PlanStatus } from '../../../shared/words';
import { startsWhenWords } from '../../../shared/words/readiness-words';

/** When a plan starts: at once or on a chosen day. */
export type Start = { kind: 'today' } | { kind: 'day'; day: string };

/** The error for the start field; null if it is valid. `today` is the client's local date. */
export function startProblem(start: Start, today: string): string | null {
  if (start.kind === 'today') return null;
  if (!isLocalDate(start.day)) return 'Choose a day that exists.';
  return start.day < today ? 'This day has passed. Choose today or a day to come.' : null;
}

/** The first day of the plan. */
export const firstDay = (start: Start, today: string): string =>
  start.kind === 'day' && isLocalDate(start.day) ? start.day : today;

interface Assigned {
  status: PlanStatus;
  startsOn: string;
  readiness?: { outcome?: Outcome | null } | null;
}

/** The confirmation after assigning: a plan with readiness questions has not started. */
export function assignedWords(
  { status, startsOn, readiness }: Assigned,
  name: string,
  today: string,
): string {
  if (status === 'WAITING') {
    return `${name} has a plan. ${startsWhenWords(readiness?.outcome ?? null, name)}`;
  }
  return startsOn <= today
    ? `${name} has a plan, and it begins today.`
    : `${name} has a plan. It begins ${weekdayDateWords(startsOn, today)}.`;
}
