/** Arbitraries for edits of running plans: a few changes at a time, some of which must be refused. */
import fc from 'fast-check';

import { decide } from '../decisions/decide.js';
import { definitionsOf, type PlanEdit } from '../edits/plan-edit.js';
import { stepReachesOut } from '../outreach/outreach.js';
import { anAction, anActionDefinition, aStepDefinition } from './fixtures.js';
import { livesOf, plans, type Life } from './lives.js';
import {
  REACHES,
  type ActionDefinition,
  type OpeningRule,
  type PlanSnapshot,
  type Reach,
  type StepDefinition,
} from '../types.js';

/** Lives of plans whose outreach has the rules that a template needs. */
export const soundLives: fc.Arbitrary<Life> = livesOf(plans().map(withOutreachRules));

/** Lives in which required actions that are not done come before outreach that a coach may have approved. */
export const actionsFirstLives: fc.Arbitrary<Life> = livesOf(plans().map(withActionsFirst)).map(
  (life) => ({ ...life, plan: approvedAt(life.now - 3_600_000, life.plan) }),
);

const approvedAt = (at: number, { steps, ...plan }: PlanSnapshot): PlanSnapshot => ({
  ...plan,
  steps: steps.map((step) => (step.endedAt === null ? { ...step, approvedAt: at } : step)),
});

function withActionsFirst(plan: PlanSnapshot): PlanSnapshot {
  const first = (step: string) => anAction(`${step}-first`);
  const last = (step: string) => anAction(`${step}-last`, { reach: 'YES' });
  const opens: OpeningRule[] = [
    { kind: 'WAIT', days: 3, anchor: 'PLAN_START', floor: 1 },
    { kind: 'BOUNDARY' },
  ];
  const steps = plan.steps.map((step, at) => ({
    ...step,
    opens: at % 2 === 0 ? [...opens, { kind: 'APPROVAL' as const }] : opens,
    actions: [first(step.key), ...step.actions, last(step.key)],
  }));
  return { ...plan, steps };
}

function withOutreachRules(plan: PlanSnapshot): PlanSnapshot {
  const added: OpeningRule[] = [
    { kind: 'WAIT', days: 3, anchor: 'PLAN_START', floor: 1 },
    { kind: 'BOUNDARY' },
    { kind: 'APPROVAL' },
  ];
  const steps = plan.steps.map((step) =>
    stepReachesOut(step) ? { ...step, opens: [...step.opens, ...added] } : step,
  );
  return { ...plan, steps };
}

const KINDS = [
  'TITLE',
  'STEP_TITLE',
  'DUE',
  'HABIT',
  'REQUIRED',
  'REACH',
  'MOVE_ACTION',
  'MOVE_ACTION',
  'REORDER',
  'REMOVE_ACTION',
  'REMOVE_ACTION',
  'ADD_ACTION',
  'ADD_STEP',
  'REMOVE_STEP',
  'REMOVE_STEP_ONLY',
  'MOVE_STEP',
  'WAIT',
  'WAIT',
  'DROP_RULE',
  'ADD_RULE',
  'OUTREACH',
] as const;

/** One change; the numbers choose the part that the plan has. */
export interface SmallChange {
  kind: (typeof KINDS)[number];
  part: number;
  to: number;
  days: number;
  reach: Reach;
}

export const smallChanges: fc.Arbitrary<SmallChange[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...KINDS),
    part: fc.nat({ max: 11 }),
    to: fc.nat({ max: 11 }),
    days: fc.integer({ min: -2, max: 14 }),
    reach: fc.constantFrom(...REACHES),
  }),
  { minLength: 1, maxLength: 4 },
);

/** The definitions of a plan whose texts are all the same. */
export const plainDefinitions = (plan: PlanSnapshot): StepDefinition[] =>
  definitionsOf(
    plan,
    () => ({ purpose: '', guidance: '' }),
    (key) => {
      const isReflection = plan.steps.some(({ actions }) =>
        actions.some((action) => action.key === key && action.kind === 'REFLECTION'),
      );
      return { guidance: '', prompt: isReflection ? 'Why?' : null };
    },
  );

/** The edit that makes these changes. `version`: the first steps of the plan. */
export function editOf(
  plan: PlanSnapshot,
  changes: readonly SmallChange[],
  version: StepDefinition[],
): PlanEdit {
  const before = plainDefinitions(plan);
  return { before, after: changes.reduce(changed, before), version: { steps: version } };
}

/** The life after a coach's edit; null if the edit is refused or changes nothing. */
export function editedLife(life: Life, changes: readonly SmallChange[]): Life | null {
  const edit = editOf(life.plan, changes, plainDefinitions(life.start));
  const { plan, facts, now, zone } = life;
  const decision = decide(plan, facts, { kind: 'EDIT_PLAN', edit }, 'COACH', now, zone);
  return decision.ok && decision.events.length > 0 ? { ...life, plan: decision.plan } : null;
}

function changed(steps: StepDefinition[], change: SmallChange): StepDefinition[] {
  const { kind, part, to, days, reach } = change;
  const step = steps[part % Math.max(1, steps.length)];
  const actions = steps.flatMap((one) => one.actions);
  const action = actions[part % Math.max(1, actions.length)];
  const onStep = (over: (one: StepDefinition) => StepDefinition) =>
    steps.map((one) => (one === step ? over(one) : one));
  const onAction = (over: Partial<ActionDefinition>) =>
    steps.map((one) => ({
      ...one,
      actions: one.actions.map((each) => (each === action ? { ...each, ...over } : each)),
    }));
  const without = (gone: ActionDefinition | undefined) =>
    steps.map((one) => ({ ...one, actions: one.actions.filter((each) => each !== gone) }));
  switch (kind) {
    case 'TITLE':
      return onAction({ title: `Other words ${days}` });
    case 'STEP_TITLE':
      return onStep((one) => ({ ...one, title: `Other step ${days}` }));
    case 'DUE':
      return onAction({ dueAfterDays: days < 0 ? null : days });
    case 'HABIT':
      return action?.habit
        ? onAction({ habit: { ...action.habit, periods: Math.max(1, days) } })
        : steps;
    case 'REQUIRED':
      return onAction({ required: !action?.required });
    case 'REACH':
      return onAction({ reach });
    case 'MOVE_ACTION': {
      const target = to % Math.max(1, steps.length);
      if (action === undefined) return steps;
      return without(action).map((one, at) =>
        at === target ? { ...one, actions: [...one.actions, action] } : one,
      );
    }
    case 'REORDER':
      return onStep((one) => ({ ...one, actions: [...one.actions].reverse() }));
    case 'REMOVE_ACTION':
      return without(action);
    case 'ADD_ACTION':
      return onStep((one) => ({
        ...one,
        actions: [...one.actions, anActionDefinition(freeKey('y', steps), { reach })],
      }));
    case 'ADD_STEP': {
      const opens = steps.flatMap((one) => one.opens)[to];
      const action = anActionDefinition(freeKey('z', steps), { reach });
      const added = aStepDefinition(freeKey('t', steps), {
        opens: opens ? [opens, { kind: 'BOUNDARY' }] : [],
        actions: [action],
        outreach: days > 10,
      });
      return [...steps.slice(0, to), added, ...steps.slice(to)];
    }
    case 'REMOVE_STEP':
      return withoutStep(steps, step, true);
    case 'REMOVE_STEP_ONLY':
      return withoutStep(steps, step, false);
    case 'MOVE_STEP': {
      if (step === undefined) return steps;
      const others = steps.filter((one) => one !== step);
      return [...others.slice(0, to), step, ...others.slice(to)];
    }
    case 'WAIT':
      return onStep((one) => ({
        ...one,
        opens: one.opens.map((rule) =>
          rule.kind === 'WAIT' ? { ...rule, days: Math.max(0, rule.days + days - 2) } : rule,
        ),
      }));
    case 'DROP_RULE':
      return onStep((one) => ({ ...one, opens: one.opens.filter((_, at) => at !== to % 3) }));
    case 'ADD_RULE':
      return onStep((one) => ({ ...one, opens: [...one.opens, addedRule(to, days, steps)] }));
    case 'OUTREACH':
      return onStep((one) => ({ ...one, outreach: !one.outreach }));
  }
}

function addedRule(to: number, days: number, steps: readonly StepDefinition[]): OpeningRule {
  if (to < 3) return { kind: 'WAIT', days: Math.max(0, days), anchor: 'PLAN_START' };
  if (to < 6) return { kind: 'APPROVAL' };
  if (to < 9) return { kind: 'BOUNDARY' };
  return { kind: 'STEP_DONE', step: steps[0]?.key ?? 'none' };
}

/** As the editor does it if `mends`: what waited for the step then waits for what that waited for. */
function withoutStep(
  steps: readonly StepDefinition[],
  gone: StepDefinition | undefined,
  mends: boolean,
): StepDefinition[] {
  const instead = gone?.opens.flatMap((rule) => ('step' in rule ? [rule.step] : []))[0];
  const mended = (rule: OpeningRule): OpeningRule[] => {
    if (!('step' in rule) || rule.step !== gone?.key) return [rule];
    if (instead !== undefined) return [{ ...rule, step: instead }];
    return rule.kind === 'WAIT' ? [{ kind: 'WAIT', days: rule.days, anchor: 'PLAN_START' }] : [];
  };
  return steps
    .filter((one) => one !== gone)
    .map((one) => (mends ? { ...one, opens: one.opens.flatMap(mended) } : one));
}

function freeKey(stem: string, steps: readonly StepDefinition[]): string {
  const taken = new Set(
    steps.flatMap(({ key, actions }) => [key, ...actions.map((one) => one.key)]),
  );
  for (let count = 0; ; count += 1) if (!taken.has(`${stem}${count}`)) return `${stem}${count}`;
}
