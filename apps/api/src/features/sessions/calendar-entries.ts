import { initialsOf } from '@footing/kernel';
import type { CalendarEntry } from '../../platform/calendars/calendar-text.js';
import { words } from '../../platform/calendars/calendars.words.js';

/** What a calendar shows of a session, with opened texts. */
export interface SessionInCalendar {
  id: string;
  jointId: string | null;
  startsAt: Date;
  endsAt: Date;
  /** When this version of the entry was made, or always the same time. */
  stamp: Date;
  status: string;
  version: number;
  place: string;
  link: string;
  /** The client’s full name; not used for clients. */
  name: string | null;
  /** The client lets this coach's calendar show it. */
  showsName: boolean;
}

/** A client's entries: the time, and a title that says nothing. */
export const entriesOfClient = (sessions: readonly SessionInCalendar[]): CalendarEntry[] =>
  sessions.map((session) =>
    entryOf(session.id, [{ ...session, place: '', link: '' }], words.appointment),
  );

/** The entry that a client downloads: they see what is in it, so it has place and link too. */
export const entryOnDevice = (
  session: Omit<SessionInCalendar, 'jointId' | 'name' | 'showsName'>,
): CalendarEntry => entryOf(session.id, [session], words.appointment);

/**
 * A coach's entries: with initials, or the name of a client who agreed to that, place and link. A joint session of a couple is one entry,
 * which names both or neither: next to one partner's name, initials would say who the other is.
 */
export function entriesOfCoach(sessions: readonly SessionInCalendar[]): CalendarEntry[] {
  const together = new Map<string, SessionInCalendar[]>();
  for (const session of sessions) {
    const key = session.jointId
      ? `${session.jointId} ${session.startsAt.getTime()}`
      : `${session.id}`;
    together.set(key, [...(together.get(key) ?? []), session]);
  }
  return [...together.values()].map((both) => {
    const [{ id, jointId }] = both as [SessionInCalendar];
    const showsNames = both.every(({ showsName }) => showsName);
    const names = both.map(({ name }) =>
      showsNames ? (name ?? '').trim() : initialsOf(name ?? ''),
    );
    return entryOf(jointId ?? id, both, words.with(names.sort()));
  });
}

/** `sessions`: one, or both partners’ sessions, which are at the same time and place. */
function entryOf(
  uid: string,
  sessions: readonly Omit<SessionInCalendar, 'jointId' | 'name' | 'showsName'>[],
  title: string,
): CalendarEntry {
  const [{ startsAt, endsAt, place, link, stamp }] = sessions as [SessionInCalendar];
  return {
    uid,
    sequence: Math.max(...sessions.map(({ version }) => version)),
    stamp,
    title,
    startsAt,
    endsAt,
    isCancelled: sessions.every(({ status }) => status === 'CANCELLED'),
    location: [place, link].filter(Boolean).join(', '),
  };
}
