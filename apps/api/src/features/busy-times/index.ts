export { BusyTimeType } from './busy-calendar.type.js';
export { busyTimesOf } from './busy-calendars.sql.js';
export { BusyCalendar } from './busy-calendar.entity.js';
export { BusyTimes } from './busy-times.entity.js';
export { BusyCalendarsWorker } from './busy-calendars.worker.js';
export { BusyTimesModule } from './busy-times.module.js';
