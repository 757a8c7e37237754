import { addDays, daysBetween, localDateOf, localTimeOf, type LocalDate } from '@footing/kernel';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { weekdayOf } from './hours.js';
import {
  isInLastWeek,
  MOST_IN_SERIES,
  movedDate,
  REPEATS,
  repeatsFrom,
  seriesDates,
  seriesProblem,
  seriesTimes,
  weekOfMonth,
  type SeriesProblem,
  type SeriesRule,
} from './series.js';

const rule = (facts: Partial<SeriesRule>): SeriesRule => ({
  repeats: 'WEEKLY',
  first: '2026-12-01',
  ...facts,
});

describe('the days of a series', () => {
  it.each<[string, Partial<SeriesRule>, LocalDate[]]>([
    ['every week, three times', { count: 3 }, ['2026-12-01', '2026-12-08', '2026-12-15']],
    [
      'every two weeks until a day, which belongs to it',
      { repeats: 'TWO_WEEKS', until: '2026-12-29' },
      ['2026-12-01', '2026-12-15', '2026-12-29'],
    ],
    [
      'on the second Tuesday of each month, over the new year',
      { repeats: 'MONTHLY', first: '2026-12-08', count: 4 },
      ['2026-12-08', '2027-01-12', '2027-02-09', '2027-03-09'],
    ],
    [
      'on the last Thursday of each month, whether it is the fourth or the fifth',
      { repeats: 'MONTHLY_LAST', first: '2026-12-31', until: '2027-04-29' },
      ['2026-12-31', '2027-01-28', '2027-02-25', '2027-03-25', '2027-04-29'],
    ],
  ])('%s', (_title, facts, expected) => {
    expect(seriesDates(rule(facts))).toEqual(expected);
  });

  it.each<[string, Partial<SeriesRule>, SeriesProblem | null]>([
    ['no end', {}, 'END'],
    ['two ends', { count: 3, until: '2027-01-01' }, 'END'],
    ['one day', { count: 1 }, 'FEW'],
    ['a last day before the second', { until: '2026-12-07' }, 'FEW'],
    ['a last day on the second', { until: '2026-12-08' }, null],
    ['52 days', { count: 52 }, null],
    ['53 days', { count: 53 }, 'MANY'],
    ['a last day before the 53rd', { until: '2027-11-29' }, null],
    ['a last day on the 53rd', { until: '2027-11-30' }, 'MANY'],
    [
      'a fifth Tuesday, which not every month has',
      { repeats: 'MONTHLY', first: '2026-12-29', count: 3 },
      'WEEK',
    ],
    ['a first Tuesday as the last one', { repeats: 'MONTHLY_LAST', count: 3 }, 'WEEK'],
    [
      'a fourth one that is the last',
      { repeats: 'MONTHLY_LAST', first: '2026-12-25', count: 3 },
      null,
    ],
  ])('%s: %s', (_title, facts, problem) => {
    expect(seriesProblem(rule(facts))).toBe(problem);
  });
});

const shown = (times: { startsAt: number }[]) =>
  times.map(({ startsAt }) => new Date(startsAt).toISOString().slice(0, 16));

describe('a weekly series keeps its local time', () => {
  it.each<[string, string, LocalDate, string, string[]]>([
    [
      'when clocks go forward in New York, and later by the hour that they skip',
      'America/New_York',
      '2027-03-07',
      '02:30',
      ['2027-03-07T07:30', '2027-03-14T07:30', '2027-03-21T06:30'],
    ],
    [
      'when clocks go back in New York, at the first of the two hours',
      'America/New_York',
      '2026-10-25',
      '01:30',
      ['2026-10-25T05:30', '2026-11-01T05:30', '2026-11-08T06:30'],
    ],
    [
      'when clocks go forward in Berlin',
      'Europe/Berlin',
      '2027-03-21',
      '02:30',
      ['2027-03-21T01:30', '2027-03-28T01:30', '2027-04-04T00:30'],
    ],
    [
      'when clocks go back in Berlin',
      'Europe/Berlin',
      '2026-10-18',
      '10:00',
      ['2026-10-18T08:00', '2026-10-25T09:00', '2026-11-01T09:00'],
    ],
    [
      'when clocks go forward by half an hour on Lord Howe',
      'Australia/Lord_Howe',
      '2026-09-27',
      '02:15',
      ['2026-09-26T15:45', '2026-10-03T15:45', '2026-10-10T15:15'],
    ],
    [
      'when clocks go back by half an hour on Lord Howe',
      'Australia/Lord_Howe',
      '2027-03-28',
      '01:45',
      ['2027-03-27T14:45', '2027-04-03T14:45', '2027-04-10T15:15'],
    ],
    [
      'around Ramadan in Casablanca',
      'Africa/Casablanca',
      '2026-02-08',
      '10:00',
      ['2026-02-08T09:00', '2026-02-15T10:00', '2026-02-22T10:00'],
    ],
    [
      'over the Friday that Apia skipped, which is left out',
      'Pacific/Apia',
      '2011-12-23',
      '09:00',
      ['2011-12-23T19:00', '2012-01-05T19:00'],
    ],
  ])('%s', (_title, zone, first, time, expected) => {
    expect(shown(seriesTimes(rule({ first, count: 3 }), time, zone))).toEqual(expected);
  });
});

describe('the other days, after one was moved with its series', () => {
  const move = { from: '2026-12-08', to: '2026-12-10' };

  it.each<[string, Parameters<typeof movedDate>, LocalDate]>([
    ['are two days later', ['WEEKLY', move, '2026-12-22'], '2026-12-24'],
    ['are moved back too', ['WEEKLY', move, '2026-12-01'], '2026-12-03'],
    [
      'are a week later if that one is',
      ['WEEKLY', { from: '2026-12-08', to: '2026-12-15' }, '2026-12-15'],
      '2026-12-22',
    ],
    ['stay two weeks apart', ['TWO_WEEKS', move, '2026-12-22'], '2026-12-24'],
    [
      'are the second Thursday if it was the second Tuesday',
      ['MONTHLY', move, '2027-01-12'],
      '2027-01-14',
    ],
    [
      'are the last Thursday if that one went to a fifth week',
      ['MONTHLY', { from: '2026-12-08', to: '2026-12-31' }, '2027-02-09'],
      '2027-02-25',
    ],
    [
      'are the first Monday if that one left the last week',
      ['MONTHLY_LAST', { from: '2026-12-31', to: '2027-01-04' }, '2027-01-28'],
      '2027-02-01',
    ],
    [
      'come into the week of the others, if they had been on another weekday',
      ['WEEKLY', move, '2026-12-16'],
      '2026-12-17',
    ],
  ])('%s', (_title, asked, expected) => {
    expect(movedDate(...asked)).toBe(expected);
  });
});

const ZONES = [
  'America/New_York',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Pacific/Apia',
  'Asia/Kathmandu',
];
const day = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays('2024-01-01', days));
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const rules = fc
  .record({
    repeats: fc.constantFrom(...REPEATS),
    first: day,
    count: fc.integer({ min: 2, max: MOST_IN_SERIES }),
  })
  .map(({ repeats, first, count }) => ({ repeats: repeatsFrom(repeats, first), first, count }));

describe('random series', () => {
  it('have as many days as asked for, in order, on one weekday, apart as they should be', () => {
    fc.assert(
      fc.property(rules, (each) => {
        const dates = seriesDates(each);
        expect(seriesProblem(each)).toBeNull();
        expect(dates).toHaveLength(each.count);
        expect(dates[0]).toBe(each.first);
        for (const [at, date] of dates.entries()) {
          expect(weekdayOf(date)).toBe(weekdayOf(each.first));
          if (each.repeats === 'MONTHLY') expect(weekOfMonth(date)).toBe(weekOfMonth(each.first));
          if (each.repeats === 'MONTHLY_LAST') expect(isInLastWeek(date)).toBe(true);
          if (at === 0) continue;
          const apart = daysBetween(dates[at - 1]!, date);
          if (each.repeats === 'WEEKLY') expect(apart).toBe(7);
          if (each.repeats === 'TWO_WEEKS') expect(apart).toBe(14);
          if (each.repeats.startsWith('MONTHLY')) expect([28, 35]).toContain(apart);
        }
      }),
    );
  });

  it('are the same until their last day as by their number', () => {
    fc.assert(
      fc.property(rules, fc.integer({ min: 0, max: 6 }), ({ count, ...each }, more) => {
        const dates = seriesDates({ ...each, count });
        const until = addDays(dates.at(-1)!, more);
        expect(seriesProblem({ ...each, until })).toBeNull();
        expect(seriesDates({ ...each, until })).toEqual(dates);
      }),
    );
  });

  it('start at their local time wherever the day has it', () => {
    fc.assert(
      fc.property(rules, time, fc.constantFrom(...ZONES), (each, at, zone) => {
        for (const { date, startsAt } of seriesTimes(each, at, zone)) {
          const local = localTimeOf(startsAt, zone);
          const isSkipped = local !== at;
          if (!isSkipped) expect(localDateOf(startsAt, zone)).toBe(date);
          // Later by what the clocks skip, which is never more than an hour here.
          else expect(localTimeOf(startsAt - 3_600_000, zone) < at).toBe(true);
        }
      }),
    );
  });

  it('are the days of the moved rule after a move, in the same order', () => {
    fc.assert(
      fc.property(rules, fc.nat(), fc.integer({ min: -20, max: 20 }), (each, pick, by) => {
        const dates = seriesDates(each);
        const from = dates[pick % dates.length]!;
        const to = addDays(from, by);
        const moved = dates.map((date) => movedDate(each.repeats, { from, to }, date));
        expect(moved[pick % dates.length]).toBe(to);
        const next = { ...each, repeats: repeatsFrom(each.repeats, to), first: moved[0]! };
        expect(moved).toEqual(seriesDates(next));
      }),
    );
  });
});
