import { describe, expect, it } from '@jest/globals';
import { isSmall, LEAST_SHOWN, shownCounts, sumOf } from './small-numbers.js';

/** All lists of so many counts with this sum. */
function* listsOf(size: number, sum: number): Generator<number[]> {
  if (size === 1) return yield [sum];
  for (let first = 0; first <= sum; first += 1) {
    for (const others of listsOf(size - 1, sum - first)) yield [first, ...others];
  }
}

/** By what is shown of a list: the values that somebody who knows the rule and the sum cannot rule out, for each count. */
function possibleValues(size: number, sum: number): Map<string, Set<number>[]> {
  const possible = new Map<string, Set<number>[]>();
  for (const counts of listsOf(size, sum)) {
    const shown = shownCounts(counts);
    if (shown === null) continue;
    const values = possible.get(JSON.stringify(shown)) ?? counts.map(() => new Set<number>());
    counts.forEach((count, at) => values[at]!.add(count));
    possible.set(JSON.stringify(shown), values);
  }
  return possible;
}

describe('counts that are shown beside their sum', () => {
  it('are never those of a few people', () => {
    for (const counts of listsOf(3, 14)) {
      const small = (shownCounts(counts) ?? []).filter((one) => one !== null && isSmall(one));
      expect({ counts, small }).toEqual({ counts, small: [] });
    }
  });

  it.each([
    ['all of them without small ones', [5, 0, 16, 0], [5, 0, 16, 0]],
    ['none next to a single small one', [2, 8, 15], [null, null, 15]],
    ['the last and the first next to a small last one', [15, 8, 2], [null, 8, null]],
    ['not those of nobody in place of others', [15, 0, 2, 0, 9], [15, 0, null, 0, null]],
    ['three if two are small together', [1, 2, 10, 20], [null, null, null, 20]],
    ['three if two can only be four', [4, 30, 4, 40], [null, null, null, 40]],
  ])('are %s', (_, counts, shown) => {
    expect(shownCounts(counts)).toEqual(shown);
  });

  it('are none, and neither is the sum, if it is made up in one way only', () => {
    expect(shownCounts([1, 1, 1, 1, 1])).toBeNull();
    expect(shownCounts([4, 4])).toBeNull();
  });

  it.each([2, 3, 4, 5])('leave another value possible for each that is hidden of %i', (size) => {
    for (let sum = LEAST_SHOWN; sum <= 20; sum += 1) {
      for (const [text, values] of possibleValues(size, sum)) {
        const shown = JSON.parse(text) as (number | null)[];
        const known = values.filter((each, at) => shown[at] === null && each.size < 2);
        const missing = sum - sumOf(shown.map((count) => count ?? 0));
        if (known.length > 0 || isSmall(missing)) expect({ sum, shown, known }).toBeNull();
      }
    }
  });
});
