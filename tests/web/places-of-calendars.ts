import type { PageOfApp } from './places.js';

/** Calendars and emails, and what else a client sets below You. */
export const OF_CALENDARS: readonly PageOfApp[] = [
  {
    name: 'client-you-calendar',
    role: 'client',
    path: () => '/you/calendar',
    main: ['button', 'Create an address'],
  },
  {
    name: 'client-you-reminders',
    role: 'client',
    path: () => '/you/reminders',
    main: ['switch', /^Yes, send this email to/],
  },
  {
    name: 'client-you-device',
    role: 'client',
    path: () => '/you/device',
    main: ['button', 'Set PIN'],
  },
  {
    name: 'coach-notifications',
    role: 'coach',
    path: () => '/account/notifications',
    main: ['switch', 'Bookings and requests for a time'],
  },
  {
    name: 'coach-calendar',
    role: 'coach',
    path: () => '/calendar',
    main: ['button', 'Schedule a session'],
  },
  {
    name: 'coach-calendar-of-all',
    role: 'coach',
    path: () => '/calendar?view=day&of=everyone',
    main: ['button', 'Schedule a session'],
  },
  {
    name: 'coach-calendar-settings',
    role: 'coach',
    path: () => '/account/calendar',
    main: ['button', 'Create an address'],
  },
];
