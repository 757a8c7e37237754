import { describe, expect, it } from '@jest/globals';

import { changeUntil, clientChange } from './changes.js';

const HOUR = 3_600_000;
const START = Date.parse('2027-03-14T12:00Z');

describe('what clients may change by themselves', () => {
  it.each([
    [24, 25 * HOUR, 'CHANGE'],
    [24, 24 * HOUR, 'CHANGE'],
    [24, 24 * HOUR - 1, 'ASK'],
    [24, 1, 'ASK'],
    [24, 0, 'OVER'],
    [24, -HOUR, 'OVER'],
    [0, 1, 'CHANGE'],
    [0, 0, 'OVER'],
  ])('until %i hours before, %i ms before: %s', (hours, before, expected) => {
    expect(clientChange(START, hours, START - before)).toBe(expected);
  });

  it('ends as many hours before as the practice says, also when the clocks change between', () => {
    expect(changeUntil(START, 24)).toBe(Date.parse('2027-03-13T12:00Z'));
  });
});
