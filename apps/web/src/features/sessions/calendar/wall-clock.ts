import { instantAt, localDateOf, localTimeOf } from '@footing/kernel';

const MINUTE = 60_000;

/** What the clock in the zone shows at the instant, `YYYY-MM-DD HH:MM:00`: the calendar knows no time zones. */
export function wallOf(at: string | number, zone: string): string {
  const instant = new Date(at).getTime();
  return `${localDateOf(instant, zone)} ${localTimeOf(instant, zone)}:00`;
}

/** The end by that clock, as long after the start as the session is, so that it never is before it when clocks are set back. */
export function wallEndOf(start: string, minutes: number): string {
  const end = new Date(Date.parse(`${start.replace(' ', 'T')}Z`) + minutes * MINUTE);
  return end.toISOString().slice(0, 19).replace('T', ' ');
}

/** The instant of a time by that clock; of a time that is there twice, the first, and of one that is skipped, later. */
export const instantOfWall = (wall: string, zone: string): string =>
  new Date(instantAt(wall.slice(0, 10), wall.slice(11, 16), zone)).toISOString();

/** Minutes from one time to another by that clock. */
export const minutesBetween = (from: string, to: string): number =>
  (Date.parse(`${to.replace(' ', 'T')}Z`) - Date.parse(`${from.replace(' ', 'T')}Z`)) / MINUTE;

/** Whether clocks are set back around it, so that the same time of day is there twice. */
export function isTwice(at: string, zone: string): boolean {
  const wall = wallOf(at, zone);
  return [30, 60].some((minutes) =>
    [-minutes, minutes].some((by) => wallOf(Date.parse(at) + by * MINUTE, zone) === wall),
  );
}

/** "EST". */
export function zoneName(at: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'short' }).formatToParts(
    new Date(at),
  );
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}
