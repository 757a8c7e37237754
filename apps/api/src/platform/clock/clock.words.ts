import type { LocalDate } from '@footing/kernel';

const DAY = new Intl.DateTimeFormat('en-US', {
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  timeZone: 'UTC',
});

/** March 1, 2026 */
export const dayWords = (day: LocalDate): string => DAY.format(Date.parse(day));

export const words = {
  inTheFuture: 'can’t be in the future.',
  longAgo: (days: number) => `must be within the last ${days} days.`,
};
