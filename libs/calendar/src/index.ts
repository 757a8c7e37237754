export * from './changes.js';
export * from './conflicts.js';
export * from './free-times.js';
export {
  areDistinctDays,
  hoursProblem,
  MOST_EXCEPTIONS,
  MOST_HOURS_A_DAY,
  sortedHours,
  weekdayOf,
  type HoursProblem,
} from './hours.js';
export * from './packages.js';
export * from './reminders.js';
export { busyTimes, calendarFile, uidsOf, type CalendarFile } from './reading/busy-times.js';
export * from './series.js';
export type * from './types.js';
