/** Numbers of people from 1 to below this are not shown. Nobody is no secret. */
export const LEAST_SHOWN = 5;

/** Whether it is a number of a few people. */
export const isSmall = (count: number): boolean => count > 0 && count < LEAST_SHOWN;

/**
 * The counts that may be shown beside their sum, null for those that are hidden; null if the sum would give them away even if
 * all of them are hidden.
 *
 * Small counts are hidden, and with them as many others that nobody can work one out from the sum: at least one, until what is
 * missing from the sum is no small number itself and is not made up in one way only. Which ones depends on their place alone:
 * to choose the smallest would say how large the hidden ones can be.
 */
export function shownCounts(counts: readonly number[]): (number | null)[] | null {
  const first = counts.findIndex(isSmall);
  if (first < 0) return [...counts];
  const hidden = new Set(placesOf(counts, isSmall));
  const fromFirst = [...counts.keys()].map((at) => (first + at) % counts.length);
  const others = fromFirst.filter((at) => counts[at]! > 0 && !hidden.has(at));
  const empty = fromFirst.filter((at) => counts[at] === 0);
  for (const next of [...others, ...empty]) {
    if (isEnough(counts, hidden)) break;
    hidden.add(next);
  }
  if (!isEnough(counts, hidden)) return null;
  return counts.map((count, at) => (hidden.has(at) ? null : count));
}

/** Each hidden count could be another one. All being as small, or as large, as a small one can be is one way only. */
function isEnough(counts: readonly number[], hidden: ReadonlySet<number>): boolean {
  const missing = sumOf([...hidden].map((at) => counts[at]!));
  const isOneWay = missing === hidden.size || missing === hidden.size * (LEAST_SHOWN - 1);
  return hidden.size > 1 && missing >= LEAST_SHOWN && !isOneWay;
}

const placesOf = (counts: readonly number[], fits: (count: number) => boolean): number[] =>
  [...counts.keys()].filter((at) => fits(counts[at]!));

export const sumOf = (counts: readonly number[]): number =>
  counts.reduce((sum, count) => sum + count, 0);
