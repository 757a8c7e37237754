import { reachOf } from '../outreach/outreach.js';
import { requiredBefore } from '../plan/actions-first.js';
import { isGated } from '../plan/opening.js';
import type { ActionDefinition, Instant, OpeningRule, StepDefinition } from '../types.js';
import type { LivePlan, LiveStep, PlanContent } from './live-plan.js';
import { isAdapted } from './merged-action.js';
import { isSameValue, STEP_FIELDS } from './three-way.js';

/** The parts by their keys. */
export function byKey<T extends { key: string }>(parts: readonly T[]): Map<string, T> {
  return new Map(parts.map((part) => [part.key, part]));
}

/** Whether the plan's step differs from that of its version. */
export function isAdaptedStep(step: LiveStep, base: StepDefinition): boolean {
  const bases = byKey(base.actions);
  return (
    STEP_FIELDS.some((field) => !isSameValue(step[field], base[field])) ||
    step.outreach !== base.outreach ||
    !isSameValue(step.opens, base.opens) ||
    step.actions.length !== base.actions.length ||
    step.actions.some((action) => {
      const original = bases.get(action.key);
      return original === undefined || isAdapted(action, original);
    })
  );
}

/** A key like this one that is not taken. */
export function freeKey(key: string, taken: ReadonlySet<string>): string {
  if (!taken.has(key)) return key;
  for (let nth = 2; ; nth += 1) {
    const end = `-${nth}`;
    const free = key.slice(0, 60 - end.length) + end;
    if (!taken.has(free)) return free;
  }
}

/** The parts, with each of the others right behind the part that it followed before. */
export function inserted<T extends { key: string }>(
  parts: readonly T[],
  others: readonly T[],
  before: readonly T[],
): T[] {
  const order = before.map(({ key }) => key);
  const result = [...parts];
  for (const part of others) {
    const earlier = order.slice(0, order.indexOf(part.key)).reverse();
    const previous = earlier.find((one) => result.some(({ key }) => key === one));
    const at = previous === undefined ? 0 : result.findIndex(({ key }) => key === previous) + 1;
    result.splice(at, 0, part);
  }
  return result;
}

/** The rules, each once. */
export function withoutRepeats(rules: OpeningRule[]): OpeningRule[] {
  return rules.filter(
    (rule, index) => !rules.slice(0, index).some((earlier) => isSameValue(earlier, rule)),
  );
}

/** Whether an approval of the one counts for the other. */
export function isSameOutreach(one: LiveStep, other: LiveStep): boolean {
  return (
    hasSameOutreach(one, other) &&
    isSameValue(one.opens, other.opens) &&
    isSameValue(actionsBefore(one), actionsBefore(other))
  );
}

/** Whether both ask for the same outreach, whatever comes before it. */
export function hasSameOutreach(one: LiveStep, other: LiveStep): boolean {
  return isSameValue(outreachOf(one), outreachOf(other));
}

function outreachOf(step: LiveStep): unknown {
  const { title, purpose, guidance, outreach } = step;
  const actions = reachingActions(step).map(
    ({ key, kind, title: name, guidance: words, reach, surprise }) => ({
      ...{ key, kind, name, words, reach },
      surprise: surprise ?? false,
    }),
  );
  return { title, purpose, guidance, outreach, actions };
}

/** The required actions before each outreach action, with the goals of habits. */
const actionsBefore = (step: LiveStep): unknown =>
  reachingActions(step).map((action) =>
    requiredBefore(action, step).map(({ key, habit }) => ({ key, habit })),
  );

const reachingActions = (step: LiveStep): LiveStep['actions'] =>
  step.actions.filter((action) => reachOf(action, step) !== null);

/** The step with the need of an approval; before outreach also of the boundary, so that the rest of it stays open. */
export function withApproval(
  step: LiveStep,
  because: 'STEP' | 'OUTREACH',
  openedAt: Instant | null,
): LiveStep {
  const needed: OpeningRule[] = [
    { kind: 'APPROVAL' },
    ...(because === 'OUTREACH' && !isGated(step) ? [{ kind: 'BOUNDARY' } as const] : []),
  ];
  const missing = needed.filter(({ kind }) => !step.opens.some((rule) => rule.kind === kind));
  return { ...step, approvedAt: null, openedAt, opens: [...step.opens, ...missing] };
}

/** The content with other keys for actions that the plan has as another kind of action: they are not the same. */
export function withOtherKeys({ steps }: PlanContent, plan: LivePlan): PlanContent {
  const known = byKey(plan.steps.flatMap(({ actions }) => actions));
  const taken = new Set([
    ...known.keys(),
    ...steps.flatMap(({ actions }) => actions.map(({ key }) => key)),
  ]);
  const renamed = (action: ActionDefinition): ActionDefinition => {
    const own = known.get(action.key);
    const isSame =
      own?.kind === action.kind && (own.questionnaire ?? null) === (action.questionnaire ?? null);
    if (own === undefined || isSame) return action;
    const key = freeKey(action.key, taken);
    taken.add(key);
    return { ...action, key };
  };
  return { steps: steps.map((step) => ({ ...step, actions: step.actions.map(renamed) })) };
}
