import { describe, expect, it } from '@jest/globals';

import { project } from '../plan/project.js';
import {
  anActionDefinition,
  aPlan,
  aStepDefinition,
  at,
  BERLIN,
  under,
} from '../testing/fixtures.js';
import type { ActionDefinition, OpeningRule, StepDefinition } from '../types.js';
import type { Carried, Carry } from './carry.js';
import { carryOver } from './carry-over.js';
import { freshAction, freshStep, type LivePlan } from './live-plan.js';
import { suggestedMapping } from './step-mapping.js';

const DAY = 86_400_000;
const NOW = at('2026-03-10T12:00:00+01:00');
const OPEN_GATES: OpeningRule[] = [
  { kind: 'WAIT', days: 1, floor: 1, anchor: 'PLAN_START' },
  { kind: 'BOUNDARY' },
];
const GIFT = anActionDefinition('gift', { title: 'Send it', reach: 'YES' });

const SPACE = aStepDefinition('space', { title: 'Space', actions: [anActionDefinition('walk')] });
const smile = (opens: OpeningRule[], actions: ActionDefinition[] = [GIFT], title = 'A smile') =>
  aStepDefinition('smile', { title, outreach: true, opens, actions });
const quiet = (...opens: OpeningRule[]) =>
  aStepDefinition('quiet', { title: 'Quiet', opens, actions: [anActionDefinition('sit')] });
const days = (count: number): OpeningRule => ({ kind: 'WAIT', days: count, anchor: 'PLAN_START' });

describe('a move to a newer version', () => {
  it('keeps a wait before outreach when the step goes that it counts from', () => {
    const wait: OpeningRule = {
      kind: 'WAIT',
      days: 14,
      floor: 7,
      anchor: 'STEP_END',
      step: 'quiet',
    };
    const from = [
      SPACE,
      quiet({ kind: 'STEP_DONE', step: 'space' }),
      smile([{ kind: 'STEP_DONE', step: 'quiet' }, wait, { kind: 'BOUNDARY' }]),
    ];
    const { plan, kept } = moved(live(from), from, [SPACE, smile(OPEN_GATES)]);
    const { opens } = plan.steps[1]!;
    expect(opens).toContainEqual({ ...wait, step: 'space' });
    // What it waited for is gone, so its coach looks at it again.
    expect(opens).toContainEqual({ kind: 'APPROVAL' });
    expect(kept).toContainEqual({ kind: 'APPROVAL_ADDED', step: 'smile' });
  });

  it('counts a wait from the start of the plan if nothing comes before the step that goes', () => {
    const wait: OpeningRule = { kind: 'WAIT', days: 14, anchor: 'STEP_END', step: 'quiet' };
    const later = aStepDefinition('later', { title: 'Later', opens: [wait] });
    const from = [SPACE, quiet(days(20)), later];
    const { plan } = moved(live(from), from, [SPACE, { ...later, opens: [] }]);
    expect(plan.steps[1]!.opens).toEqual([days(20), days(14)]);
  });

  it.each([
    ['takes a required action away before outreach', [GIFT]],
    ['puts it behind', [GIFT, anActionDefinition('think')]],
    ['makes it optional', [anActionDefinition('think', { required: false }), GIFT]],
  ])('needs an approval if it %s', (_, actions) => {
    const rules = [days(30), { kind: 'BOUNDARY' } as const];
    const from = [SPACE, smile(rules, [anActionDefinition('think'), GIFT])];
    const { plan } = moved(live(from), from, [SPACE, smile(rules, actions)]);
    expect(plan.steps[1]!.opens).toContainEqual({ kind: 'APPROVAL' });
  });

  it('needs an approval for outreach that it changes while a boundary closes it', () => {
    const from = [SPACE, smile(OPEN_GATES)];
    const to = [SPACE, smile(OPEN_GATES, [GIFT], 'A visit')];
    for (const boundary of ['OPEN', 'LIMITED'] as const) {
      const plan = live(from);
      plan.steps[1]!.openedAt = NOW - DAY;
      const { plan: after } = moved(plan, from, to, { facts: under(boundary) });
      expect([boundary, statusOf(after, 'smile')]).toEqual([boundary, 'LOCKED']);
    }
  });

  it('needs an approval for new outreach that only a boundary would close', () => {
    const to = [SPACE, smile(OPEN_GATES)];
    const { plan } = moved(live([SPACE]), [SPACE], to, { facts: under('LIMITED') });
    expect(statusOf(plan, 'smile')).toBe('LOCKED');
  });

  it('needs none for outreach that it only makes wait longer', () => {
    const from = [SPACE, smile(OPEN_GATES)];
    const { plan, kept } = moved(live(from), from, [SPACE, smile([...OPEN_GATES, days(5)])]);
    expect(plan.steps[1]!.opens).toEqual([...OPEN_GATES, days(5)]);
    expect(kept.map(({ kind }) => kind)).not.toContain('APPROVAL_ADDED');
  });
});

describe('reverting a move', () => {
  it.each([['OPEN'], ['LIMITED']] as const)(
    'takes no approval away while the boundary is %s',
    (boundary) => {
      const before = [SPACE, smile(OPEN_GATES)];
      const wait: OpeningRule = { kind: 'WAIT', days: 60, floor: 60, anchor: 'PLAN_START' };
      const to = [SPACE, smile([wait, { kind: 'BOUNDARY' }, { kind: 'APPROVAL' }])];
      const { plan } = moved(live(before), before, to);
      const { plan: after } = reverted(plan, plan.steps, before, { facts: under(boundary) });
      expect(statusOf(after, 'smile')).toBe('LOCKED');
      expect(after.steps[1]!.opens).toEqual([wait, { kind: 'BOUNDARY' }, { kind: 'APPROVAL' }]);
    },
  );

  it('needs an approval where a coach had outreach wait for a step that goes', () => {
    const before = [SPACE, smile(OPEN_GATES)];
    const look = aStepDefinition('look', {
      title: 'Look',
      opens: [{ kind: 'STEP_DONE', step: 'space' }],
      actions: [anActionDefinition('see')],
    });
    const after = [SPACE, look, smile(OPEN_GATES)];
    const edited = live([SPACE, look, smile([...OPEN_GATES, { kind: 'STEP_DONE', step: 'look' }])]);
    const back = reverted(edited, after, before, { facts: under('LIMITED') }).plan;
    expect(back.steps[1]!.opens).toEqual([
      ...OPEN_GATES,
      // What the step that went waited for.
      { kind: 'STEP_DONE', step: 'space' },
      { kind: 'APPROVAL' },
    ]);
  });

  it('ends no wait earlier that is running, and drops one that has not begun', () => {
    const rest = aStepDefinition('rest', { title: 'Rest', actions: [anActionDefinition('nap')] });
    const since = (count: number): OpeningRule => ({
      ...{ kind: 'WAIT', days: count, anchor: 'STEP_END', step: 'space' },
    });
    const before = [SPACE, quiet(days(2)), { ...rest, opens: [since(2)] }];
    const to = [SPACE, quiet(days(30)), { ...rest, opens: [since(30)] }];
    const { plan } = moved({ ...live(before), startsOn: '2026-03-09' }, before, to);
    const { plan: after } = reverted(plan, plan.steps, before, { now: NOW + 2 * DAY });
    expect(after.steps.map(({ opens }) => opens)).toEqual([[], [days(30)], [since(2)]]);
  });
});

// ---- Helpers -----------------------------------------------------------------------------------------

function live(steps: StepDefinition[]): LivePlan {
  const fresh = steps.map((step) => ({
    ...freshStep(step),
    actions: step.actions.map(freshAction),
  }));
  return { ...aPlan(), steps: fresh };
}

const REST = {
  ...{ choices: {}, written: new Set<string>(), facts: under('OPEN'), now: NOW, zone: BERLIN },
};

function moved(
  plan: LivePlan,
  from: StepDefinition[],
  to: StepDefinition[],
  over: Partial<Carry> = {},
): Carried {
  const mapping = suggestedMapping(plan, { steps: from }, { steps: to });
  const sides = { from: { steps: from }, to: { steps: to }, mapping };
  return carryOver({ ...REST, plan, ...sides, direction: 'FORWARD', ...over });
}

function reverted(
  plan: LivePlan,
  from: StepDefinition[],
  to: StepDefinition[],
  over: Partial<Carry> = {},
): Carried {
  const before = new Set(to.map(({ key }) => key));
  const mapping = Object.fromEntries(
    plan.steps.map(({ key }) => [key, before.has(key) ? key : null]),
  );
  const sides = { from: { steps: from }, to: { steps: to }, mapping };
  return carryOver({ ...REST, plan, ...sides, direction: 'BACK', ...over });
}

/** The status of the step once the boundary is open. */
const statusOf = (plan: LivePlan, key: string) =>
  project(plan, under('OPEN'), NOW + 60_000, BERLIN).steps.find((step) => step.key === key)!.status;
