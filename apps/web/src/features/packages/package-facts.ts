import type { PackagePartsFragment } from '@footing/contract';
import { moneyWords } from '@footing/kernel';
import { exactDayWords } from '../../shared/words';
import { shared } from './packages.words';

export const leftOf = ({ sessions, used }: PackagePartsFragment): number =>
  Math.max(0, sessions - used);

export const leftWords = (each: PackagePartsFragment): string =>
  leftOf(each) === 0 ? shared.noneLeft(each.sessions) : shared.left(leftOf(each), each.sessions);

export const priceOf = ({ priceMinor, currency }: PackagePartsFragment): string =>
  moneyWords(priceMinor, currency);

/** Until when and for what it is, for coach and client alike. `today`: a day of the reader. */
export function factsOf(each: PackagePartsFragment, today: string): string[] {
  const { validUntil, types, endedAt } = each;
  const isOver = validUntil !== null && validUntil < today;
  return [
    validUntil ? shared.validUntil(exactDayWords(validUntil)) : '',
    types.length > 0 ? shared.counts(types.map(({ name }) => name).join(', ')) : '',
    endedAt ? shared.ended : isOver ? shared.over : '',
  ].filter((fact) => fact !== '');
}

/** Whether it counts sessions now. */
export const isOpen = (each: PackagePartsFragment, today: string): boolean =>
  each.endedAt === null &&
  leftOf(each) > 0 &&
  (each.validUntil === null || each.validUntil >= today);
