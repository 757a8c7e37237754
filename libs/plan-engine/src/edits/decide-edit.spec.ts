import { describe, expect, it } from '@jest/globals';

import { decide } from '../decisions/decide.js';
import { plainDefinitions } from '../testing/edits.js';
import {
  anAction,
  anActionDefinition,
  aPlan,
  aStep,
  at,
  BERLIN,
  under,
} from '../testing/fixtures.js';
import type { OpeningRule, PlanSnapshot, StepDefinition } from '../types.js';

const NOW = at('2026-03-20T12:00:00Z');
const GATES: OpeningRule[] = [
  { kind: 'WAIT', days: 3, anchor: 'PLAN_START', floor: 1 },
  { kind: 'BOUNDARY' },
];

/** Outreach that waits only for the first step. */
const PLAN = aPlan({
  steps: [
    aStep('ground', { actions: [anAction('walk')] }),
    aStep('between', {
      opens: [{ kind: 'STEP_DONE', step: 'ground' }],
      actions: [anAction('rest')],
    }),
    aStep('smile', {
      outreach: true,
      opens: [...GATES, { kind: 'STEP_DONE', step: 'between' }],
      actions: [anAction('gift', { reach: 'YES' })],
    }),
  ],
});

function edit(change: (steps: StepDefinition[]) => StepDefinition[], plan: PlanSnapshot = PLAN) {
  const before = plainDefinitions(plan);
  const after = change(structuredClone(before));
  const intent = {
    kind: 'EDIT_PLAN',
    edit: { before, after, version: { steps: before } },
  } as const;
  return decide(plan, under('OPEN'), intent, 'COACH', NOW, BERLIN);
}

const codesOf = (decision: ReturnType<typeof edit>) =>
  !decision.ok && decision.refusal.code === 'BAD_EDIT'
    ? decision.refusal.problems.map(({ code, step, action }) => [code, action ?? step])
    : decision;

const waitingFor = (steps: StepDefinition[], key: string | null) =>
  steps.map((step) =>
    step.key === 'smile'
      ? { ...step, opens: [...GATES, ...(key ? [{ kind: 'STEP_DONE', step: key } as const] : [])] }
      : step,
  );

describe('a step before outreach that an edit removes', () => {
  const without = (steps: StepDefinition[], key: string) =>
    steps.filter((step) => step.key !== key);

  it('is refused if nothing that is still to be done comes before the outreach', () => {
    const removed = edit((steps) => waitingFor(without(steps, 'between'), null));
    expect(codesOf(removed)).toContainEqual(['GATE_REMOVED', 'smile']);
    const ended = { ...PLAN.steps[0]!, endedAt: NOW - 1 };
    const plan = { ...PLAN, steps: [ended, ...PLAN.steps.slice(1)] };
    const pointless = edit((steps) => waitingFor(without(steps, 'between'), 'ground'), plan);
    expect(codesOf(pointless)).toContainEqual(['GATE_REMOVED', 'smile']);
  });

  it('is removed if the outreach waits for another one that is not over', () => {
    const removed = edit((steps) => waitingFor(without(steps, 'between'), 'ground'));
    expect(removed).toMatchObject({ ok: true });
    if (removed.ok) expect(removed.plan.steps[1]).toMatchObject({ key: 'smile', changedAt: NOW });
  });
});

describe('new outreach', () => {
  it('does not open at once in a step of its own', () => {
    const step = aStep('wave', { outreach: true });
    const decision = edit((steps) => [
      ...steps,
      {
        ...{ key: step.key, title: step.title, purpose: '', guidance: '', outreach: true },
        opens: GATES,
        actions: [anActionDefinition('card', { reach: 'YES' })],
      },
    ]);
    expect(codesOf(decision)).toContainEqual(['OPENS_OUTREACH', 'wave']);
  });
});

describe('a habit', () => {
  it('asks for more than was done already', () => {
    const habit = { times: 1, per: 'DAY', periods: 5 } as const;
    const counts = [
      { on: '2026-03-03', times: 1 },
      { on: '2026-03-04', times: 1 },
    ];
    const walk = anAction('walk', { kind: 'HABIT', habit, counts });
    const plan = aPlan({ steps: [aStep('ground', { actions: [walk] })] });
    const asking = (periods: number) =>
      edit((steps) => {
        steps[0]!.actions[0]!.habit = { ...habit, periods };
        return steps;
      }, plan);
    expect(codesOf(asking(2))).toEqual([['HABIT_MET', 'walk']]);
    expect(asking(3)).toMatchObject({ ok: true });
  });
});
