import { assertNever, otherClockWords } from '../../shared/words';

type AgreedStatus = 'OPEN' | 'DONE' | 'LOCKED';
interface Clock {
  at: string;
  now: number;
  /** The client's. */
  zone: string;
  other: string;
}

export const words = {
  coachAt: (practice: string) => `Your coach at ${practice}`,
  lastCoachAt: (practice: string) => `Your last coach at ${practice}`,
  filesOfNext: 'your next session',
  filesOf: (when: string) => `your session ${when}`,
  next: 'Next session',
  later: 'Later sessions',
  noneTitle: 'No upcoming sessions',
  none: 'When you and your coach set a time, you’ll see it here and on Today.',
  jointChange: 'To change a session for both of you, talk to your coach.',
  missed: {
    title: 'Find a new time',
    says: (canBook: boolean): string =>
      canBook
        ? 'Your last session didn’t happen. That’s okay. You can choose a new time whenever you’re ready.'
        : 'Your last session didn’t happen. That’s okay. Ask your coach for a new time whenever you’re ready.',
  },
  canceled: {
    title: 'Canceled',
    of: (coach: string) =>
      `Your session with ${coach} was canceled. If you added it to your calendar, remove it there.`,
  },
  past: {
    title: 'Past sessions',
    noneTitle: 'No past sessions yet',
    none: 'After a session, the notes your coach shares with you appear here.',
    earlier: 'Show earlier sessions',
  },
  session: {
    time: (day: string, from: string, to: string) => `${day}, ${from} to ${to}`,
    facts: (minutes: number, coach: string, type: string | null) => {
      const length = `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} with ${coach}`;
      return type ? `${type}, ${length}` : length;
    },
    join: 'Join session',
    /** Null if their clock shows the same. */
    forCoach: (clock: Clock) => otherClock(clock, (time) => `That’s ${time} for your coach.`),
    onDevice: (clock: Clock) => otherClock(clock, (time) => `That’s ${time} on this device.`),
  },
  note: {
    by: (author: string) => `Note by ${author}`,
    agreed: 'What you agreed on',
    added: 'Added by {author}, {when}',
    agreedLater: ', added {when}',
    signed: 'Signed by {author}, {when}',
    status: (status: AgreedStatus): string => {
      switch (status) {
        case 'OPEN':
          return 'open';
        case 'DONE':
          return 'done';
        case 'LOCKED':
          return 'not open yet';
        default:
          return assertNever(status);
      }
    },
  },
};

function otherClock({ at, now, zone, other }: Clock, say: (time: string) => string): string | null {
  const time = otherClockWords(at, now, { zone, other });
  return time && say(time);
}
