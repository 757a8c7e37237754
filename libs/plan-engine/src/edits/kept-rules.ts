import { requiredBefore } from '../plan/actions-first.js';
import type { ActionDefinition, OpeningRule, StepDefinition } from '../types.js';
import { isEqual } from './canonical.js';

type Wait = Extract<OpeningRule, { kind: 'WAIT' }>;
type Steps = readonly Pick<StepDefinition, 'key'>[];

/**
 * Whether rules are as strict as those of a step that an edit changes or takes outreach from: `lostRules` is empty.
 */
export function keepsRules(
  opens: readonly OpeningRule[],
  was: Pick<StepDefinition, 'opens'>,
  after: Steps,
): boolean {
  return lostRules(opens, was, after).length === 0;
}

/**
 * The rules of `was` that `opens` does not keep at least as strict. `after`: the steps after the edit. A rule about a step
 * that the edit removes is lost: another rule is not the same promise.
 */
export function lostRules(
  opens: readonly OpeningRule[],
  { opens: before }: Pick<StepDefinition, 'opens'>,
  after: Steps,
): OpeningRule[] {
  return before.filter(
    (rule) => isGone(rule, after) || !opens.some((one) => isAsStrict(one, rule)),
  );
}

/**
 * The waits of `was` that are shorter than before, or missing. A new wait that is as long takes the place of one since the
 * end of a removed step.
 */
export function shortenedWaits(
  opens: readonly OpeningRule[],
  { opens: before }: Pick<StepDefinition, 'opens'>,
  after: Steps,
): Wait[] {
  const added = opens.filter((rule) => !before.some((one) => isEqual(one, rule)));
  return before.filter(
    (rule): rule is Wait =>
      rule.kind === 'WAIT' &&
      !(isGone(rule, after)
        ? added.some((one) => isAsLong(one, rule))
        : opens.some((one) => isAsStrict(one, rule))),
  );
}

/** Whether the first rule is a wait that is as long as the second one, since whatever moment. */
export const isAsLong = (rule: OpeningRule, than: Wait): boolean =>
  rule.kind === 'WAIT' && rule.days >= than.days && floorOf(rule) >= floorOf(than);

type Ordered = Pick<ActionDefinition, 'key' | 'required' | 'habit'>;

/**
 * Whether all required actions that came before this action in its step `was` still come before it and are required, and
 * no habit among them has a smaller goal.
 */
export function keepsActionsFirst(
  action: Pick<Ordered, 'key'>,
  step: { actions: readonly Ordered[] },
  was: { actions: readonly Ordered[] },
): boolean {
  const still = requiredBefore(action, step);
  return requiredBefore(action, was).every((one) =>
    still.some((other) => other.key === one.key && isAsMuch(other.habit, one.habit)),
  );
}

const isAsMuch = (goal: Ordered['habit'], than: Ordered['habit']): boolean =>
  than === null ||
  (goal !== null &&
    goal.per === than.per &&
    goal.times >= than.times &&
    goal.periods >= than.periods);

/** Whether the rule is about a step that no longer exists. */
export const isGone = (rule: OpeningRule, after: Steps): boolean =>
  'step' in rule && !after.some(({ key }) => key === rule.step);

/** Whether the first rule holds at least as long as the second one. */
export function isAsStrict(rule: OpeningRule, than: OpeningRule): boolean {
  switch (than.kind) {
    case 'WAIT':
      return isSameWait(rule, than) && isAsLong(rule, than);
    case 'STEP_DONE':
      return rule.kind === 'STEP_DONE' && rule.step === than.step;
    case 'DATE':
      return rule.kind === 'DATE' && rule.date >= than.date;
    case 'CALM':
      return rule.kind === 'CALM' && rule.days >= than.days && rule.urgeAtMost <= than.urgeAtMost;
    case 'APPROVAL':
    case 'BOUNDARY':
      return rule.kind === than.kind;
  }
}

/** Whether both are waits since the same moment. */
export const isSameWait = (rule: OpeningRule, other: Wait): rule is Wait =>
  rule.kind === 'WAIT' &&
  rule.anchor === other.anchor &&
  (rule.anchor !== 'STEP_END' || (other.anchor === 'STEP_END' && rule.step === other.step));

const floorOf = ({ floor }: Wait): number => floor ?? 0;
