import { expect, it } from '@jest/globals';

import { isSameJson } from './same-json.js';

it.each([
  [{ a: 1, b: [{ c: 2, d: null }] }, { b: [{ d: null, c: 2 }], a: 1 }, true],
  [{ a: [1, 2] }, { a: [2, 1] }, false],
  [{ a: 1, b: undefined }, { a: 1 }, true],
  [{ a: null }, {}, false],
  [null, {}, false],
])('%j and %j as JSON are the same: %s', (one, other, same) => {
  expect(isSameJson(one, other)).toBe(same);
});
