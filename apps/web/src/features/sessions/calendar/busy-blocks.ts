import type { SessionCalendarQuery } from '@footing/contract';
import { addDays } from '@footing/kernel';
import type { ScheduleEventData } from '@mantine/schedule';
import { timeWords } from '../../../shared/words';
import { words as ofSessions } from '../sessions.words';
import { words } from './calendar.words';
import { wallOf } from './wall-clock';

type Calendar = SessionCalendarQuery['calendar'];
export type BusyTime = Pick<Calendar['busyTimes'][number], 'startsAt' | 'endsAt' | 'calendars'>;
export type HeldTime = Pick<Calendar['heldTimes'][number], 'startsAt' | 'endsAt' | 'coachId'>;

/** What is shown of a busy time on one day. */
export interface BusyBlock {
  title: string;
  times: string;
}

/** With the times by the coach's clock. */
export type BusyEvent = ScheduleEventData & { start: string; end: string };

const FIRST_MINUTE = '00:00';
/** The component takes what ends later for an entry of the whole day, which has no place among the hours. */
const LAST_MINUTE = '23:59';
const DAY_MS = 86_400_000;

interface Days {
  zone: string;
  from: string;
  to: string;
}

/** A time that is taken by something else than a session. */
interface Taken {
  startsAt: string;
  endsAt: string;
  title: string;
  /** Of which coach, where several are side by side. */
  coachId?: string;
}

/** Times in other calendars, as blocks of the coach's clock. */
export const busyEvents = (times: readonly BusyTime[], days: Days): BusyEvent[] =>
  eventsOf(
    'busy',
    times.map(({ calendars, ...time }) => ({
      ...time,
      title: calendars.length > 0 ? words.busyIn(calendars.join(', ')) : words.busy,
    })),
    days,
  );

/** Times that somebody new asked for. `nameOf`: of the coach, if it has to be said. */
export const heldEvents = (
  times: readonly HeldTime[],
  days: Days,
  nameOf: (coachId: string) => string | undefined,
): BusyEvent[] =>
  eventsOf(
    'held',
    times.map((time) => {
      const coach = nameOf(time.coachId);
      return { ...time, title: coach ? words.heldWith(coach) : words.held };
    }),
    days,
  );

/** One for each of the days on which they fall, behind the sessions. */
function eventsOf(kind: string, times: readonly Taken[], { zone, from, to }: Days): BusyEvent[] {
  return times.flatMap((time, index) =>
    daysBetween(from, to).flatMap((day): BusyEvent[] => {
      const piece = pieceOn(day, time, zone);
      if (!piece) return [];
      const block = blockOf(time, piece);
      return [
        {
          id: `${kind}-${index}-${day}`,
          ...(time.coachId && { resourceId: time.coachId }),
          title: words.says(block.title, block.times, ''),
          start: `${day} ${piece.start}:00`,
          end: `${day} ${piece.end}:00`,
          color: 'gray',
          display: 'background',
          payload: { busy: block },
        },
      ];
    }),
  );
}

export const busyIn = (event: ScheduleEventData): BusyBlock | undefined =>
  (event.payload as { busy?: BusyBlock }).busy;

/** The busy time that a session would overlap with. */
export const busyAt = (
  times: readonly BusyTime[],
  startsAt: string,
  minutes: number,
): BusyTime | undefined => {
  const start = Date.parse(startsAt);
  const end = start + minutes * 60_000;
  return times.find((time) => Date.parse(time.startsAt) < end && Date.parse(time.endsAt) > start);
};

function pieceOn(day: string, { startsAt, endsAt }: Taken, zone: string) {
  const [start, end] = [wallOf(startsAt, zone), wallOf(endsAt, zone)];
  const [midnight, next] = [`${day} ${FIRST_MINUTE}:00`, `${addDays(day, 1)} ${FIRST_MINUTE}:00`];
  if (start >= next || end <= midnight) return null;
  const piece = {
    start: start < midnight ? FIRST_MINUTE : start.slice(11, 16),
    end: end >= next ? LAST_MINUTE : end.slice(11, 16),
  };
  // In the night in which clocks are set back, one can end before it starts.
  return piece.start < piece.end ? piece : null;
}

function blockOf({ title }: Taken, { start, end }: { start: string; end: string }) {
  const isAllDay = start === FIRST_MINUTE && end === LAST_MINUTE;
  return {
    title,
    times: isAllDay ? words.allDay : ofSessions.times(clock(start), clock(end)),
  };
}

/** What the clock shows, as this device writes it. */
const clock = (time: string): string =>
  timeWords(`2000-01-01T${time === LAST_MINUTE ? FIRST_MINUTE : time}:00Z`, 'UTC');

function daysBetween(from: string, to: string): string[] {
  const count = (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;
  return Array.from({ length: count }, (_, index) => addDays(from, index));
}
