import { localDateOf, startOfDay } from '@footing/kernel';

const DAY = 86_400_000;

/** A number of days before today, at an hour in the client's time zone. */
export function daysAgo(today: Date, days: number, hour: number, zone: string, minute = 0): Date {
  const day = localDateOf(today.getTime() - days * DAY, zone);
  return new Date(startOfDay(day, zone) + hour * 3_600_000 + minute * 60_000);
}
