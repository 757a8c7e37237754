import { addDays } from '@footing/kernel';
import { describe, expect, it } from '@jest/globals';

import {
  averagesOver,
  checkInsByDay,
  checkInsByWeek,
  lastDays,
  urgeDays,
  calmSoFar,
  daysToShowCalm,
  wasCalm,
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
      'the order of the input does not matter',
      'UTC',
      ['2026-03-05T10:00:00Z', '2026-03-03T10:00:00Z', '2026-03-05T09:00:00Z'],
      ['2026-03-03 1', '2026-03-05 2'],
    ],
  ])('%s', (_, zone, all, expected) => {
    expect(daysOf(zone, ...all)).toEqual(expected);
  });

  it('returns the average of each value, unrounded', () => {
    const all = [
      made('2026-03-03T08:00:00Z', 2, 9, 0),
      made('2026-03-03T20:00:00Z', 3, 10, 0),
      made('2026-03-03T21:00:00Z', 5, 10, 1),
    ];
    expect(checkInsByDay(all, 'UTC')).toEqual([
      { from: '2026-03-03', count: 3, mood: 10 / 3, urge: 29 / 3, energy: 1 / 3 },
    ]);
  });

  it('throws on an unknown zone', () => {
    expect(() => checkInsByDay([made('2026-03-03T08:00:00Z')], 'Mars/Base')).toThrow(RangeError);
  });
});

describe('checkInsByWeek', () => {
  it('begins on Monday and counts each day once', () => {
    const days = [day('2026-03-01', 4), day('2026-03-02', 9, 5), day('2026-03-08', 1)];
    expect(checkInsByWeek(days)).toEqual([
      { from: '2026-02-23', count: 1, mood: 6, urge: 4, energy: 5 },
      { from: '2026-03-02', count: 6, mood: 5, urge: 5, energy: 5 },
    ]);
  });

  it('spans the end of a year', () => {
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

describe('averagesOver', () => {
  it('ignores missing values, and returns null if all are missing', () => {
    const said = { from: '2026-03-02', count: 1, mood: 4, urge: null, energy: 2 };
    expect(averagesOver([said, { ...said, mood: null, energy: 4 }])).toEqual({
      mood: 4,
      urge: null,
      energy: 3,
    });
    expect(averagesOver([])).toBeNull();
  });
});

describe('urgeDays', () => {
  const said = (at: string, urge: number | null, receivedAt = at) => ({
    at: Date.parse(at),
    receivedAt: Date.parse(receivedAt),
    urge,
  });

  it.each([
    ['a missing value', [said('2026-03-02T10:00:00Z', null)], []],
    [
      'a check-in that came on the second day after',
      [said('2026-03-02T10:00:00Z', 3, '2026-03-04T22:59:59Z')],
      [{ on: '2026-03-02', urge: 3 }],
    ],
    [
      'a check-in that came more than 48 hours after its day',
      [said('2026-03-02T10:00:00Z', 3, '2026-03-04T23:00:01Z')],
      [],
    ],
    [
      'days count once each, however often somebody checked in',
      [
        said('2026-03-02T10:00:00Z', 1),
        said('2026-03-02T22:00:00Z', 4),
        said('2026-03-03T10:00:00Z', 9),
      ],
      [
        { on: '2026-03-02', urge: 2.5 },
        { on: '2026-03-03', urge: 9 },
      ],
    ],
  ])('%s', (_, all, expected) => {
    expect(urgeDays(all, 'Europe/Berlin')).toEqual(expected);
  });
});

describe('wasCalm', () => {
  const known = (...urges: (number | null)[]) =>
    urges.flatMap((urge, at) => (urge === null ? [] : [{ on: addDays('2026-03-01', at), urge }]));
  const rule = { days: 14, urgeAtMost: 5 };

  it.each([
    ['one day of fourteen', known(0), false],
    ['half of the days', known(1, 1, 1, 1, 1, 1, 1), false],
    ['more than half of the days', known(1, 1, 1, 1, 1, 1, 1, 1), true],
    ['most days, with too much urge on average', known(6, 5, 5, 5, 5, 5, 5, 5), false],
  ])('%s', (_, days, expected) => {
    expect(wasCalm(days, rule, '2026-03-14')).toBe(expected);
  });

  it.each([
    ['nothing known', known(), { counted: 0, urge: null, lacks: 'DAYS' }],
    ['half of the days', known(1, 1, 1, 1, 1, 1, 1), { counted: 7, urge: 1, lacks: 'DAYS' }],
    ['calm days', known(1, 1, 1, 1, 1, 1, 1, 5), { counted: 8, urge: 1.5, lacks: 'NOTHING' }],
    ['hard days', known(9, 9, 9, 9, 9, 9, 9, 1), { counted: 8, urge: 8, lacks: 'CALM' }],
  ])('of %s: says how far they go and what is missing', (_, days, expected) => {
    expect(calmSoFar(days, rule, '2026-03-14')).toEqual(expected);
  });

  it.each([1, 2, 7, 8])('needs a check-in on as many of %s days as it says', (count) => {
    const days = known(...Array.from({ length: daysToShowCalm(count) }, () => 1));
    const all = { days: count, urgeAtMost: 1 };
    expect(wasCalm(days, all, days.at(-1)!.on)).toBe(true);
    expect(wasCalm(days.slice(1), all, days.at(-1)!.on)).toBe(false);
  });

  it('considers only the days of the window', () => {
    const days = known(9, 1, 1, 1, 1, 1, 1, 1, 1);
    expect(wasCalm(days, { days: 8, urgeAtMost: 1 }, '2026-03-09')).toBe(true);
    expect(wasCalm(days, { days: 9, urgeAtMost: 1 }, '2026-03-09')).toBe(false);
  });
});
