import { BROWSER_KEY } from '../../support/push-service.js';
import { denied, deniedEach, nothing, own, takesId, type Attempt } from './attempt.js';
import { FUTURE, TOKEN } from './sent.js';

/** The practice and no secret: tests/api/session-links.spec.ts tries those of others. */
const linkOf = ({ practiceId, bookedSessionId }: { practiceId: string; bookedSessionId: string }) =>
  Buffer.from(practiceId.replaceAll('-', ''), 'hex').toString('base64url') + TOKEN(bookedSessionId);

/** Calendars, the daily email, and notifications. */
export const READING_CALENDARS = {
  'Query.reminders': [own()],
  'Query.notifications': [own()],
  'Query.myCalendarFeed': [own()],
  'Query.myCalendarEmails': [own()],
  'Query.calendar': [
    own(() => ({ from: '2026-02-20', days: 45, everyone: true })),
    own((t) => ({ from: '2026-02-20', days: 45, coachId: t.coachId })),
    own((t) => ({ days: 7, coachId: t.memberId })),
    // New people asked for these days.
    own(() => ({ from: '2026-04-01', days: 45, everyone: true })),
  ],
  'Query.sessionFile': deniedEach('id', ['heldSessionId', 'plannedSessionId']),
  'Query.mySessionLinks': [own()],
  'Query.sessionLink': [nothing((t) => ({ token: linkOf(t) }))],
  'Query.freeTimesOfLink': [denied((t) => ({ token: linkOf(t) }), { nobodyMay: true })],
  'Query.myBusyCalendars': [own()],
  'Query.myBusyTimes': [own(() => ({ from: '2000-01-01T00:00:00Z', to: '2100-01-01T00:00:00Z' }))],
} satisfies Record<string, Attempt[]>;

/** The address of a feed needs no sign-in: tests/api/calendar-feeds.spec.ts tries others' addresses. */
export const ON_CALENDARS = {
  'Mutation.setReminderTime': [own(() => ({ at: '06:30' }))],
  'Mutation.setSessionReminders': [
    own(() => ({
      input: { dayBefore: true, hourBefore: true, quietFrom: '22:00', quietTo: '07:00' },
    })),
  ],
  'Mutation.allowNotifications': [
    own(() => ({
      input: {
        endpoint: 'https://updates.push.services.mozilla.com/wpush/v2/mine',
        p256dh: BROWSER_KEY,
        auth: 'C'.repeat(22),
        kinds: [],
      },
    })),
  ],
  // It changes the device of the caller's sign-in alone, if there is one.
  'Mutation.renewNotifications': [
    own(() => ({
      input: {
        endpoint: 'https://updates.push.services.mozilla.com/wpush/v2/mine-again',
        p256dh: BROWSER_KEY,
        auth: 'D'.repeat(22),
      },
    })),
  ],
  'Mutation.setNotifications': [
    denied((t) => ({ input: { deviceId: t.notificationDeviceId, kinds: [] } })),
  ],
  'Mutation.setEmailChoice': [own(() => ({ kind: 'TRANSFERS', on: true }))],
  // A device that is off stays off, whoever asks: nothing of anybody else changes.
  'Mutation.endNotifications': [nothing((t) => ({ deviceId: t.notificationDeviceId }))],
  'Mutation.renewCalendarFeed': [own()],
  'Mutation.endCalendarFeed': [own()],
  'Mutation.setSessionLinks': [own(() => ({ on: true })), own(() => ({ on: false }))],
  'Mutation.cancelByLink': [nothing((t) => ({ token: linkOf(t) }))],
  'Mutation.moveByLink': [nothing((t) => ({ token: linkOf(t), startsAt: FUTURE }))],
  'Mutation.addBusyCalendar': [
    takesId((t) => ({
      input: { id: t.busyCalendarId, name: 'Mine', address: 'https://calendar.example.test/a.ics' },
    })),
  ],
  'Mutation.checkBusyCalendar': [denied((t) => ({ calendarId: t.busyCalendarId }))],
  'Mutation.removeBusyCalendar': [nothing((t) => ({ calendarId: t.busyCalendarId }))],
  // Naming somebody who does not coach the caller: the answer is a refusal, and nothing changes.
  'Mutation.showNameInCalendar': [
    nothing((t) => ({ coachId: t.coachId }), { fromElsewhere: true }),
    own(() => ({ coachId: null })),
  ],
  'Mutation.setCalendarEmails': [own(() => ({ on: true })), own(() => ({ on: false }))],
} satisfies Record<string, Attempt[]>;
