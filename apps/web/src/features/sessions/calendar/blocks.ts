import type { CalendarSessionPartsFragment } from '@footing/contract';
import type { ScheduleEventData } from '@mantine/schedule';
import { sessionStatusWords, timeWords } from '../../../shared/words';
import { clientNamesOf, stateOf } from '../both-partners';
import { words as ofSessions } from '../sessions.words';
import { words as ofList } from '../list/list.words';
import { endOf } from '../times';
import { words } from './calendar.words';
import { isTwice, wallEndOf, wallOf, zoneName } from './wall-clock';

export type CalendarSession = CalendarSessionPartsFragment;

/** One for each coach, in the order of their names; red is for deleting, and gray is hard to see on our paper. */
const COLORS = ['water', 'clay', 'grape', 'indigo', 'amber', 'teal', 'pink', 'lime'];

export const colorAt = (index: number): string => COLORS[Math.max(0, index) % COLORS.length]!;

/** With the times by the coach's clock. */
export type SessionEvent = ScheduleEventData<Record<string, unknown>> & {
  start: string;
  end: string;
};

export const byStart = (one: ScheduleEventData, other: ScheduleEventData): number =>
  String(one.start).localeCompare(String(other.start));

export interface Block {
  session: CalendarSession;
  times: string;
  who: string;
  /** Empty if it is planned and there is no more to say. */
  state: string;
}

/** Whose name is shown, and in which zone. */
export interface Reading {
  zone: string;
  /** The coaches in the order of their colors. */
  coachIds: readonly string[];
  withCoach: boolean;
}

export function eventOf(
  session: CalendarSession,
  { zone, coachIds, withCoach }: Reading,
): SessionEvent {
  const start = wallOf(session.startsAt, zone);
  const block = blockOf(session, zone, withCoach);
  return {
    id: session.id,
    title: words.says(block.who, block.times, block.state || sessionStatusWords(session.status)),
    start,
    end: wallEndOf(start, session.minutes),
    color: colorAt(coachIds.indexOf(session.coachId)),
    resourceId: session.coachId,
    payload: { block },
  };
}

/** What people wait for an answer about, or signed notes keep, is not moved by the way. */
export const canDrag = ({ session }: Block): boolean =>
  session.status === 'PLANNED' && !session.hasSignedNotes && !requestOf(session);

export const blockIn = (event: ScheduleEventData): Block =>
  (event.payload as { block: Block }).block;

function blockOf(session: CalendarSession, zone: string, withCoach: boolean): Block {
  const { startsAt, minutes } = session;
  const clients = clientNamesOf(session);
  const state = stateOf(session, (status) =>
    status === 'PLANNED' ? '' : sessionStatusWords(status),
  );
  return {
    session,
    times: ofSessions.times(clock(startsAt, zone), clock(endOf(startsAt, minutes), zone)),
    who: withCoach ? words.with(clients, session.coachName) : clients,
    state: [state, requestOf(session)].filter(Boolean).join(', '),
  };
}

/** What the client asked for and the coach has not answered. */
const requestOf = ({ request }: CalendarSession): string | null =>
  request && !request.answer ? ofList.line.asked[request.asked] : null;

const clock = (at: string, zone: string): string =>
  isTwice(at, zone) ? words.inZone(timeWords(at, zone), zoneName(at, zone)) : timeWords(at, zone);
