export { CalendarFeed } from './feed/calendar-feed.entity.js';
export { CalendarsModule } from './calendars.module.js';
