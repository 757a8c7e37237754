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
import type { OpeningRule, StepDefinition } from '../types.js';
import type { Carried, Carry } from './carry.js';
import { carryOver } from './carry-over.js';
import { freshAction, freshStep, type LivePlan, type LiveStep } from './live-plan.js';
import { isMapping, suggestedMapping } from './step-mapping.js';

const NOW = at('2026-03-10T12:00:00+01:00');
const EARLIER = at('2026-03-05T12:00:00+01:00');
const WAIT_14: OpeningRule = { kind: 'WAIT', days: 14, anchor: 'PLAN_START' };

/** Two steps: an open one, and one after it that waits 14 days. */
const VERSION_1: StepDefinition[] = [
  aStepDefinition('space', {
    title: 'Give each other space',
    actions: [
      anActionDefinition('walk', { title: 'Go for a walk' }),
      anActionDefinition('list', { title: 'Write a list', required: false }),
    ],
  }),
  aStepDefinition('smile', {
    title: 'A small surprise',
    opens: [{ kind: 'STEP_DONE', step: 'space' }, WAIT_14],
    actions: [anActionDefinition('card', { title: 'Think of a card' })],
  }),
];

describe('carrying a plan over', () => {
  it('takes what the new version changed and adds, in its order', () => {
    const { plan, conflicts } = moved({
      to: [
        { ...VERSION_1[0]!, title: 'Give it some space' },
        aStepDefinition('between', {
          title: 'Rest',
          opens: [{ kind: 'STEP_DONE', step: 'space' }],
        }),
        { ...VERSION_1[1]!, opens: [{ kind: 'STEP_DONE', step: 'between' }, WAIT_14] },
      ],
    });
    expect(conflicts).toEqual([]);
    expect(plan.steps.map(({ key, title }) => [key, title])).toEqual([
      ['space', 'Give it some space'],
      ['between', 'Rest'],
      ['smile', 'A small surprise'],
    ]);
    // It still waits for the step that it waited for.
    expect(stepOf(plan, 'smile').opens).toEqual([
      { kind: 'STEP_DONE', step: 'space' },
      WAIT_14,
      { kind: 'STEP_DONE', step: 'between' },
    ]);
  });

  it('keeps what is done, as it was done', () => {
    const { plan } = moved({
      plan: changed('space', (step) => ({
        ...step,
        actions: step.actions.map((one) =>
          one.key === 'walk' ? { ...one, doneAt: EARLIER } : one,
        ),
      })),
      to: [
        { ...VERSION_1[0]!, actions: [anActionDefinition('run', { title: 'Go for a run' })] },
        VERSION_1[1]!,
      ],
    });
    const { actions } = stepOf(plan, 'space');
    expect(actions.map(({ title, doneAt }) => [title, doneAt])).toEqual([
      ['Go for a walk', EARLIER],
      ['Go for a run', null],
    ]);
  });

  it('leaves a step that is over as it is', () => {
    const done = changed('space', (step) => ({ ...step, endedAt: EARLIER }));
    const { plan, kept } = moved({
      plan: done,
      to: [
        {
          ...VERSION_1[0]!,
          title: 'Other',
          actions: [anActionDefinition('new', { title: 'New' })],
        },
        VERSION_1[1]!,
      ],
    });
    expect(stepOf(plan, 'space')).toEqual(stepOf(done, 'space'));
    expect(kept).toEqual([{ kind: 'ACTION_LEFT_OUT', step: 'space', title: 'New' }]);
  });

  it('never shortens a wait, and says that it stays', () => {
    const shorter: OpeningRule = { ...WAIT_14, days: 7 };
    const { plan, kept } = moved({ to: withRule(shorter) });
    expect(stepOf(plan, 'smile').opens).toContainEqual(WAIT_14);
    expect(kept).toEqual([{ kind: 'RULE_KEPT', step: 'smile', rule: WAIT_14, version: shorter }]);
  });

  it('lengthens a wait', () => {
    const longer: OpeningRule = { ...WAIT_14, days: 21 };
    expect(stepOf(moved({ to: withRule(longer) }).plan, 'smile').opens).toContainEqual(longer);
  });

  it('keeps a wait that the coach changed, and does not go below the floor of the new version', () => {
    const plan = changed('smile', (step) => ({
      ...step,
      opens: [
        { kind: 'STEP_DONE', step: 'space' },
        { ...WAIT_14, days: 5 },
      ],
    }));
    const to = withRule({ ...WAIT_14, days: 21, floor: 10 });
    const asked = moved({ plan, to });
    expect(asked.conflicts).toMatchObject([
      { path: 'smile/RULE/WAIT:PLAN_START', field: 'RULE', chosen: 'PLAN' },
    ]);
    expect(stepOf(asked.plan, 'smile').opens[1]).toMatchObject({ days: 10, floor: 10 });
    const choices = { 'smile/RULE/WAIT:PLAN_START': 'VERSION' as const };
    expect(stepOf(moved({ plan, to, choices }).plan, 'smile').opens[1]).toMatchObject({ days: 21 });
  });

  it('keeps what was adapted, and asks only where the new version changed the same', () => {
    const plan = changed('space', (step) => ({
      ...step,
      title: 'Space for Dana',
      guidance: 'Mine',
    }));
    const to = [{ ...VERSION_1[0]!, title: 'Distance', purpose: 'New' }, VERSION_1[1]!];
    const asked = moved({ plan, to });
    expect(asked.conflicts).toEqual([
      {
        path: 'space/title',
        step: 'space',
        action: null,
        field: 'title',
        base: 'Give each other space',
        plan: 'Space for Dana',
        version: 'Distance',
        chosen: 'PLAN',
      },
    ]);
    expect(stepOf(asked.plan, 'space')).toMatchObject({
      title: 'Space for Dana',
      guidance: 'Mine',
      purpose: 'New',
    });
    const chosen = moved({ plan, to, choices: { 'space/title': 'VERSION' } });
    expect(stepOf(chosen.plan, 'space').title).toBe('Distance');
  });

  it('removes a locked step that nobody is in, and what comes after it waits for what it waited for', () => {
    const to = [VERSION_1[0]!, aStepDefinition('later', { title: 'Later' })];
    const from = [
      ...VERSION_1,
      aStepDefinition('later', { title: 'Later', opens: [{ kind: 'STEP_DONE', step: 'smile' }] }),
    ];
    const { plan } = moved({ from, to });
    expect(plan.steps.map(({ key }) => key)).toEqual(['space', 'later']);
    expect(stepOf(plan, 'later').opens).toEqual([{ kind: 'STEP_DONE', step: 'space' }, WAIT_14]);
  });

  it('keeps an open step that the new version no longer has, and an action with writing in it', () => {
    const { plan, kept } = moved({ to: [VERSION_1[1]!], written: new Set(['list']) });
    expect(plan.steps.map(({ key }) => key)).toEqual(['space', 'smile']);
    expect(kept).toContainEqual({ kind: 'STEP_KEPT', step: 'space' });
    const lost = moved({
      to: [{ ...VERSION_1[0]!, actions: [] }, VERSION_1[1]!],
      written: new Set(['list']),
    });
    expect(stepOf(lost.plan, 'space').actions.map(({ key }) => key)).toEqual(['list']);
  });

  it('keeps the words of a reflection with writing in it; reverted, of every one that is open', () => {
    const words = (prompt: string) =>
      anActionDefinition('write', { kind: 'REFLECTION', prompt, required: prompt === 'Why?' });
    const withWords = (prompt: string) => [
      { ...VERSION_1[0]!, actions: [words(prompt)] },
      { ...VERSION_1[1]!, actions: [{ ...words(prompt), key: 'later' }] },
    ];
    const sides = { from: withWords('Why?'), to: withWords('What for?') };
    const wordsAfter = (over: Pick<Asked, 'written' | 'direction'>) =>
      moved({ ...sides, ...over }).plan.steps.map(({ actions: [one] }) => [
        one!.prompt,
        one!.required,
      ]);
    const kept = ['Why?', false];
    const changed = ['What for?', false];
    expect(wordsAfter({})).toEqual([changed, changed]);
    expect(wordsAfter({ written: new Set(['write']) })).toEqual([kept, changed]);
    expect(wordsAfter({ direction: 'BACK' })).toEqual([kept, changed]);
  });

  it('locks outreach that the new version puts into an open step, and leaves the rest of the step open', () => {
    const { plan, kept } = moved({
      to: [
        {
          ...VERSION_1[0]!,
          actions: [
            anActionDefinition('walk', { title: 'Go for a walk', required: false }),
            anActionDefinition('call', { title: 'Call them', required: false, reach: 'YES' }),
          ],
        },
        VERSION_1[1]!,
      ],
    });
    const [space] = project(plan, under('OPEN'), NOW, BERLIN).steps;
    expect(space!.actions.map(({ key, status }) => [key, status])).toEqual([
      ['walk', 'OPEN'],
      ['call', 'LOCKED'],
    ]);
    expect(kept).toContainEqual({ kind: 'APPROVAL_ADDED', step: 'space' });
  });

  it('needs a new approval for outreach that was changed', () => {
    const opens: OpeningRule[] = [{ kind: 'APPROVAL' }, { kind: 'BOUNDARY' }];
    const outreach = aStepDefinition('smile', { title: 'A surprise', outreach: true, opens });
    const from = [VERSION_1[0]!, outreach];
    const plan = changed('smile', (step) => ({ ...step, approvedAt: EARLIER }), from);
    const to = [VERSION_1[0]!, { ...outreach, guidance: 'Leave it at the door.' }];
    const before = project(plan, under('OPEN'), NOW, BERLIN).steps[1]!;
    expect(before).toMatchObject({ status: 'OPEN', approval: 'COUNTS' });
    const { plan: after } = moved({ plan, from, to });
    expect(project(after, under('OPEN'), NOW, BERLIN).steps[1]).toMatchObject({
      status: 'LOCKED',
      approval: 'LAPSED_CHANGED',
    });
  });

  it('keeps an action that the new version moves into a step that is over', () => {
    const done = changed('space', (step) => ({ ...step, endedAt: EARLIER }));
    const [space, smile] = [VERSION_1[0]!, VERSION_1[1]!];
    const to = [
      { ...space, actions: [...space.actions, ...smile.actions] },
      { ...smile, actions: [] },
    ];
    const { plan, kept } = moved({ plan: done, to });
    expect(stepOf(plan, 'smile').actions.map(({ key }) => key)).toEqual(['card']);
    expect(kept).toContainEqual({ kind: 'ACTION_KEPT', step: 'smile', action: 'card' });
  });

  it('treats an action of another kind as another action', () => {
    const walk = anActionDefinition('walk', { kind: 'REFLECTION', prompt: 'How was it?' });
    const to = [{ ...VERSION_1[0]!, actions: [walk] }, VERSION_1[1]!];
    expect(stepOf(moved({ to }).plan, 'space').actions.map(({ key }) => key)).toEqual(['walk-2']);
    const kept = moved({ to, written: new Set(['walk']) });
    expect(stepOf(kept.plan, 'space').actions.map(({ key }) => key)).toEqual(['walk', 'walk-2']);
  });

  it('needs an approval for all outreach if the version before was recalled', () => {
    const opens: OpeningRule[] = [{ kind: 'BOUNDARY' }];
    const outreach = aStepDefinition('smile', { title: 'A surprise', outreach: true, opens });
    const steps = [VERSION_1[0]!, outreach];
    const recalled = { ...under('OPEN'), recalledAt: EARLIER };
    const { plan } = moved({ from: steps, to: steps, facts: recalled });
    expect(stepOf(plan, 'smile').opens).toEqual([{ kind: 'BOUNDARY' }, { kind: 'APPROVAL' }]);
    expect(project(plan, under('OPEN'), NOW, BERLIN).steps[1]!.status).toBe('LOCKED');
  });

  it('counts the due day of an action in an open step from the move', () => {
    const actions = [...VERSION_1[0]!.actions, anActionDefinition('new', { dueAfterDays: 3 })];
    const { plan } = moved({ to: [{ ...VERSION_1[0]!, actions }, VERSION_1[1]!] });
    const [space] = project(plan, under('OPEN'), NOW, BERLIN).steps;
    expect(space!.actions.at(-1)).toMatchObject({ dueOn: '2026-03-13', overdue: false });
  });
});

describe('the suggested mapping', () => {
  const from = { steps: VERSION_1 };

  it('maps by key, then by title', () => {
    const to = {
      steps: [
        aStepDefinition('a-small-one', { title: 'A very small surprise' }),
        aStepDefinition('space', { title: 'Something else' }),
      ],
    };
    expect(suggestedMapping(from, from, to)).toEqual({ space: 'space', smile: 'a-small-one' });
  });

  it('does not map a step that the coach added to another with the same key', () => {
    const plan = { steps: [...VERSION_1, aStepDefinition('extra', { title: 'For Dana' })] };
    const to = { steps: [...VERSION_1, aStepDefinition('extra', { title: 'Look back' })] };
    const mapping = suggestedMapping(plan, from, to);
    expect(mapping).toEqual({ space: 'space', smile: 'smile', extra: null });
    expect(isMapping(mapping, plan, to)).toBe(true);
    expect(isMapping({ ...mapping, extra: 'smile' }, plan, to)).toBe(false);
    expect(isMapping({ space: 'space' }, plan, to)).toBe(false);
    // The new step gets another key.
    const { plan: after } = moved({
      plan: livePlan(plan.steps),
      from: VERSION_1,
      to: to.steps,
      mapping,
    });
    expect(after.steps.map(({ key, title }) => [key, title])).toEqual([
      ['space', 'Give each other space'],
      ['smile', 'A small surprise'],
      ['extra', 'For Dana'],
      ['extra-2', 'Look back'],
    ]);
  });
});

// ---- Helpers -----------------------------------------------------------------------------------------

interface Asked extends Partial<Omit<Carry, 'from' | 'to'>> {
  from?: StepDefinition[];
  to: StepDefinition[];
}

function moved({ from: old = VERSION_1, to, ...over }: Asked): Carried {
  const plan = over.plan ?? livePlan(old);
  return carryOver({
    plan,
    from: { steps: old },
    to: { steps: to },
    mapping: suggestedMapping(plan, { steps: old }, { steps: to }),
    choices: {},
    written: new Set(),
    facts: under('OPEN'),
    now: NOW,
    zone: BERLIN,
    direction: 'FORWARD',
    ...over,
  });
}

function livePlan(steps: StepDefinition[]): LivePlan {
  const live = steps.map((step) => ({
    ...freshStep(step),
    actions: step.actions.map(freshAction),
  }));
  return { ...aPlan(), steps: live };
}

function changed(
  key: string,
  change: (step: LiveStep) => LiveStep,
  steps: StepDefinition[] = VERSION_1,
): LivePlan {
  const plan = livePlan(steps);
  return { ...plan, steps: plan.steps.map((step) => (step.key === key ? change(step) : step)) };
}

function withRule(rule: OpeningRule): StepDefinition[] {
  return [VERSION_1[0]!, { ...VERSION_1[1]!, opens: [{ kind: 'STEP_DONE', step: 'space' }, rule] }];
}

function stepOf(plan: LivePlan, key: string): LiveStep {
  return plan.steps.find((step) => step.key === key)!;
}
