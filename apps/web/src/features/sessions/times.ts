import { instantAt, isLocalDate, localTimeOf } from '@footing/kernel';
import { deviceZone, localDateOf, timeWords, weekdayWords } from '../../shared/words';

/** Whether the zone's local date and time equal the reader's at this moment. */
export const sameClock = (at: string, zone: string): boolean =>
  timeWords(at) === timeWords(at, zone) && localDateOf(at) === localDateOf(at, zone);

/** "08:30, Tuesday": with the weekday only if it differs from the reader's. */
export function clockThere(at: string, zone: string): string {
  const time = timeWords(at, zone);
  const day = localDateOf(at, zone);
  return localDateOf(at) === day ? time : `${time}, ${weekdayWords(day)}`;
}

/** "Lima": the city of a zone. */
export const cityOf = (zone: string): string =>
  (zone.split('/').pop() ?? zone).replaceAll('_', ' ');

export const endOf = (startsAt: string, minutes: number): string =>
  new Date(Date.parse(startsAt) + minutes * 60_000).toISOString();

/** The values of a date and a time field, in this device's time zone or another. */
export function fieldsOf(at: string | number, zone = deviceZone()): { date: string; time: string } {
  const instant = new Date(at).getTime();
  return { date: localDateOf(instant, zone), time: localTimeOf(instant, zone) };
}

/** The instant of a date and a time field in this device's time zone or another; null if invalid. */
export function instantOf(date: string, time: string, zone = deviceZone()): string | null {
  if (!isLocalDate(date) || Number.isNaN(Date.parse(`${date}T${time}`))) return null;
  return new Date(instantAt(date, time, zone)).toISOString();
}

/** The next full hour, at least a quarter of an hour ahead. */
export function nextFullHour(now: number): number {
  const hour = 3_600_000;
  return Math.ceil((now + hour / 4) / hour) * hour;
}
