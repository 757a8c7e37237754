import { describe, expect, it } from '@jest/globals';
import { outcomesOf, type CountedVersion, type Tally } from './outcome-tables.js';

const version = (number: number, ...keys: string[]): CountedVersion => ({
  id: `v${number}`,
  number,
  steps: keys.map((key) => ({ key, title: `${key} in ${number}` })),
});
const tally = (
  number: number,
  kind: Tally['kind'],
  key: string | null,
  plans: number,
  days: number | null = null,
): Tally => ({ version: `v${number}`, kind, key, plans, days });

const ONE = version(1, 'ground', 'self');
const TWO = version(2, 'ground', 'look', 'self');
const stepsOf = (table: { steps: object[] } | undefined) => table?.steps;

describe('the outcomes of a template', () => {
  it('are none while few plans run and few have ended', () => {
    const few = [tally(1, 'HERE', 'ground', 4), tally(1, 'STOPPED', 'self', 4)];
    expect(outcomesOf([ONE], few)).toEqual({ all: null, versions: [] });
    expect(outcomesOf([], [])).toEqual({ all: null, versions: [] });
  });

  it('hide the sum of running and ended plans if one of them is small', () => {
    const { all } = outcomesOf(
      [ONE],
      [
        tally(1, 'HERE', 'ground', 12),
        tally(1, 'STOPPED', 'self', 2),
        tally(1, 'ENDING', 'LET_GO', 2),
      ],
    );
    expect(all).toMatchObject({ started: null, running: 12, ended: null });
    expect(stepsOf(all!)).toMatchObject([
      { key: 'ground', here: 12, stopped: null },
      { key: 'self', here: 0, stopped: null },
    ]);
    expect(all!.endings.every(({ plans }) => plans === null)).toBe(true);
  });

  it('count a version with few plans with the next one, and the newest with the one before', () => {
    const THREE = version(3, 'ground', 'self');
    const { versions } = outcomesOf(
      [ONE, TWO, THREE],
      [
        tally(1, 'HERE', 'self', 3),
        tally(2, 'HERE', 'ground', 7),
        tally(2, 'HERE', 'look', 5),
        tally(3, 'HERE', 'self', 2),
      ],
    );
    expect(versions).toHaveLength(1);
    expect(versions[0]).toMatchObject({ fromVersion: 1, toVersion: 3, started: 17, running: 17 });
    // Steps of the newest version come first, and then those that only an earlier one has.
    expect(stepsOf(versions[0])).toMatchObject([
      { key: 'ground', title: 'ground in 3', here: 7 },
      { key: 'self', title: 'self in 3', here: 5 },
      { key: 'look', title: 'look in 2', here: 5 },
    ]);
  });

  it('show of all versions only what each shows, so that no difference gives one away', () => {
    const { all, versions } = outcomesOf(
      [ONE, TWO],
      [
        tally(1, 'HERE', 'ground', 2),
        tally(1, 'HERE', 'self', 9),
        tally(2, 'HERE', 'ground', 20),
        tally(2, 'HERE', 'look', 6),
        tally(2, 'HERE', 'self', 8),
      ],
    );
    expect(versions.map(stepsOf)).toMatchObject([
      [{ here: 20 }, { here: 6 }, { here: 8 }],
      [{ here: null }, { here: null }],
    ]);
    expect(stepsOf(all!)).toMatchObject([
      { key: 'ground', here: null },
      { key: 'look', here: 6 },
      { key: 'self', here: null },
    ]);
    expect(all).toMatchObject({ running: 45, ended: 0, started: 45 });
  });

  it('count steps that were added to a plan without naming them', () => {
    const { all } = outcomesOf(
      [ONE],
      [tally(1, 'HERE', 'for-mara', 3), tally(1, 'HERE', 'for-dana', 2), tally(1, 'HERE', null, 6)],
    );
    expect(all).toMatchObject({ added: { here: 5 }, finished: { here: 6 } });
    expect(JSON.stringify(all)).not.toContain('for-');
  });

  it.each([
    ['hide the days of a few plans', [[3, 4]], null],
    [
      'are the days of the middle plan',
      [
        [3, 2],
        [10, 1],
        [30, 2],
      ],
      10,
    ],
    [
      'are between the two middle plans',
      [
        [3, 3],
        [10, 3],
      ],
      7,
    ],
    [
      'are not moved by one long plan',
      [
        [2, 4],
        [400, 1],
      ],
      2,
    ],
  ])('%s', (_, done, days) => {
    const tallies = [
      tally(1, 'HERE', 'self', 9),
      ...done.map(([after, plans]) => tally(1, 'DAYS', 'ground', plans!, after)),
    ];
    expect(outcomesOf([ONE], tallies).all!.steps[0]!.medianDays).toBe(days);
  });
});
