import { exactDayWords } from '../words/date-words';
import type { FaultKind } from './faults';

/**
 * Part of every message about an unreachable server, so that those messages can be found and removed when the
 * connection returns.
 */
export const NO_CONNECTION = 'We can’t reach Footing right now.';

export const faultWords: Record<FaultKind, string> = {
  OFFLINE: `${NO_CONNECTION} Check your connection and try again.`,
  UNAUTHENTICATED: 'You were signed out. Sign in again. What you wrote is still here.',
  FORBIDDEN: 'You don’t have access to this in this practice.',
  NOT_FOUND: 'We couldn’t find this. It may have been moved or removed.',
  INVALID_INPUT: 'Something you entered can’t be saved. Check it and try again.',
  CONFLICT: 'Someone changed this at the same time. Check it and try again.',
  RATE_LIMITED: 'That was a lot at once. Wait a minute and try again.',
  INTERNAL: 'Something went wrong on our side. What you saved is safe. Please try again.',
};

interface Days {
  from?: string;
  to?: string;
}

/** Which days a field takes, as the reader writes dates. */
export function daysTaken({ from, to }: Days): string | null {
  if (from && to) return `Choose a date from ${exactDayWords(from)} to ${exactDayWords(to)}.`;
  if (from) return `The earliest date is ${exactDayWords(from)}.`;
  return to ? `The latest date is ${exactDayWords(to)}.` : null;
}

/** API messages have no subject: "must be shorter" becomes "It must be shorter" below the field. */
export const sentence = (message: string): string =>
  /^\p{Ll}/u.test(message) ? `It ${message}` : message;
