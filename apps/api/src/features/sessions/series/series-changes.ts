import { movedDate, repeatsFrom, type Repeats } from '@footing/calendar';
import { instantAt, localDateOf, localTimeOf } from '@footing/kernel';
import type { Session } from '../session.entity.js';

/** A session as it will be, if its series changes. */
export interface NextSession {
  session: Session;
  startsAt: Date;
  minutes: number;
  /** What the series has for it then. */
  seriesDate: string;
  seriesAt: Date;
  /** It was moved alone before and keeps that time. */
  keepsTime: boolean;
}

interface Asked {
  startsAt: Date;
  minutes: number;
  /** The zone of the coach. */
  zone: string;
}

/**
 * What becomes of the sessions of a series if `pivot`, one of them, gets another time or length. Each keeps its week or its month, and the
 * local time in the zone. A time or length that stays the same for the pivot stays as it is for each of the others.
 */
export function nextSessions(
  sessions: readonly Session[],
  pivot: Session,
  repeats: Repeats,
  { startsAt, minutes, zone }: Asked,
): NextSession[] {
  const isRetimed = startsAt.getTime() !== pivot.startsAt.getTime();
  const move = { from: pivot.seriesDate!, to: localDateOf(startsAt.getTime(), zone) };
  const time = localTimeOf(startsAt.getTime(), zone);
  return sessions.map((session) => {
    const length = minutes === pivot.minutes ? session.minutes : minutes;
    const stays = { session, minutes: length, ...seriesTimeOf(session) };
    const wasMoved = session.startsAt.getTime() !== session.seriesAt!.getTime();
    if (!isRetimed || (wasMoved && session.id !== pivot.id)) {
      return { ...stays, startsAt: session.startsAt, keepsTime: isRetimed };
    }
    const seriesDate = movedDate(repeats, move, session.seriesDate!);
    const at = session.id === pivot.id ? startsAt : new Date(instantAt(seriesDate, time, zone));
    return { ...stays, startsAt: at, seriesDate, seriesAt: at, keepsTime: false };
  });
}

/** Whether it gets another time or length. */
export const isMoved = ({ session, startsAt, minutes }: NextSession): boolean =>
  startsAt.getTime() !== session.startsAt.getTime() || minutes !== session.minutes;

const seriesTimeOf = ({ seriesDate, seriesAt }: Session) => ({
  seriesDate: seriesDate!,
  seriesAt: seriesAt!,
});

/** How the series repeats after that. */
export const repeatsAfter = (repeats: Repeats, { startsAt, zone }: Asked): Repeats =>
  repeatsFrom(repeats, localDateOf(startsAt.getTime(), zone));

/**
 * In an order in which each finds its new time free, if only the old times of the others are in the way: the last of those that move
 * later first, the first of those that move earlier first.
 */
export function inOrderOfMoves<T extends NextSession>(sessions: readonly T[]): T[] {
  const start = ({ session }: T) => session.startsAt.getTime();
  const isEarlier = (each: T) => each.startsAt < each.session.startsAt;
  const sorted = sessions.toSorted((one, other) => start(one) - start(other));
  return [...sorted.filter((each) => !isEarlier(each)).reverse(), ...sorted.filter(isEarlier)];
}

/** The same change of the other partner's session, if it is a joint one: both start and end together. */
export function twinOf<T extends NextSession>(
  next: T,
  other: { twins: ReadonlyMap<string, Session> } | null,
): T[] {
  const twin = other?.twins.get(next.session.jointId ?? '');
  return twin ? [{ ...next, session: twin }] : [];
}
