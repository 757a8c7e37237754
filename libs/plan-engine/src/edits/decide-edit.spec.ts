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

describe('a required action before outreach', () => {
  const APPROVED_AT = NOW - 86_400_000;
  const think = anAction('think', {
    kind: 'HABIT',
    habit: { times: 1, per: 'DAY', periods: 3 },
  });
  const gift = anAction('gift', { reach: 'YES' });
  const later: OpeningRule = { kind: 'WAIT', days: 30, anchor: 'PLAN_START', floor: 1 };
  const planWith = (rules: OpeningRule[]): PlanSnapshot =>
    aPlan({
      steps: [
        aStep('smile', {
          opens: [later, { kind: 'BOUNDARY' }, ...rules],
          approvedAt: rules.length > 0 ? APPROVED_AT : null,
          actions: [think, gift],
        }),
      ],
    });
  const changes: [string, (step: StepDefinition) => void][] = [
    ['removed', (step) => step.actions.shift()],
    ['optional', (step) => (step.actions[0]!.required = false)],
    ['behind it', (step) => step.actions.reverse()],
    ['a smaller goal', (step) => (step.actions[0]!.habit!.periods = 1)],
  ];

  it.each(changes)('needs a new approval once it is %s', (_, change) => {
    const decision = edit(
      (steps) => {
        change(steps[0]!);
        return steps;
      },
      planWith([{ kind: 'APPROVAL' }]),
    );
    expect(decision).toMatchObject({ ok: true, plan: { steps: [{ changedAt: NOW }] } });
  });

  it.each(changes)('cannot be %s in a step that nobody has to approve', (_, change) => {
    const freed = (steps: StepDefinition[]) => {
      change(steps[0]!);
      return steps;
    };
    expect(codesOf(edit(freed, planWith([])))).toEqual([['GATE_REMOVED', 'smile']]);
    const withApproval = edit((steps) => {
      const [smile] = freed(steps);
      return [{ ...smile!, opens: [...smile!.opens, { kind: 'APPROVAL' }] }];
    }, planWith([]));
    expect(withApproval).toMatchObject({ ok: true, plan: { steps: [{ changedAt: NOW }] } });
  });

  it('can ask for more without a new approval', () => {
    const more = edit(
      (steps) => {
        steps[0]!.actions[0]!.habit!.periods = 5;
        return steps;
      },
      planWith([{ kind: 'APPROVAL' }]),
    );
    expect(more.ok && more.plan.steps[0]!.changedAt).toBe(null);
  });
});

describe('a wait since the end of a step that an edit removes', () => {
  const plan = aPlan({
    steps: [
      aStep('ground', { actions: [anAction('walk')] }),
      aStep('rest', {
        opens: [{ kind: 'WAIT', days: 10, anchor: 'STEP_END', step: 'ground' }],
        actions: [anAction('sit')],
      }),
      aStep('smile', { opens: [...GATES, { kind: 'STEP_DONE', step: 'rest' }], outreach: true }),
    ],
  });
  const without = (rules: OpeningRule[]) =>
    edit((steps) => [{ ...steps[1]!, opens: rules }, steps[2]!], plan);

  it('stays as long, since another moment', () => {
    expect(codesOf(without([]))).toEqual([['WAIT_SHORTENED', 'rest']]);
    const days = (days: number) => without([{ kind: 'WAIT', days, anchor: 'PLAN_START' }]);
    expect(codesOf(days(9))).toEqual([['WAIT_SHORTENED', 'rest']]);
    expect(days(10)).toMatchObject({ ok: true });
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
