import type { SessionCalendarQuery } from '@footing/contract';
import { addDays } from '@footing/kernel';
import type { ScheduleEventData } from '@mantine/schedule';
import { timeWords } from '../../../shared/words';
import { words as ofSessions } from '../sessions.words';
import { words } from './calendar.words';
import { wallOf } from './wall-clock';

export type BusyTime = Pick<
  NonNullable<SessionCalendarQuery['myBusyTimes']>[number],
  'startsAt' | 'endsAt' | 'calendars'
>;

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

/** The days on which times in other calendars fall, as blocks of the coach's clock: one for each day, behind the sessions. */
export function busyEvents(
  times: readonly BusyTime[],
  { zone, from, to }: { zone: string; from: string; to: string },
): BusyEvent[] {
  return times.flatMap((time, index) =>
    daysBetween(from, to).flatMap((day): BusyEvent[] => {
      const piece = pieceOn(day, time, zone);
      if (!piece) return [];
      const block = blockOf(time, piece);
      return [
        {
          id: `busy-${index}-${day}`,
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

function pieceOn(day: string, { startsAt, endsAt }: BusyTime, zone: string) {
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

function blockOf({ calendars }: BusyTime, { start, end }: { start: string; end: string }) {
  const isAllDay = start === FIRST_MINUTE && end === LAST_MINUTE;
  return {
    title: calendars.length > 0 ? words.busyIn(calendars.join(', ')) : words.busy,
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
