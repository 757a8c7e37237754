import { describe, expect, it } from '@jest/globals';

import { areDistinctDays, hoursProblem, sortedHours, weekdayOf } from './hours.js';

describe('hours that somebody entered', () => {
  it.each([
    [[], null],
    [[{ from: '09:00', to: '24:00' }], null],
    [
      [
        { from: '13:00', to: '17:00' },
        { from: '09:00', to: '13:00' },
      ],
      null,
    ],
    [
      [
        { from: '13:00', to: '17:00' },
        { from: '09:00', to: '13:01' },
      ],
      'OVERLAP',
    ],
    [[{ from: '10:00', to: '10:00' }], 'ORDER'],
    [[{ from: '17:00', to: '09:00' }], 'ORDER'],
    [[{ from: '9:00', to: '10:00' }], 'TIME'],
    [[{ from: '09:60', to: '10:00' }], 'TIME'],
    [[{ from: '09:00', to: '24:01' }], 'TIME'],
    [Array.from({ length: 9 }, (_, at) => ({ from: `0${at}:00`, to: `0${at}:30` })), 'TOO_MANY'],
  ])('%j: %s', (hours, problem) => {
    expect(hoursProblem(hours)).toBe(problem);
  });

  it('are stored in order', () => {
    const [early, late] = [
      { from: '09:00', to: '10:00' },
      { from: '13:00', to: '14:00' },
    ];
    expect(sortedHours([late, early])).toEqual([early, late]);
  });
});

describe('exceptions', () => {
  it.each([
    [['2026-12-24', '2026-12-25'], true],
    [['2026-12-24', '2026-12-24'], false],
    [['2026-02-30'], false],
  ])('%j: %s', (dates, expected) => {
    expect(areDistinctDays(dates.map((date) => ({ date, hours: [] })))).toBe(expected);
  });
});

describe('weekdayOf', () => {
  it.each([
    ['2026-11-30', 0],
    ['2026-12-06', 6],
    ['1969-12-31', 2],
  ])('%s is day %i from Monday', (date, day) => {
    expect(weekdayOf(date)).toBe(day);
  });
});
