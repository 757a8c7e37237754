import type { SeriesScope } from '@footing/contract';

const NTH = ['first', 'second', 'third', 'fourth'];
const sessions = (count: number): string => (count === 1 ? '1 session' : `${count} sessions`);

const oneEmail = (forBoth: boolean): string =>
  `${forBoth ? 'Each of them' : 'Your client'} gets one email about all of them.`;

/** What the dialogs say about sessions that repeat. */
export const words = {
  repeat: 'Repeat',
  never: 'Doesn’t repeat',
  monthly: (week: number, weekday: string) => `Every month on the ${NTH[week - 1]} ${weekday}`,
  monthlyLast: (weekday: string) => `Every month on the last ${weekday}`,

  ends: 'Ends',
  endsOn: { COUNT: 'After a number of sessions', UNTIL: 'On a day' },
  count: 'Number of sessions',
  until: 'Last possible day',
  problem: {
    END: 'Choose when the series ends.',
    WEEK: 'Choose another way to repeat.',
    FEW: 'A series has at least two sessions.',
    MANY: 'A series has at most 52 sessions.',
  },

  at: (day: string, time: string) => `${day} at ${time}`,

  dates: 'Dates',
  datesSay: (forBoth: boolean) => `Clear a date to leave it out. ${oneEmail(forBoth)}`,
  zone: (city: string) => `The time stays the same in ${city}, even when the clocks change.`,
  willSchedule: (count: number) => `${sessions(count)} will be scheduled.`,
  leaveOut: (count: number) => (count === 1 ? 'Leave out 1 date' : `Leave out ${count} dates`),
  notPossible: 'It can’t be scheduled.',
  notLoaded: 'The dates couldn’t be loaded. Check your connection and try again.',
  plan: 'Schedule sessions',
  planned: 'Sessions scheduled.',

  scope: 'Change',
  scopes: {
    ONE: 'Only this one',
    LATER: 'This and later ones',
    ALL: 'All that are left',
  } satisfies Record<SeriesScope | 'ONE', string>,
  newDates: 'New dates',
  newDatesSay: (forBoth: boolean) =>
    `Clear a date to keep that session as it is. ${oneEmail(forBoth)}`,
  now: (when: string) => `Now ${when}.`,
  keepsTime: 'It was moved on its own before, so it keeps its time.',
  staysAsItIs: 'It stays as it is.',
  willChange: (count: number) => `${sessions(count)} will change.`,
  changed: 'Sessions updated.',

  cancel: {
    title: 'Cancel sessions?',
    which: 'Cancel',
    says: (names: string, forBoth: boolean) =>
      `${names} ${forBoth ? 'each get one email and see' : 'gets one email and sees'} which sessions are canceled. Past sessions and your notes stay. You can’t undo this, but you can schedule new sessions.`,
    yes: 'Cancel sessions',
    no: 'Keep them',
    doneOne: 'Session canceled.',
    done: 'Sessions canceled.',
  },
};
