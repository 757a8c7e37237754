import {
  agoWords,
  assertNever,
  daysBetween,
  distanceWords,
  localDateOf,
  localDayWords,
  needWords,
  weekdayDateWords,
  type InstantLike,
} from '../../shared/words';
import type { AttentionMarksQuery } from '@footing/contract';
import type { AttentionItem } from './needs';

type Mark = AttentionMarksQuery['attentionMarks']['edges'][number]['node'];

/** What an attention item says. */
export function itemWords(item: AttentionItem): string {
  const { kind, subject, days } = item;
  const count = item.count ?? 1;
  const title = subject ? `“${subject}”` : null;
  switch (kind) {
    case 'LEGAL_ORDER':
    case 'SAFETY_HOLD':
    case 'CALL_REQUEST':
    case 'NEW_START':
    case 'TRANSFER':
    case 'ACCESS_REQUEST':
    case 'READINESS':
      return needWords({ kind });
    case 'OTHER_PERSON':
      return 'A different person is waiting for you to confirm';
    case 'CONSENT_WITHDRAWN':
      return 'Withdrew consent to health and relationship data, so nothing new is kept';
    case 'APPROVAL':
      return `${title ?? 'A step'} is waiting for your approval`;
    case 'OVERDUE':
      return count > 1 ? `${count} actions are overdue` : 'An action is overdue';
    case 'UNSIGNED_NOTE':
      return count > 1
        ? `${count} notes are written and not signed`
        : 'A note is written and not signed';
    case 'URGE_UP':
      return trendWords('Urge', item);
    case 'MOOD_DOWN':
      return trendWords('Mood', item);
    case 'ALLOWANCE':
      return `${count} contacts begun in ${daysWords(days)}, ${item.before} ${item.before === 1 ? 'was' : 'were'} agreed`;
    case 'UNREAD':
      return unreadWords(item.section, count);
    case 'QUIET':
      return 'Nothing heard';
    case 'SESSION_TODAY':
      return 'Session today';
    default:
      return assertNever(kind);
  }
}

/** The path of the page where it is handled. */
export function itemPath({ kind, clientId, sessionId, section }: AttentionItem): string {
  switch (kind) {
    case 'LEGAL_ORDER':
    case 'SAFETY_HOLD':
    case 'CALL_REQUEST':
    case 'NEW_START':
    case 'TRANSFER':
    case 'ACCESS_REQUEST':
    case 'READINESS':
    case 'OTHER_PERSON':
    case 'CONSENT_WITHDRAWN':
    case 'APPROVAL':
    case 'OVERDUE':
    case 'QUIET':
      return `/clients/${clientId}`;
    case 'URGE_UP':
    case 'MOOD_DOWN':
      return `/clients/${clientId}/check-ins`;
    case 'ALLOWANCE':
      return `/clients/${clientId}/contact`;
    case 'UNREAD':
      return `/clients/${clientId}/${(section ?? 'REFLECTIONS').toLowerCase()}`;
    case 'UNSIGNED_NOTE':
    case 'SESSION_TODAY':
      return sessionId ? `/sessions/${sessionId}` : `/clients/${clientId}/sessions`;
    default:
      return assertNever(kind);
  }
}

/**
 * "since today", "for 12 days", "2 days ago"; empty for items about a day instead of a moment, and where staff may
 * not see the date.
 */
export function sinceWords({ kind, since }: AttentionItem, now: InstantLike): string | null {
  if (since === null || kind === 'URGE_UP' || kind === 'MOOD_DOWN' || kind === 'ALLOWANCE') {
    return null;
  }
  const [day, today] = [localDateOf(since), localDateOf(now)];
  if (kind === 'UNREAD') return distanceWords(day, today) || agoWords(since, now);
  const days = daysBetween(day, today);
  if (days < 1) return 'since today';
  return days === 1 ? 'since yesterday' : `for ${days} days`;
}

/** "until tomorrow", "until Monday, 9 March"; "dismissed today", "dismissed on 20 March". */
export function hiddenWords(
  { untilDay, at }: Pick<Mark, 'untilDay' | 'at'>,
  today: string,
): string {
  if (untilDay !== null) {
    const isTomorrow = daysBetween(today, untilDay) === 1;
    return `until ${isTomorrow ? 'tomorrow' : weekdayDateWords(untilDay, today)}`;
  }
  const day = localDateOf(at);
  return `dismissed ${daysBetween(day, today) > 1 ? 'on ' : ''}${localDayWords(day, today)}`;
}

function trendWords(what: string, { days, value, before }: AttentionItem): string {
  const now = `${what} ${rounded(value)} on average in ${daysWords(days)}`;
  return before === null ? now : `${now}, ${rounded(before)} in the ${days} before`;
}

function unreadWords(section: AttentionItem['section'], count: number): string {
  switch (section) {
    case 'REFLECTIONS':
      return count > 1 ? `Shared ${count} reflections` : 'Shared a reflection';
    case 'ANSWERS':
      return 'Shared answers';
    case 'BREATHER':
      return count > 1 ? `Shared ${count} unsent messages` : 'Shared an unsent message';
    case null:
      return 'Shared something';
    default:
      return assertNever(section);
  }
}

const daysWords = (days: number | null): string => (days === 1 ? 'a day' : `${days} days`);
const rounded = (value: number | null): string => String(Math.round((value ?? 0) * 10) / 10);
