import { describe, expect, it } from '@jest/globals';
import { ENDINGS } from '@footing/plan-engine';
import fc from 'fast-check';
import {
  outcomesOf,
  type CountedVersion,
  type Outcomes,
  type OutcomeTable,
  type Tally,
} from './outcome-tables.js';
import { isSmall, LEAST_SHOWN } from './small-numbers.js';

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

describe('the outcomes of any plans', () => {
  it('show no number of a few people, neither as it is nor as a difference within the page', () => {
    fc.assert(
      fc.property(anyPlans, (plans) => {
        const found = outcomesOf(VERSIONS, talliesOf(plans));
        for (const table of tablesOf(found)) {
          for (const list of listsOf(table)) {
            expect(list.counts.filter((count) => count !== null && isSmall(count))).toEqual([]);
            // What is hidden is nobody's, or that of enough people, whatever is subtracted.
            if (list.total === null) continue;
            const left = list.total - sum(list.counts);
            const hidden = list.counts.filter((count) => count === null).length;
            expect({ list, isEnough: hidden === 0 || (hidden > 1 && left >= LEAST_SHOWN) }).toEqual(
              { list, isEnough: true },
            );
          }
          const { started, running, ended } = table;
          expect([started, running, ended].filter((one) => one !== null && isSmall(one))).toEqual(
            [],
          );
          if (started !== null) expect(running! + ended!).toBe(started);
        }
      }),
    );
  });

  it('say of all versions only what those of each version say together', () => {
    fc.assert(
      fc.property(anyPlans, (plans) => {
        const { all, versions } = outcomesOf(VERSIONS, talliesOf(plans));
        if (all === null) return;
        const sums = sumsOf(versions);
        for (const [name, count] of numbersOf(all)) {
          if (count === null || name.startsWith('days ')) continue;
          // A difference between this number and those of the versions is nothing new.
          expect([name, sums.get(name)]).toEqual([name, count]);
        }
      }),
    );
  });

  it('show the days of all versions only if in none a few plans have done the step', () => {
    fc.assert(
      fc.property(anyPlans, (plans) => {
        const { all, versions } = outcomesOf(VERSIONS, talliesOf(plans));
        for (const { key, medianDays } of all?.steps ?? []) {
          if (medianDays === null) continue;
          for (const { fromVersion, toVersion } of versions) {
            const done = plans.filter(
              (plan) =>
                plan.version >= fromVersion &&
                plan.version <= toVersion &&
                typeof (plan.days as Record<string, number | null>)[key] === 'number',
            );
            expect({ key, isFew: isSmall(done.length) }).toEqual({ key, isFew: false });
          }
        }
      }),
    );
  });
});

// ---- Random plans ------------------------------------------------------------------------------------

const VERSIONS = [ONE, TWO, version(3, 'ground', 'self', 'last')];
const anyDays = fc.option(fc.integer({ min: 0, max: 40 }));
const anyPlans = fc.array(
  fc.record({
    version: fc.constantFrom(1, 2, 2, 3),
    ending: fc.option(fc.constantFrom(...ENDINGS), { freq: 1 }),
    at: fc.constantFrom('ground', 'ground', 'look', 'self', 'last', 'for-mara', null),
    days: fc.record({ ground: anyDays, self: anyDays }),
  }),
  { maxLength: 60, size: 'max' },
);
type AnyPlan = typeof anyPlans extends fc.Arbitrary<(infer Plan)[]> ? Plan : never;

function talliesOf(plans: readonly AnyPlan[]): Tally[] {
  const counted = new Map<string, Tally>();
  const count = (one: Tally) => {
    const key = JSON.stringify([one.version, one.kind, one.key, one.days]);
    const known = counted.get(key);
    if (known) known.plans += 1;
    else counted.set(key, one);
  };
  for (const { version: number, ending, at, days } of plans) {
    count(tally(number, ending === null ? 'HERE' : 'STOPPED', at, 1));
    if (ending !== null) count(tally(number, 'ENDING', ending, 1));
    for (const [key, took] of Object.entries(days)) {
      if (took !== null) count(tally(number, 'DAYS', key, 1, took));
    }
  }
  return [...counted.values()];
}

const tablesOf = ({ all, versions }: Outcomes): OutcomeTable[] => [
  ...(all ? [all] : []),
  ...versions,
];

/** The lists of a table, each with the total that is shown beside it. */
function listsOf({ running, ended, steps, finished, added, endings }: OutcomeTable) {
  const places = [...steps, finished, added];
  return [
    { total: running, counts: places.map(({ here }) => here) },
    { total: ended, counts: places.map(({ stopped }) => stopped) },
    { total: ended, counts: endings.map(({ plans }) => plans) },
  ];
}

/** Every number of a table by a name. */
function numbersOf({ started, running, ended, steps, finished, added, endings }: OutcomeTable) {
  const places = [...steps, { key: '(finished)', ...finished }, { key: '(added)', ...added }];
  return new Map<string, number | null>([
    ['started', started],
    ['running', running],
    ['ended', ended],
    ...places.flatMap(({ key, here, stopped }): [string, number | null][] => [
      [`here ${key}`, here],
      [`stopped ${key}`, stopped],
    ]),
    ...steps.map(({ key, medianDays }): [string, number | null] => [`days ${key}`, medianDays]),
    ...endings.map(({ ending, plans }): [string, number | null] => [`ending ${ending}`, plans]),
  ]);
}

/** By name, the sum of the numbers that all tables show; null if one of them hides it. */
function sumsOf(tables: readonly OutcomeTable[]): Map<string, number | null> {
  const sums = new Map<string, number | null>();
  for (const table of tables) {
    for (const [name, count] of numbersOf(table)) {
      const known = sums.get(name) ?? (sums.has(name) ? null : 0);
      sums.set(name, known === null || count === null ? null : known + count);
    }
  }
  return sums;
}

const sum = (counts: readonly (number | null)[]): number =>
  counts.reduce<number>((all, count) => all + (count ?? 0), 0);
