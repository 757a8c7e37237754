import { ENDINGS, type Ending } from '@footing/plan-engine';
import { isSmall, LEAST_SHOWN, shownCounts, sumOf } from './small-numbers.js';

/** A version and its steps, the oldest version first. */
export interface CountedVersion {
  id: string;
  number: number;
  steps: { key: string; title: string }[];
}

/**
 * So many started plans of a version. HERE and STOPPED: `key` is the first step that is not done, null if all are; of plans
 * that run and that have ended. ENDING: `key` is the ending. DAYS: the step `key` was done that many days after it opened.
 */
export interface Tally {
  version: string;
  kind: 'HERE' | 'STOPPED' | 'ENDING' | 'DAYS';
  key: string | null;
  days: number | null;
  plans: number;
}

/** Plans at one place; null: hidden. */
export interface CountsOfPlace {
  here: number | null;
  stopped: number | null;
}

export interface CountsOfStep extends CountsOfPlace {
  key: string;
  title: string;
  medianDays: number | null;
}

/** What became of the plans of one or several versions; null: hidden, because it is small or would give a small one away. */
export interface OutcomeTable {
  fromVersion: number;
  toVersion: number;
  started: number | null;
  running: number | null;
  ended: number | null;
  steps: CountsOfStep[];
  finished: CountsOfPlace;
  added: CountsOfPlace;
  endings: { ending: Ending; plans: number | null }[];
}

export interface Outcomes {
  /** Null if too few plans run, and too few have ended. */
  all: OutcomeTable | null;
  /** The newest first. */
  versions: OutcomeTable[];
}

/**
 * The outcomes of all versions together, and of each. A version of which too few plans run, and too few have ended, is counted
 * with the next one. A number of all versions is shown if that of each is, so that it says nothing more than they do.
 */
export function outcomesOf(
  versions: readonly CountedVersion[],
  tallies: readonly Tally[],
): Outcomes {
  const groups = groupsOf(versions, tallies);
  const tables = groups.map((group) => tableOf(group, tallies));
  if (tables.length === 0) return { all: null, versions: [] };
  return { all: sumOfTables(tables, groups, tallies), versions: tables.toReversed() };
}

/** Neighboring versions of which enough plans run, or enough have ended; none if that is so for no group. */
function groupsOf(
  versions: readonly CountedVersion[],
  tallies: readonly Tally[],
): CountedVersion[][] {
  const groups: CountedVersion[][] = [];
  let open: CountedVersion[] = [];
  for (const version of versions) {
    open.push(version);
    const { running, ended } = totalsOf(open, tallies);
    if (Math.max(running, ended) < LEAST_SHOWN) continue;
    groups.push(open);
    open = [];
  }
  groups.at(-1)?.push(...open);
  return groups;
}

function totalsOf(versions: readonly CountedVersion[], tallies: readonly Tally[]) {
  const found = ofVersions(versions, tallies);
  const running = plansOf(found, 'HERE', () => true);
  return { running, ended: plansOf(found, 'STOPPED', () => true) };
}

const ofVersions = (
  versions: readonly CountedVersion[],
  tallies: readonly Tally[],
): readonly Tally[] => tallies.filter(({ version }) => versions.some(({ id }) => id === version));

function tableOf(versions: readonly CountedVersion[], all: readonly Tally[]): OutcomeTable {
  const tallies = ofVersions(versions, all);
  const steps = stepsOf(versions);
  const here = countsOfPlaces('HERE', steps, tallies);
  const stopped = countsOfPlaces('STOPPED', steps, tallies);
  const endings = ENDINGS.map((ending) => plansOf(tallies, 'ENDING', (key) => key === ending));
  const [running, shownHere] = withTotal(here);
  const [ended, shownStopped, shownEndings] = withTotal(stopped, endings);
  const place = (at: number): CountsOfPlace => ({
    here: shownHere![at]!,
    stopped: shownStopped![at]!,
  });
  return {
    ...spanOf(versions),
    // With one of the two, their sum would give the other away.
    started: running === null || ended === null ? null : running + ended,
    running,
    ended,
    steps: steps.map((step, at) => ({
      ...step,
      ...place(at),
      medianDays: medianDays(step.key, tallies),
    })),
    finished: place(steps.length),
    added: place(steps.length + 1),
    endings: ENDINGS.map((ending, at) => ({ ending, plans: shownEndings![at]! })),
  };
}

/** The sum of each list, which is the same, and what may be shown of the lists: nothing if the sum is hidden. */
function withTotal(...lists: number[][]): [number | null, ...(number | null)[][]] {
  const total = sumOf(lists[0]!);
  const shown = lists.map(shownCounts);
  if (isSmall(total) || shown.includes(null)) {
    return [null, ...lists.map((list) => list.map(() => null))];
  }
  return [total, ...shown.map((list) => list!)];
}

const spanOf = (versions: readonly CountedVersion[]) => ({
  fromVersion: versions[0]!.number,
  toVersion: versions.at(-1)!.number,
});

/** The steps of the newest version, then those that only older ones have. Steps are the same if their keys are. */
function stepsOf(versions: readonly CountedVersion[]): CountedVersion['steps'] {
  const steps = new Map<string, string>();
  for (const version of versions.toReversed()) {
    for (const { key, title } of version.steps) if (!steps.has(key)) steps.set(key, title);
  }
  return [...steps].map(([key, title]) => ({ key, title }));
}

/** By step, then of plans with all steps done, then of those at a step that no version has. */
function countsOfPlaces(
  kind: Tally['kind'],
  steps: CountedVersion['steps'],
  tallies: readonly Tally[],
): number[] {
  const isKnown = (key: string | null) => steps.some((step) => step.key === key);
  return [
    ...steps.map((step) => plansOf(tallies, kind, (key) => key === step.key)),
    plansOf(tallies, kind, (key) => key === null),
    plansOf(tallies, kind, (key) => key !== null && !isKnown(key)),
  ];
}

function plansOf(
  tallies: readonly Tally[],
  kind: Tally['kind'],
  fits: (key: string | null) => boolean,
): number {
  const found = tallies.filter((tally) => tally.kind === kind && fits(tally.key));
  return sumOf(found.map(({ plans }) => plans));
}

/** How long the plans took that have done the step, the shortest first. */
const daysOf = (key: string, tallies: readonly Tally[]): Tally[] =>
  tallies
    .filter((tally) => tally.kind === 'DAYS' && tally.key === key)
    .toSorted((one, other) => one.days! - other.days!);

const plansIn = (tallies: readonly Tally[]): number => sumOf(tallies.map(({ plans }) => plans));

/** Whole days; null if too few plans have done the step. */
function medianDays(key: string, tallies: readonly Tally[]): number | null {
  const done = daysOf(key, tallies);
  const plans = plansIn(done);
  if (plans < LEAST_SHOWN) return null;
  return Math.round(
    (nth(done, Math.floor((plans - 1) / 2)) + nth(done, Math.floor(plans / 2))) / 2,
  );
}

/** The days of the plan at that place, counted from 0. */
function nth(done: readonly Tally[], place: number): number {
  let before = 0;
  return done.find(({ plans }) => (before += plans) > place)!.days!;
}

function sumOfTables(
  tables: readonly OutcomeTable[],
  groups: readonly CountedVersion[][],
  tallies: readonly Tally[],
): OutcomeTable {
  const versions = groups.flat();
  const sum = (count: (table: OutcomeTable) => number | null): number | null =>
    tables.map(count).reduce((all, one) => (all === null || one === null ? null : all + one), 0);
  const places = (place: (table: OutcomeTable) => CountsOfPlace): CountsOfPlace => ({
    here: sum((table) => place(table).here),
    stopped: sum((table) => place(table).stopped),
  });
  return {
    ...spanOf(versions),
    started: sum(({ started }) => started),
    running: sum(({ running }) => running),
    ended: sum(({ ended }) => ended),
    steps: stepsOf(versions).map((step) => ({
      ...step,
      ...places(({ steps }) => steps.find(({ key }) => key === step.key) ?? NOBODY),
      // Beside the days of the others, those of all would tell how long a few took.
      medianDays: groups.some((group) =>
        isSmall(plansIn(daysOf(step.key, ofVersions(group, tallies)))),
      )
        ? null
        : medianDays(step.key, tallies),
    })),
    finished: places(({ finished }) => finished),
    added: places(({ added }) => added),
    endings: ENDINGS.map((ending, at) => ({
      ending,
      plans: sum(({ endings }) => endings[at]!.plans),
    })),
  };
}

/** A version without the step has no plans there. */
const NOBODY: CountsOfPlace = { here: 0, stopped: 0 };
