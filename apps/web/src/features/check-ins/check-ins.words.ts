import {
  capitalized,
  localDayWords,
  sharedReadersWords,
  weekdayDateWords,
  type Pronouns,
} from '../../shared/words';
import type { Grain, Mark } from './chart/slots';
import type { Values } from './check-in-queue';

export const words = {
  page: {
    title: 'How are you right now?',
    again: 'Check in again',
    undone: 'Undone. It isn’t kept.',
    breather: 'Take a breather',
    refused: (at: string, why = '') => `Your check-in on ${at} wasn’t saved. ${why}`,
    /** On other pages. The reason follows. */
    refusedElsewhere: { says: 'A check-in wasn’t saved.', open: 'Open your check-ins' },
    refusedValues: (values: string) => `It said: ${values}.`,
    waiting: (count: number) =>
      count === 1
        ? 'One check-in is saved on this device. It will be sent when you’re back online.'
        : `${count} check-ins are saved on this device. They will be sent when you’re back online.`,
    contact: 'Were you in touch? Log contact',
    readers: (shared: boolean, coach: string, practice: string) =>
      shared
        ? sharedReadersWords(coach, practice, 'your check-ins')
        : 'Only you can read your check-ins in Footing.',
    loading: 'Loading your check-ins',
  },
  share: {
    title: (coach: string) => `Share these with ${coach}?`,
    text: (coach: string) =>
      `${coach} would see your check-ins and what you wrote, to know how you’re doing between sessions. Until you agree, only you can see them. Your You page shows when someone reads them.`,
    done: (coach: string) => `${coach} can see your check-ins now.`,
  },
  form: {
    line: 'Anything to add? (optional)',
    tooLong: (over: number) =>
      `Make it ${over} ${over === 1 ? 'character' : 'characters'} shorter.`,
    nothing: 'Move a slider or write something first.',
    save: 'Check in',
    kept: 'What you wrote is saved on this device until you check in.',
    notKept: 'Not saved yet. Keep this page open.',
    notSet: 'Not set',
    value: (value: number, word: string) => `${value} of 10, ${word}`,
  },
  history: {
    title: 'How you’ve been',
    titleForCoach: 'Check-ins',
    days: '4 weeks',
    weeks: '3 months',
    none: 'No check-ins yet',
    noneText: 'After you check in on a few days, you’ll see here how they went.',
    noneTextForCoach: (name: string) =>
      `${name} shares check-ins with you. They appear here once there are some.`,
    loading: 'Loading the check-ins',
    notShared: 'Not shared',
    notSharedText: (name: string, { their }: Pronouns) =>
      `${name} hasn’t shared any check-ins with you. That’s ${their} choice.`,
    asChart: 'Show as a chart',
    asTable: 'Show as a table',
    written: 'What you wrote',
    writtenBy: (name: string) => `What ${name} wrote`,
    lastWeek: 'Average of the last 7 days',
    soFar: (average: string, counted: number, days: number) =>
      days === 1
        ? `So far: ${average} today.`
        : `So far: ${average} over ${counted} of ${days} days.`,
    nothingSoFar: (days: number) =>
      days === 1 ? 'No check-in today so far.' : `No check-ins on the last ${days} days so far.`,
    lacks: {
      DAYS: 'Those are too few days.',
      CALM: 'The average is too high for that.',
      NOTHING:
        'That’s what the step asks for. The step can open if it’s still true once everything else is in place and you’ve approved the step.',
    },
    byWeek: 'How things were, week by week',
  },
  chart: {
    label: (grain: Grain) =>
      `Mood, urge, and energy by ${grain === 'DAYS' ? 'day' : 'week'}. Use the arrow keys to move.`,
    session: 'Session',
    stepDone: 'Step done',
    table: 'Check-ins as a table',
    caption: (grain: Grain) =>
      grain === 'WEEKS' ? 'Each from 0 to 10, average of the week' : 'Each from 0 to 10',
    day: 'Day',
    weekOf: 'Week of',
    today: 'Today',
    reading: (grain: Grain, day: string, values: string | null, marks: readonly Mark[]) =>
      `${grain === 'DAYS' ? capitalized(day) : `Week of ${day}`}: ${values ?? 'no check-in'}${marks.length > 0 ? `. Also: ${markWords(marks)}` : ''}.`,
  },
};

export type ValueKey = keyof Values;

interface ValueWords {
  key: ValueKey;
  label: string;
  /** Label for a narrow column. */
  short: string;
  /** The labels of the two ends. */
  least: string;
  most: string;
  /** Five words for 0 to 10. */
  words: readonly [string, string, string, string, string];
}

export const VALUES: readonly ValueWords[] = [
  {
    key: 'mood',
    label: 'Mood',
    short: 'Mood',
    least: 'very low',
    most: 'very good',
    words: ['very low', 'low', 'in between', 'good', 'very good'],
  },
  {
    key: 'urge',
    label: 'Urge to reach out',
    short: 'Urge',
    least: 'none',
    most: 'very strong',
    words: ['none', 'a little', 'some', 'strong', 'very strong'],
  },
  {
    key: 'energy',
    label: 'Energy',
    short: 'Energy',
    least: 'very low',
    most: 'very high',
    words: ['very low', 'low', 'some', 'high', 'very high'],
  },
];

/** The word for a value from 0 to 10, averages too. */
export function valueWord({ words: five }: ValueWords, value: number): string {
  if (value < 1.5) return five[0];
  if (value < 3.5) return five[1];
  if (value < 6.5) return five[2];
  return value < 8.5 ? five[3] : five[4];
}

/** "4", "6.5". */
export const valueWords = (value: number): string => String(Math.round(value * 10) / 10);

/** "mood 4 (in between), urge to reach out 7 (strong)"; missing values are omitted. */
export const allValueWords = (values: Values): string =>
  VALUES.flatMap((each) => {
    const value = values[each.key];
    return value === null
      ? []
      : `${each.label.toLowerCase()} ${valueWords(value)} (${valueWord(each, value)})`;
  }).join(', ') || 'text only';

/** "a session; “A smile” was finished". */
export const markWords = (marks: readonly Mark[]): string =>
  marks
    .map(({ kind, title }) => (kind === 'SESSION' ? 'a session' : `“${title}” was finished`))
    .join('; ');

/** "today", "Monday, 2 March". */
export const dayOrDateWords = (day: string, today: string): string =>
  day === today ? localDayWords(day, today) : weekdayDateWords(day, today);
