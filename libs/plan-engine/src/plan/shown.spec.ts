import { describe, expect, it } from '@jest/globals';

import { inOrderOfDoing, shownLocks } from './shown.js';
import { at } from '../testing/fixtures.js';
import type { ActionStatus, Lock } from '../types.js';

const [thursday, january] = [at('2026-11-26T09:00Z'), at('2027-01-04T00:00Z')];

const step: Lock = { kind: 'STEP', step: 'a', title: 'Less is more' };
const calm: Lock = { kind: 'CALM', days: 7, urgeAtMost: 5 };
const approval: Lock = { kind: 'APPROVAL' };
const hold: Lock = { kind: 'SAFETY_HOLD' };
const wait = (until: number): Lock => ({ kind: 'WAIT', days: 21, anchor: 'PLAN_START', until });
const rests = (until?: number): Lock => ({
  kind: 'BOUNDARY',
  boundary: 'UNKNOWN',
  ...(until !== undefined && { until }),
});
const space = (until: number): Lock => ({ kind: 'BOUNDARY', boundary: 'ASKED_FOR_SPACE', until });
const order: Lock = { kind: 'BOUNDARY', boundary: 'LEGAL_ORDER' };
const unready: Lock = { kind: 'READINESS', outcome: null };

describe('shownLocks', () => {
  it.each<[string, Lock[], Lock | null, Lock | null]>([
    ['no lock', [], null, null],
    ['a boundary that runs out', [rests(thursday)], rests(thursday), null],
    ['then a step', [rests(thursday), step], rests(thursday), step],
    ['then calm', [rests(thursday), calm], rests(thursday), calm],
    ['then approval', [rests(thursday), approval], rests(thursday), approval],
    ['then a step and a wait', [rests(thursday), step, wait(january)], rests(thursday), step],
    ['a longer wait', [rests(thursday), wait(january)], wait(january), null],
    ['a longer boundary', [space(january), wait(thursday)], space(january), null],
    ['two boundaries', [rests(thursday), space(january), step], space(january), step],
    ['an order', [rests(thursday), order], order, null],
    ['a hold', [rests(thursday), hold], hold, null],
    ['a boundary without an end', [rests(), step], rests(), null],
    ['readiness', [rests(thursday), step, unready], unready, null],
  ])('of %s shows the most important one, and the next one', (_, locks, lock, nextLock) => {
    expect(shownLocks(locks)).toMatchObject({ lock, nextLock });
  });

  it('returns the others in their order, each once', () => {
    const locks = [rests(thursday), step, wait(january), approval];
    expect(shownLocks(locks).more).toEqual([wait(january), approval]);
    expect(shownLocks([wait(january), rests(thursday)]).more).toEqual([rests(thursday)]);
  });
});

describe('inOrderOfDoing', () => {
  it('lists open actions by due day, then done actions, then locked ones', () => {
    const action = (key: string, status: ActionStatus, dueOn: string | null) => ({
      key,
      status,
      dueOn,
    });
    const actions = [
      action('locked', 'LOCKED', '2026-01-01'),
      action('done', 'DONE', '2026-01-01'),
      action('whenever', 'OPEN', null),
      action('later', 'OPEN', '2026-01-03'),
      action('soon', 'OPEN', '2026-01-02'),
      action('also-soon', 'OPEN', '2026-01-02'),
    ];
    expect(inOrderOfDoing(actions).map(({ key }) => key)).toEqual([
      'soon',
      'also-soon',
      'later',
      'whenever',
      'done',
      'locked',
    ]);
  });
});
