import { describe, expect, it } from '@jest/globals';

import { PlanTimeline } from './plan-timeline.js';
import { storedPlan } from './stored.js';
import {
  aBoundary,
  anAction,
  aHabit,
  aPlan,
  aStep,
  at,
  BERLIN,
  under,
} from '../testing/fixtures.js';
import type { Boundary, OpeningRule, PlanSnapshot, Reach } from '../types.js';

const NOW = at('2026-03-01T12:00+01:00');
const WAIT: OpeningRule = { kind: 'WAIT', days: 10, anchor: 'PLAN_START' };
const OPENS = at('2026-03-12T00:00+01:00');
const STARTS = at('2026-03-02T00:00+01:00');

function stored(opens: OpeningRule[], boundary: Boundary = 'OPEN', reach: Reach = 'NO') {
  const step = aStep('a', { opens, actions: [anAction('a1', { reach, dueAfterDays: 2 })] });
  return storedPlan(new PlanTimeline(aPlan({ steps: [step] }), under(boundary), NOW, BERLIN))
    .steps[0]!;
}

const planCourse = (over: Partial<PlanSnapshot>) =>
  storedPlan(new PlanTimeline(aPlan(over), under('OPEN'), NOW, BERLIN)).course;

describe('storedPlan', () => {
  it('stores each phase that time brings, with the lock to show in it', () => {
    const { course, clockOpensAt, actions } = stored([WAIT, { kind: 'DATE', date: '2026-03-05' }]);
    expect(clockOpensAt).toBe(OPENS);
    expect(course).toMatchObject([
      { until: OPENS, status: 'LOCKED', lock: { kind: 'WAIT', days: 10 }, nextLock: null },
      { until: null, status: 'OPEN', lock: null, opensAt: OPENS },
    ]);
    expect(actions).toMatchObject([
      {
        course: [
          { until: OPENS, status: 'LOCKED', lock: null },
          { until: null, status: 'OPEN', lock: null },
        ],
        dueOn: '2026-03-14',
      },
    ]);
  });

  it('shows locks that time does not lift before waits, and marks steps that only need approval', () => {
    const { course, clockOpensAt, actions } = stored([WAIT, { kind: 'APPROVAL' }]);
    expect(clockOpensAt).toBeNull();
    expect(course).toMatchObject([
      { until: OPENS, lock: { kind: 'APPROVAL' }, awaitsApproval: false },
      { until: null, status: 'LOCKED', lock: { kind: 'APPROVAL' }, awaitsApproval: true },
    ]);
    expect(actions[0]!.dueOn).toBeNull();
  });

  it('stores no due day for an action that an approval locks, even if the boundary opens before that day', () => {
    const step = aStep('a', {
      opens: [{ kind: 'DATE', date: '2026-10-20' }],
      approvedAt: NOW,
      actions: [anAction('a1', { reach: 'PRACTICAL', dueAfterDays: 2 })],
    });
    const open = aBoundary('OPEN', { at: NOW, takesEffectAt: NOW + 72 * 3_600_000 });
    const facts = { ...under('LIMITED'), boundaries: [aBoundary('LIMITED', { at: 0 }), open] };
    const { steps } = storedPlan(new PlanTimeline(aPlan({ steps: [step] }), facts, NOW, BERLIN));
    expect(steps[0]!.actions[0]!.dueOn).toBeNull();
  });

  it('stores the lock of an action that stays locked in an open step', () => {
    expect(stored([], 'LEGAL_ORDER', 'YES')).toMatchObject({
      clockOpensAt: STARTS,
      course: [{ lock: { kind: 'PLAN_NOT_STARTED' } }, { status: 'OPEN' }],
      actions: [
        { course: [{ until: null, status: 'LOCKED', lock: { kind: 'BOUNDARY' } }], dueOn: null },
      ],
    });
  });

  it('stores SCHEDULED after a pause that ends before the first day', () => {
    const pauses = [{ from: '2026-02-20', to: '2026-03-05' }];
    expect(planCourse({ startsOn: '2026-03-10', pauses })).toEqual([
      { until: at('2026-03-05T00:00+01:00'), status: 'PAUSED', talkAt: null },
      { until: at('2026-03-10T00:00+01:00'), status: 'SCHEDULED', talkAt: null },
      { until: null, status: 'ACTIVE', talkAt: null },
    ]);
  });

  it('stores the current period of a habit, with its first and last day', () => {
    const counts = [
      { on: '2026-02-23', times: 1 },
      { on: '2026-02-28', times: 2 },
    ];
    const habit = aHabit('h', { times: 3, per: 'WEEK', periods: 2 }, { counts });
    const plan = aPlan({ startsOn: '2026-02-01', steps: [aStep('a', { actions: [habit] })] });
    const [step] = storedPlan(new PlanTimeline(plan, under('OPEN'), NOW, BERLIN)).steps;
    expect(step!.actions[0]!.habit).toEqual({
      times: 3,
      per: 'WEEK',
      periods: 2,
      periodsMet: 1,
      current: { from: '2026-02-23', to: '2026-03-02', count: 3 },
      openedOn: '2026-02-01',
      days: [{ on: '2026-02-28', times: 2 }],
    });
  });
});
