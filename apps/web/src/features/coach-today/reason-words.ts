import { assertNever, daysBetween, localDateOf, type InstantLike } from '../../shared/words';
import type { Reason } from './needs';

/** Why, in words, and the place where it is dealt with. */
export function reasonWords({ kind, subject, count }: Reason): string {
  const title = subject ? `“${subject}”` : null;
  switch (kind) {
    case 'APPROVAL':
      return (count ?? 1) > 1
        ? `${count} steps wait for your word`
        : `${title ?? 'A step'} waits for your word`;
    case 'OVERDUE':
      return (count ?? 1) > 1 ? `${count} actions are past their day` : 'An action is past its day';
    case 'UNSIGNED_NOTE':
      return 'A note is written and not signed';
    case 'QUIET':
      return 'Nothing heard';
    case 'SESSION_TODAY':
      return 'Session today';
    default:
      return assertNever(kind);
  }
}

export function reasonPlace({ kind, clientId, sessionId }: Reason): string {
  switch (kind) {
    case 'APPROVAL':
    case 'OVERDUE':
    case 'QUIET':
      return `/clients/${clientId}`;
    case 'UNSIGNED_NOTE':
    case 'SESSION_TODAY':
      return sessionId ? `/sessions/${sessionId}` : `/clients/${clientId}/sessions`;
    default:
      return assertNever(kind);
  }
}

/** "since today", "since yesterday", "for 12 days". */
export function sinceWords(since: string, now: InstantLike): string {
  const days = daysBetween(localDateOf(since), localDateOf(now));
  if (days < 1) return 'since today';
  return days === 1 ? 'since yesterday' : `for ${days} days`;
}
