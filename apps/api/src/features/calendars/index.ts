export { CalendarEmails } from './emails/calendar-emails.entity.js';
export { CalendarFeed } from './feed/calendar-feed.entity.js';
export { CalendarsModule } from './calendars.module.js';
