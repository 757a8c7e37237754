import { addDays } from '@footing/kernel';
import { localDateOf } from '../../shared/words';
import type { Contact } from './contact-words';

export interface Day {
  on: string;
  calm: boolean;
}

/** The last `of` days up to today, earliest first, and whether each was free of contact that the client started. */
export function lastDays(
  items: readonly Contact[],
  of: number,
  today: string,
  zone: string,
): Day[] {
  const stirred = new Set(
    items.filter(({ begunBy }) => begunBy === 'CLIENT').map(({ at }) => localDateOf(at, zone)),
  );
  return Array.from({ length: of }, (_, index) => {
    const on = addDays(today, index + 1 - of);
    return { on, calm: !stirred.has(on) };
  });
}

/** Follows the number of calm days: "of the last 14 days". */
export const ofDaysWords = (of: number): string =>
  of === 1 ? 'day so far' : `of the last ${of} days`;

/** A zero is never shown. */
export const calmLine = (calmDays: number): string =>
  calmDays === 0
    ? 'The days without a contact from this side will show here. Each one counts, whatever came before it.'
    : 'Days without a contact from this side. Each one counts, whatever came before it.';
