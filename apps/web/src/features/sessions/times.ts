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

/** The values of a date and a time field, in this device's time zone. */
export function fieldsOf(at: string | number): { date: string; time: string } {
  const date = localDateOf(at, deviceZone());
  const clock = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  return { date, time: `${two(clock.getHours())}:${two(clock.getMinutes())}` };
}

/** The instant of a date and a time field in this device's time zone; null if invalid. */
export function instantOf(date: string, time: string): string | null {
  const at = Date.parse(`${date}T${time}`);
  return date === '' || time === '' || Number.isNaN(at) ? null : new Date(at).toISOString();
}

/** The next full hour, at least a quarter of an hour ahead. */
export function nextFullHour(now: number): number {
  const hour = 3_600_000;
  return Math.ceil((now + hour / 4) / hour) * hour;
}
