import type { SessionConflict } from '@footing/contract';

/** What speaks against a time, and that the coach decides. */
export const words = {
  /** In the own calendar. */
  mine: {
    PAST: 'This time has passed.',
    SESSION: 'You already have a session then.',
    ASKED: 'Someone new asked for this time.',
    AWAY: 'You’re away.',
    DAY_OFF: 'It’s your day off.',
    BUSY: 'Your other calendar is busy.',
    TOO_CLOSE: 'It leaves too little free time between this and something else in your calendar.',
    OUTSIDE_HOURS: 'It’s outside your hours.',
    FULL_DAY: 'You already have as many sessions that day as you want.',
  } satisfies Record<SessionConflict, string>,
  /** In the calendar of another coach. */
  theirs: {
    PAST: 'This time has passed.',
    SESSION: 'The coach already has a session then.',
    ASKED: 'Someone new asked for this time.',
    AWAY: 'The coach is away.',
    DAY_OFF: 'It’s the coach’s day off.',
    BUSY: 'The coach’s other calendar is busy.',
    TOO_CLOSE:
      'It leaves too little free time between this and something else in the coach’s calendar.',
    OUTSIDE_HOURS: 'It’s outside the coach’s hours.',
    FULL_DAY: 'The coach already has as many sessions that day as they want.',
  } satisfies Record<SessionConflict, string>,

  title: 'About this time',
  canSave: 'You can still schedule it.',
  notPossible: 'Choose another time.',

  move: {
    title: 'Move this session?',
    yes: 'Move it',
    no: 'Leave it where it is',
  },
};
