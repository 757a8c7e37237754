import { localDayWords, weekdayDateWords } from '../../shared/words';
import type { Values } from './check-in-queue';

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
    least: 'heavy',
    most: 'light',
    words: ['very heavy', 'heavy', 'in between', 'light', 'very light'],
  },
  {
    key: 'urge',
    label: 'Urge to reach out',
    short: 'Urge',
    least: 'quiet',
    most: 'very strong',
    words: ['quiet', 'a little', 'some', 'strong', 'very strong'],
  },
  {
    key: 'energy',
    label: 'Energy',
    short: 'Energy',
    least: 'empty',
    most: 'full',
    words: ['empty', 'low', 'some', 'good', 'full'],
  },
];

/** The word for a value from 0 to 10, averages too. */
export function valueWord({ words }: ValueWords, value: number): string {
  if (value < 1.5) return words[0];
  if (value < 3.5) return words[1];
  if (value < 6.5) return words[2];
  return value < 8.5 ? words[3] : words[4];
}

/** "4", "6.5". */
export const valueWords = (value: number): string => String(Math.round(value * 10) / 10);

/** "mood 4, heavy; urge to reach out 7, strong"; missing values are omitted. */
export const allValueWords = (values: Values): string =>
  VALUES.flatMap((each) => {
    const value = values[each.key];
    return value === null
      ? []
      : `${each.label.toLowerCase()} ${valueWords(value)}, ${valueWord(each, value)}`;
  }).join('; ') || 'a line only';

/** The values of a span; the API omits untouched ones. */
export const valuesOf = <T extends Partial<Record<ValueKey, number | null | undefined>>>(
  span: T,
): Omit<T, ValueKey> & Values => ({
  ...span,
  mood: span.mood ?? null,
  urge: span.urge ?? null,
  energy: span.energy ?? null,
});

/** "today", "Monday, 2 March". */
export const dayOrDateWords = (day: string, today: string): string =>
  day === today ? localDayWords(day, today) : weekdayDateWords(day, today);
