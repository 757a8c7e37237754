import { isEqual } from './canonical.js';
import { isSameWait } from './kept-rules.js';
import { isSameAction, type PlanEdit } from './plan-edit.js';
import type { ActionDefinition, OpeningRule, StepDefinition } from '../types.js';

/** What of a step or an action can be changed. */
export type PlanField =
  | 'TITLE'
  | 'PURPOSE'
  | 'GUIDANCE'
  | 'PROMPT'
  | 'DUE'
  | 'HABIT'
  | 'REQUIRED'
  | 'REACH'
  | 'REACH_REASON'
  /** Who does it, in a plan for two. */
  | 'BY'
  | 'OUTREACH'
  /** One wait that is longer. */
  | 'WAIT'
  /** All opening rules, if something other than the length of waits is different. */
  | 'OPENS';

/** A value before or after a change: the property of its field; none if it was empty. */
export interface ChangedValue {
  /**
   * REACH: the name of the reach. BY: EITHER or BOTH. WAIT: before, the name of its anchor; after, the title of the step that it counts from.
   */
  text?: string;
  /** DUE: days after the step opened. WAIT: how long. */
  days?: number;
  habit?: NonNullable<ActionDefinition['habit']>;
  yes?: boolean;
  opens?: OpeningRule[];
}

/** One change of a plan, in a form that can be stored and read without the plan. */
export interface PlanChange {
  /** MOVED: an action is in another step. REORDERED: the actions of the step, or all steps, are in another order. */
  kind: 'ADDED' | 'REMOVED' | 'MOVED' | 'REORDERED' | 'CHANGED';
  /** The title of the step, after the change if it is still there; null: all steps. */
  step: string | null;
  /** The title of the action; null: the step itself. */
  action: string | null;
  /** CHANGED only. */
  field: PlanField | null;
  /** CHANGED; MOVED: the title of the step that the action was in; REORDERED: the title of the part that moved, if only one did. */
  before: ChangedValue | null;
  /** CHANGED; REMOVED and ADDED: the words of the part; REORDERED: all titles in the new order, one a line. */
  after: ChangedValue | null;
}

type Edit = Pick<PlanEdit, 'before' | 'after'>;

/** What an edit changes, in the order of the steps; removed parts come last. */
export function changesOfPlan({ before, after }: Edit): PlanChange[] {
  const steps = new Map(before.map((step) => [step.key, step]));
  const found = after.flatMap((step) => {
    const was = steps.get(step.key);
    return [
      ...(was ? changesOfStep(was, step, after) : [part('ADDED', step, null, step.purpose)]),
      ...step.actions.flatMap((action) => changesOfAction(action, step, before)),
      ...newOrder(step, was?.actions ?? [], step.actions),
    ];
  });
  return [...found, ...newOrder(null, before, after), ...removals({ before, after })];
}

function changesOfStep(
  was: StepDefinition,
  is: StepDefinition,
  steps: readonly StepDefinition[],
): PlanChange[] {
  const list = new Changes(is.title, null);
  list.text('TITLE', was.title, is.title);
  list.text('PURPOSE', was.purpose, is.purpose);
  list.text('GUIDANCE', was.guidance, is.guidance);
  if (was.outreach !== is.outreach) {
    list.add('OUTREACH', { yes: was.outreach }, { yes: is.outreach });
  }
  changesOfRules(was.opens, is.opens, steps, list);
  return list.found;
}

function changesOfRules(
  was: readonly OpeningRule[],
  is: readonly OpeningRule[],
  steps: readonly StepDefinition[],
  list: Changes,
): void {
  if (isEqual(was, is)) return;
  const isLonger =
    was.length === is.length && was.every((rule, at) => isSameButDays(rule, is[at]!));
  if (!isLonger) {
    list.add('OPENS', { opens: named(was, steps) }, { opens: named(is, steps) });
    return;
  }
  was.forEach((rule, at) => {
    const now = is[at]!;
    if (rule.kind !== 'WAIT' || now.kind !== 'WAIT' || rule.days === now.days) return;
    const after = 'step' in now ? titleOf(now.step, steps) : null;
    list.add(
      'WAIT',
      { days: rule.days, text: rule.anchor },
      { days: now.days, ...(after && { text: after }) },
    );
  });
}

const titleOf = (step: string | undefined, steps: readonly StepDefinition[]): string | null =>
  steps.find(({ key }) => key === step)?.title ?? null;

const isSameButDays = (rule: OpeningRule, other: OpeningRule): boolean =>
  rule.kind === 'WAIT' ? isSameWait(other, rule) : isEqual(rule, other);

const named = (rules: readonly OpeningRule[], steps: readonly StepDefinition[]): OpeningRule[] =>
  rules.map((rule) => withStepTitle(rule, steps));

/** The rule with the title of the step that it names instead of its key, which means nothing once the plan has changed. */
export const withStepTitle = (rule: OpeningRule, steps: readonly StepDefinition[]): OpeningRule =>
  'step' in rule ? { ...rule, step: titleOf(rule.step, steps) ?? rule.step } : rule;

function changesOfAction(
  action: ActionDefinition,
  step: StepDefinition,
  before: readonly StepDefinition[],
): PlanChange[] {
  const home = before.find(({ actions }) => actions.some(({ key }) => key === action.key));
  const was = home?.actions.find(({ key }) => key === action.key);
  if (home === undefined || was === undefined) return [part('ADDED', step, action, textOf(action))];
  const isElsewhere = home.key !== step.key;
  const moves: PlanChange[] = isElsewhere
    ? [{ ...part('MOVED', step, action), before: { text: home.title } }]
    : [];
  if (isSameAction(was, action)) return moves;
  const list = new Changes(step.title, action.title);
  list.text('TITLE', was.title, action.title);
  list.text('GUIDANCE', was.guidance, action.guidance);
  list.text('PROMPT', was.prompt ?? '', action.prompt ?? '');
  if (was.dueAfterDays !== action.dueAfterDays && !isElsewhere) {
    list.add('DUE', daysOf(was), daysOf(action));
  }
  if (!isEqual(was.habit, action.habit)) {
    list.add('HABIT', habitOf(was), habitOf(action));
  }
  if (was.required !== action.required) {
    list.add('REQUIRED', { yes: was.required }, { yes: action.required });
  }
  if (was.reach !== action.reach) {
    list.add('REACH', { text: was.reach! }, { text: action.reach! });
  }
  list.text('BY', was.by ?? '', action.by ?? '');
  list.text('REACH_REASON', was.noReachReason ?? '', action.noReachReason ?? '');
  return [...moves, ...list.found];
}

function removals({ before, after }: Edit): PlanChange[] {
  const steps = new Set(after.map(({ key }) => key));
  const actions = new Set(after.flatMap((step) => step.actions.map(({ key }) => key)));
  return before.flatMap((step) => {
    const lost = step.actions.filter(({ key }) => !actions.has(key));
    return [
      ...(steps.has(step.key) ? [] : [part('REMOVED', step, null, step.purpose)]),
      ...lost.map((action) => part('REMOVED', step, action, textOf(action))),
    ];
  });
}

const textOf = ({ prompt, guidance }: ActionDefinition): string =>
  [prompt, guidance].filter(Boolean).join('\n\n');

function part(
  kind: PlanChange['kind'],
  step: StepDefinition | null,
  action: ActionDefinition | null = null,
  text = '',
): PlanChange {
  const titles = { step: step?.title ?? null, action: action?.title ?? null };
  return { kind, ...titles, field: null, before: null, after: text === '' ? null : { text } };
}

type Keyed = readonly { key: string }[];
type Titled = readonly { key: string; title: string }[];

/** That the parts which both lists have are in another order; nothing if they are not. */
function newOrder(step: StepDefinition | null, before: Titled, after: Titled): PlanChange[] {
  const [was, is] = [common(before, after), common(after, before)];
  if (isEqual(was, is)) return [];
  // Of two neighbors that changed places, either moved: the last part is the easier to find.
  const alone = [...is].reverse().filter((key) => isEqual(without(key, was), without(key, is)));
  const moved = alone.find((key) => key === after.at(-1)!.key) ?? alone.at(-1);
  const title = after.find(({ key }) => key === moved)?.title;
  const isUnique = after.filter((one) => one.title === title).length === 1;
  return [
    {
      ...part('REORDERED', step, null, after.map((one) => one.title).join('\n')),
      ...(title && isUnique && { before: { text: title } }),
    },
  ];
}

const without = (key: string, keys: readonly string[]): string[] =>
  keys.filter((one) => one !== key);

const common = (list: Keyed, other: Keyed): string[] =>
  list.map(({ key }) => key).filter((key) => other.some((one) => one.key === key));

const daysOf = ({ dueAfterDays }: ActionDefinition): ChangedValue | null =>
  dueAfterDays === null ? null : { days: dueAfterDays };

const habitOf = ({ habit }: ActionDefinition): ChangedValue | null => (habit ? { habit } : null);

/** The changed fields of one step or action. */
class Changes {
  readonly found: PlanChange[] = [];

  constructor(
    private readonly step: string,
    private readonly action: string | null,
  ) {}

  text(field: PlanField, was: string, is: string): void {
    if (was !== is)
      this.add(field, was === '' ? null : { text: was }, is === '' ? null : { text: is });
  }

  add(field: PlanField, before: ChangedValue | null, after: ChangedValue | null): void {
    const { step, action } = this;
    this.found.push({ kind: 'CHANGED', step, action, field, before, after });
  }
}
