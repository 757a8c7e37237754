import { describe, expect, it } from '@jest/globals';

import {
  averagesOver,
  averageUrge,
  checkInsByDay,
  checkInsByWeek,
  lastDays,
  type CheckInSpan,
} from './check-ins.js';

const made = (at: string, mood = 5, urge = 5, energy = 5) => ({
  at: Date.parse(at),
  mood,
  urge,
  energy,
});
const day = (from: string, urge: number, count = 1): CheckInSpan => ({
  from,
  count,
  mood: 10 - urge,
  urge,
  energy: 5,
});
const daysOf = (zone: string, ...all: string[]) =>
  checkInsByDay(
    all.map((at) => made(at)),
    zone,
  ).map(({ from, count }) => `${from} ${count}`);

describe('checkInsByDay', () => {
  it.each([
    ['nothing has no days', 'UTC', [], []],
    [
      'the day is that of the zone',
      'America/New_York',
      ['2026-03-03T04:59:59Z', '2026-03-03T05:00:00Z'],
      ['2026-03-02 1', '2026-03-03 1'],
    ],
    [
      'a day of 23 hours is one day',
      'Europe/Berlin',
      [
        '2026-03-28T22:59:59Z',
        '2026-03-28T23:00:00Z',
        '2026-03-29T21:59:59Z',
        '2026-03-29T22:00:00Z',
      ],
      ['2026-03-28 1', '2026-03-29 2', '2026-03-30 1'],
    ],
    [
      'a day of 25 hours is one day',
      'Europe/Berlin',
      [
        '2026-10-24T21:59:59Z',
        '2026-10-24T22:00:00Z',
        '2026-10-25T22:59:59Z',
        '2026-10-25T23:00:00Z',
      ],
      ['2026-10-24 1', '2026-10-25 2', '2026-10-26 1'],
    ],
    [
      'the order in which they came says nothing',
      'UTC',
      ['2026-03-05T10:00:00Z', '2026-03-03T10:00:00Z', '2026-03-05T09:00:00Z'],
      ['2026-03-03 1', '2026-03-05 2'],
    ],
  ])('%s', (_, zone, all, expected) => {
    expect(daysOf(zone, ...all)).toEqual(expected);
  });

  it('gives the average of each value, unrounded', () => {
    const all = [
      made('2026-03-03T08:00:00Z', 2, 9, 0),
      made('2026-03-03T20:00:00Z', 3, 10, 0),
      made('2026-03-03T21:00:00Z', 5, 10, 1),
    ];
    expect(checkInsByDay(all, 'UTC')).toEqual([
      { from: '2026-03-03', count: 3, mood: 10 / 3, urge: 29 / 3, energy: 1 / 3 },
    ]);
  });

  it('refuses a zone that does not exist', () => {
    expect(() => checkInsByDay([made('2026-03-03T08:00:00Z')], 'Mars/Base')).toThrow(RangeError);
  });
});

describe('checkInsByWeek', () => {
  it('begins on Monday and lets each day count once', () => {
    const days = [day('2026-03-01', 4), day('2026-03-02', 9, 5), day('2026-03-08', 1)];
    expect(checkInsByWeek(days)).toEqual([
      { from: '2026-02-23', count: 1, mood: 6, urge: 4, energy: 5 },
      { from: '2026-03-02', count: 6, mood: 5, urge: 5, energy: 5 },
    ]);
  });

  it('goes over the end of a year', () => {
    const weeks = checkInsByWeek([
      day('2026-12-31', 2),
      day('2027-01-03', 4),
      day('2027-01-04', 6),
    ]);
    expect(weeks.map(({ from, urge }) => [from, urge])).toEqual([
      ['2026-12-28', 3],
      ['2027-01-04', 6],
    ]);
  });
});

describe('lastDays', () => {
  const all = ['2026-03-01', '2026-03-02', '2026-03-07', '2026-03-08', '2026-03-09'].map((from) =>
    day(from, 3),
  );

  it.each([
    [7, '2026-03-08', ['2026-03-02', '2026-03-07', '2026-03-08']],
    [1, '2026-03-08', ['2026-03-08']],
    [1, '2026-03-06', []],
    [0, '2026-03-08', []],
    [60, '2026-03-09', all.map(({ from }) => from)],
  ])('the last %s days up to %s', (days, today, expected) => {
    expect(lastDays(all, days, today).map(({ from }) => from)).toEqual(expected);
  });
});

describe('averageUrge', () => {
  it.each([
    ['no day is known', [], null],
    ['one day', [day('2026-03-02', 7)], 7],
    [
      'days count once each, however often somebody checked in',
      [day('2026-03-02', 9, 20), day('2026-03-03', 1)],
      5,
    ],
    ['days without urge are calm, and known', [day('2026-03-02', 0)], 0],
  ])('%s', (_, days, expected) => {
    expect(averageUrge(days)).toBe(expected);
    expect(averagesOver(days)?.urge ?? null).toBe(expected);
  });
});
