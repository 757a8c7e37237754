import { addDays } from '@footing/kernel';
import { localDateOf } from '../../shared/words';
import type { Contact } from './contact.words';

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
