import { describe, expect, it } from '@jest/globals';

import { decideOn } from '../decisions/decide.js';
import { PlanTimeline } from './plan-timeline.js';
import { anAction, aPlan, aStep, at, BERLIN, under } from '../testing/fixtures.js';
import type { OpeningRule, PlanSnapshot } from '../types.js';

const NOW = at('2026-03-10T12:00+01:00');
const FACTS = under('OPEN');
const PLAN = aPlan({
  steps: [
    aStep('a', { actions: [anAction('a1')] }),
    aStep('b', { actions: [anAction('b1')] }),
    aStep('c', { opens: [{ kind: 'STEP_DONE', step: 'a' }], actions: [anAction('c1')] }),
    aStep('d', { opens: [{ kind: 'WAIT', days: 30, anchor: 'PLAN_START' }] }),
  ],
});

const timeline = (plan: PlanSnapshot, before?: PlanTimeline, facts = FACTS) =>
  new PlanTimeline(plan, facts, NOW, BERLIN, before);

function ticked(before: PlanTimeline): PlanSnapshot {
  const decision = decideOn(before, { kind: 'TICK_ACTION', action: 'a1' }, 'CLIENT');
  if (!decision.ok) throw new Error(decision.refusal.code);
  return decision.plan;
}

describe('PlanTimeline', () => {
  it('derives each state once', () => {
    const one = timeline(PLAN);
    expect(one.states).toHaveLength(2);
    expect(one.states[0]).toBe(one.state);
    expect(one.states).toBe(one.states);
  });

  it('has a state from the moment on which an approval ends before its step can open', () => {
    const gift = anAction('b1', { reach: 'YES' });
    const opens: OpeningRule[] = [{ kind: 'DATE', date: '2026-10-20' }, { kind: 'APPROVAL' }];
    const step = aStep('b', { outreach: true, opens, approvedAt: NOW, actions: [gift] });
    const { states } = timeline(aPlan({ steps: [step] }));
    const approvals = states.map(({ steps }) =>
      steps[0]!.locks.find(({ kind }) => kind === 'APPROVAL'),
    );
    const givenUntil = at('2026-04-09T00:00+02:00');
    expect(approvals.slice(0, 2)).toEqual([{ kind: 'APPROVAL', givenUntil }, { kind: 'APPROVAL' }]);
    expect(states[1]!.at).toBe(givenUntil);
  });

  it('keeps the states of steps that a change cannot have affected, and derives the others', () => {
    const before = timeline(PLAN);
    expect(before.states).toHaveLength(2);
    const after = timeline(ticked(before), before);
    after.states.forEach(({ steps }, phase) => {
      const [a, b, c, d] = before.states[phase]!.steps;
      expect(steps[1]).toBe(b);
      expect(steps[3]).toBe(d);
      expect([a!.status, c!.status]).toEqual(['OPEN', 'LOCKED']);
      expect([steps[0]!.status, steps[2]!.status]).toEqual(['DONE', 'OPEN']);
    });
  });

  it('keeps none of them under other facts', () => {
    const before = timeline(PLAN);
    const { steps } = timeline(PLAN, before, under('LEGAL_ORDER')).state;
    steps.forEach((step, index) => expect(step).not.toBe(before.state.steps[index]));
  });

  it('keeps none of them once the plan is paused or has ended', () => {
    const before = timeline(PLAN);
    const { state } = before;
    const paused = { ...PLAN, pauses: [{ from: '2026-03-09', to: null }] };
    for (const plan of [paused, { ...PLAN, ending: 'LET_GO' as const }]) {
      const { steps } = timeline(plan, before).state;
      expect(steps.map(({ status }) => status)).toEqual(['LOCKED', 'LOCKED', 'LOCKED', 'LOCKED']);
      steps.forEach((step, index) => expect(step).not.toBe(state.steps[index]));
    }
  });
});
