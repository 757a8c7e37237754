import { own, type Attempt } from './attempt.js';

/** Calendars, and the daily email. */
export const READING_CALENDARS = {
  'Query.reminders': [own()],
  'Query.myCalendarFeed': [own()],
  'Query.myCalendarEmails': [own()],
  'Query.calendar': [
    own(() => ({ from: '2026-02-20', days: 45, everyone: true })),
    own((t) => ({ from: '2026-02-20', days: 45, coachId: t.coachId })),
    own((t) => ({ days: 7, coachId: t.memberId })),
  ],
} satisfies Record<string, Attempt[]>;

/** The address of a feed needs no sign-in: tests/api/calendar-feeds.spec.ts tries others' addresses. */
export const ON_CALENDARS = {
  'Mutation.setReminderTime': [own(() => ({ at: '06:30' }))],
  'Mutation.setSessionReminders': [
    own(() => ({
      input: { dayBefore: true, hourBefore: true, quietFrom: '22:00', quietTo: '07:00' },
    })),
  ],
  'Mutation.renewCalendarFeed': [own()],
  'Mutation.endCalendarFeed': [own()],
  'Mutation.setCalendarEmails': [own(() => ({ on: true })), own(() => ({ on: false }))],
} satisfies Record<string, Attempt[]>;
