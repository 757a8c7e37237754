import type { CalendarEntry } from '../../../platform/calendars/calendar-text.js';
import { words } from '../calendars.words.js';
import type { FEED_SESSIONS } from './calendar-feeds.sql.js';

export type FeedSession = NonNullable<ReturnType<typeof FEED_SESSIONS>['row']>;

/** A client's entries: the time, and a title that says nothing. */
export const entriesOfClient = (sessions: readonly FeedSession[]): CalendarEntry[] =>
  sessions.map((session) => entryOf(session.id, [session], words.appointment));

/** A coach's entries: with initials, place and link. A joint session of a couple is one entry. */
export function entriesOfCoach(sessions: readonly FeedSession[]): CalendarEntry[] {
  const together = new Map<string, FeedSession[]>();
  for (const session of sessions) {
    const key = session.jointId
      ? `${session.jointId} ${session.startsAt.getTime()}`
      : `${session.id}`;
    together.set(key, [...(together.get(key) ?? []), session]);
  }
  return [...together.values()].map((both) => {
    const [{ id, jointId }] = both as [FeedSession];
    const initials = both.map(({ name }) => initialsOf(name ?? '')).sort();
    return entryOf(jointId ?? id, both, words.withInitials(initials));
  });
}

/** `sessions`: one, or both partners’ sessions, which are at the same time and place. */
function entryOf(uid: string, sessions: readonly FeedSession[], title: string): CalendarEntry {
  const [{ startsAt, endsAt, place, link, createdAt }] = sessions as [FeedSession];
  return {
    uid,
    sequence: Math.max(...sessions.map(({ version }) => version)),
    stamp: createdAt,
    title,
    startsAt,
    endsAt,
    isCancelled: sessions.every(({ status }) => status === 'CANCELLED'),
    location: [place, link].filter(Boolean).join(', '),
  };
}

const signs = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** "M.L." for Mara Lind. Of a name with one word, its first letter. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const ends = words.length > 1 ? [words[0]!, words.at(-1)!] : words;
  return ends.map((word) => `${firstSign(word)}.`).join('');
}

function firstSign(word: string): string {
  const letters = word.replace(/^[^\p{L}\p{N}]+/u, '') || word;
  return [...signs.segment(letters)][0]!.segment.toLocaleUpperCase('en');
}
