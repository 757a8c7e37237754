import {
  reachesOut,
  type ActionDefinition,
  type ActionKind,
  type LocalDate,
  type OpeningRule,
  type PlacedFile,
  type PreviewedStep,
  type Reach,
  type StepDefinition,
  type TemplateContent,
} from '@footing/plan-engine';
import { actionKeysOf, keyFrom, stepKeysOf } from './keys';

/* Every edit of a template, as a pure function. Steps and actions are named by key; an unknown key is a no-op. */

/** The default wait before outreach. */
export const DAYS_BEFORE_OUTREACH = 21;

/** The list with one item moved. */
export function moved<T>(items: readonly T[], from: number, to: number): T[] {
  const rest = [...items];
  const [item] = rest.splice(from, 1);
  if (item === undefined || to < 0 || to >= items.length) return [...items];
  rest.splice(to, 0, item);
  return rest;
}

export function changeStep(
  content: TemplateContent,
  key: string,
  change: (step: StepDefinition) => StepDefinition,
): TemplateContent {
  return {
    ...content,
    steps: content.steps.map((step) => (step.key === key ? change(step) : step)),
  };
}

/** A step or an action of a template, by its key. */
export type PartOfTemplate = Pick<PlacedFile, 'step' | 'action'>;

const isAt = ({ step, action }: PartOfTemplate, part: PartOfTemplate): boolean =>
  step === part.step && action === part.action;

/** The ids of the files at a part. */
export const filesAt = ({ files = [] }: TemplateContent, part: PartOfTemplate): string[] =>
  files.filter((placed) => isAt(placed, part)).map(({ file }) => file);

export const withFilesAt = (
  content: TemplateContent,
  part: PartOfTemplate,
  ids: readonly string[],
): TemplateContent => ({
  ...content,
  files: [
    ...(content.files ?? []).filter((placed) => !isAt(placed, part)),
    ...ids.map((file) => ({ step: part.step, action: part.action, file })),
  ],
});

/** The content without the files of parts that are removed, and those files. */
function withoutFilesOf(
  content: TemplateContent,
  isGone: (part: PartOfTemplate) => boolean,
): { content: TemplateContent; files: PlacedFile[] } {
  const { files: all } = content;
  if (!all) return { content, files: [] };
  const files = all.filter(isGone);
  return { content: { ...content, files: all.filter((placed) => !isGone(placed)) }, files };
}

const withFiles = (content: TemplateContent, files: readonly PlacedFile[]): TemplateContent =>
  files.length === 0 ? content : { ...content, files: [...(content.files ?? []), ...files] };

export function changeAction(
  content: TemplateContent,
  key: string,
  change: (action: ActionDefinition) => ActionDefinition,
): TemplateContent {
  return {
    ...content,
    steps: content.steps.map((step) =>
      step.actions.some((action) => action.key === key)
        ? { ...step, actions: step.actions.map((each) => (each.key === key ? change(each) : each)) }
        : step,
    ),
  };
}

/** Appends a step that opens when the previous one is done. */
export function addStep(
  content: TemplateContent,
  title: string,
): { content: TemplateContent; key: string } {
  const key = keyFrom(title, stepKeysOf(content), 'step');
  const before = content.steps.at(-1);
  const step: StepDefinition = {
    key,
    title,
    purpose: '',
    guidance: '',
    outreach: false,
    opens: before ? [{ kind: 'STEP_DONE', step: before.key }] : [],
    actions: [],
  };
  return { content: { ...content, steps: [...content.steps, step] }, key };
}

export function moveStep(content: TemplateContent, key: string, to: number): TemplateContent {
  const from = content.steps.findIndex((step) => step.key === key);
  return from < 0 ? content : { ...content, steps: moved(content.steps, from, to) };
}

export interface RemovedStep {
  step: StepDefinition;
  index: number;
  /** Opening rules that referred to the step, before and after its removal. */
  waiting: { key: string; before: OpeningRule[]; after: OpeningRule[] }[];
  /** The files of the step and its actions. */
  files: PlacedFile[];
}

/**
 * Removes a step. Rules that waited for it now wait for what it waited for, else for the start of the plan, with the
 * same days: removing a step never removes a gate.
 */
export function removeStep(
  content: TemplateContent,
  key: string,
): { content: TemplateContent; removed: RemovedStep } | null {
  const index = content.steps.findIndex((step) => step.key === key);
  const step = content.steps[index];
  if (!step) return null;
  const instead = neededBy(step);
  const waiting = content.steps
    .filter((each) => each.key !== key && each.opens.some((rule) => pointsAt(rule, key)))
    .map((each) => ({
      key: each.key,
      before: each.opens,
      after: withoutRepeats(each.opens.flatMap((rule) => pointedAway(rule, key, instead))),
    }));
  const steps = content.steps
    .filter((each) => each.key !== key)
    .map((each) => {
      const rules = waiting.find((one) => one.key === each.key)?.after;
      return rules ? { ...each, opens: rules } : each;
    });
  const actionKeys = new Set(step.actions.map((action) => action.key));
  const rest = withoutFilesOf(
    { ...content, steps },
    (part) => part.step === key || (part.action !== null && actionKeys.has(part.action)),
  );
  return { content: rest.content, removed: { step, index, waiting, files: rest.files } };
}

/** Restores it to its place; rules that were changed in the meantime keep their new values. */
export function restoreStep(content: TemplateContent, removed: RemovedStep): TemplateContent {
  const step = withFreeKeys(removed.step, content);
  const steps = content.steps.map((each) => {
    const rules = removed.waiting.find(({ key }) => key === each.key);
    const untouched = rules && sameRules(each.opens, rules.after);
    return untouched && step.key === removed.step.key ? { ...each, opens: rules.before } : each;
  });
  steps.splice(Math.min(removed.index, steps.length), 0, step);
  const keys = new Map(removed.step.actions.map(({ key }, at) => [key, step.actions[at]!.key]));
  const files = removed.files.map(({ step: atStep, action, file }) => ({
    step: atStep === null ? null : step.key,
    action: action === null ? null : (keys.get(action) ?? action),
    file,
  }));
  return withFiles({ ...content, steps }, files);
}

export function addAction(
  content: TemplateContent,
  stepKey: string,
  title: string,
  kind: ActionKind,
): { content: TemplateContent; key: string } {
  const key = keyFrom(title, actionKeysOf(content), 'action');
  const action = withKind(
    {
      key,
      kind: 'ONCE',
      title,
      guidance: '',
      required: false,
      reach: null,
      dueAfterDays: null,
      habit: null,
      prompt: null,
      questionnaire: null,
    },
    kind,
  );
  return {
    content: changeStep(content, stepKey, (step) => ({
      ...step,
      actions: [...step.actions, action],
    })),
    key,
  };
}

export function moveAction(
  content: TemplateContent,
  stepKey: string,
  key: string,
  to: number,
): TemplateContent {
  return changeStep(content, stepKey, (step) => {
    const from = step.actions.findIndex((action) => action.key === key);
    return from < 0 ? step : { ...step, actions: moved(step.actions, from, to) };
  });
}

/** Moves an action to the end of another step; outreach takes its gates along. */
export function moveActionToStep(
  content: TemplateContent,
  key: string,
  toStep: string,
): TemplateContent {
  const found = removeAction(content, key);
  if (!found || !stepKeysOf(content).has(toStep) || found.removed.step === toStep) return content;
  const { action } = found.removed;
  const from = content.steps.find(({ key: each }) => each === found.removed.step)!;
  return changeStep(withFiles(found.content, found.removed.files), toStep, (step) => {
    const grown = { ...step, actions: [...step.actions, action] };
    return reachesOut(action)
      ? withOutreachRules({ ...grown, opens: withGatesOf(from, grown, content) }).step
      : grown;
  });
}

/** The rules of a step plus the outreach gates of the step it comes from, without duplicates. */
function withGatesOf(
  from: StepDefinition,
  to: StepDefinition,
  content: TemplateContent,
): OpeningRule[] {
  const gates = from.opens.filter(({ kind }) => GATES.has(kind));
  const brought = gates.flatMap((rule) =>
    'step' in rule && waitsFor(rule.step, to.key, content)
      ? pointedAway(rule, rule.step, null)
      : [rule],
  );
  return withoutRepeats([...to.opens, ...brought]);
}

const GATES: ReadonlySet<OpeningRule['kind']> = new Set(['WAIT', 'CALM', 'APPROVAL', 'BOUNDARY']);

/** Whether a step is the other one or opens after it. */
function waitsFor(key: string, other: string, content: TemplateContent): boolean {
  const seen = new Set<string>();
  const ahead = [key];
  for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
    if (at === other) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    const step = content.steps.find((each) => each.key === at);
    ahead.push(...(step?.opens ?? []).flatMap((rule) => ('step' in rule ? [rule.step] : [])));
  }
  return false;
}

export interface RemovedAction {
  action: ActionDefinition;
  /** Key of the step that the action was in. */
  step: string;
  index: number;
  files: PlacedFile[];
}

export function removeAction(
  content: TemplateContent,
  key: string,
): { content: TemplateContent; removed: RemovedAction } | null {
  for (const step of content.steps) {
    const index = step.actions.findIndex((action) => action.key === key);
    const action = step.actions[index];
    if (!action) continue;
    const without = changeStep(content, step.key, (each) => ({
      ...each,
      actions: each.actions.filter((one) => one !== action),
    }));
    const rest = withoutFilesOf(without, (part) => part.action === key);
    return {
      content: rest.content,
      removed: { action, step: step.key, index, files: rest.files },
    };
  }
  return null;
}

/** Restores it to its place; to the last step if its own no longer exists. */
export function restoreAction(content: TemplateContent, removed: RemovedAction): TemplateContent {
  const home = stepKeysOf(content).has(removed.step) ? removed.step : content.steps.at(-1)?.key;
  if (home === undefined) return content;
  const taken = actionKeysOf(content);
  const action = taken.has(removed.action.key)
    ? { ...removed.action, key: keyFrom(removed.action.title, taken, 'action') }
    : removed.action;
  const files = removed.files.map((placed) => ({ ...placed, action: action.key }));
  return changeStep(withFiles(content, files), home, (step) => {
    const actions = [...step.actions];
    actions.splice(Math.min(removed.index, actions.length), 0, action);
    return { ...step, actions };
  });
}

/** A step that opens on another day because of an action. */
export interface MovedOpening {
  title: string;
  before: LocalDate;
  after: LocalDate;
}

/**
 * The steps whose opening day changes if the action becomes required or optional. `previewOf` computes those days.
 */
export function movedByRequiring(
  content: TemplateContent,
  key: string,
  previewOf: (content: TemplateContent) => PreviewedStep[],
): MovedOpening[] {
  const days = (required: boolean) =>
    previewOf(changeAction(content, key, (each) => ({ ...each, required })));
  const [optional, required] = [days(false), days(true)];
  return content.steps.flatMap(({ title }, at) => {
    const [before, after] = [optional[at]?.opensOn, required[at]?.opensOn];
    return before && after && before !== after ? [{ title, before, after }] : [];
  });
}

/** Changes the kind of an action, with the fields of the new kind. */
export function withKind(action: ActionDefinition, kind: ActionKind): ActionDefinition {
  return {
    ...action,
    kind,
    habit: kind === 'HABIT' ? (action.habit ?? { times: 1, per: 'DAY', periods: 7 }) : null,
    prompt: kind === 'REFLECTION' ? (action.prompt ?? '') : null,
    questionnaire: kind === 'QUESTIONNAIRE' ? action.questionnaire : null,
    surprise: kind === 'ONCE' ? action.surprise : undefined,
  };
}

/** Practical contact is never a surprise, nor is an action that reaches nobody. */
export function withReach(action: ActionDefinition, reach: Reach): ActionDefinition {
  return { ...action, reach, surprise: reach === 'YES' ? action.surprise : undefined };
}

/** Adds the gates that outreach requires: the boundary and a wait of at least a day. */
export function withOutreachRules(step: StepDefinition): {
  step: StepDefinition;
  added: OpeningRule[];
} {
  const added: OpeningRule[] = [];
  if (!step.opens.some((rule) => rule.kind === 'WAIT' && rule.days >= 1)) {
    const needed = neededBy(step);
    added.push(
      needed === null
        ? { kind: 'WAIT', days: DAYS_BEFORE_OUTREACH, anchor: 'PLAN_START' }
        : { kind: 'WAIT', days: DAYS_BEFORE_OUTREACH, anchor: 'STEP_END', step: needed },
    );
  }
  if (!step.opens.some((rule) => rule.kind === 'BOUNDARY')) added.push({ kind: 'BOUNDARY' });
  return { step: added.length > 0 ? { ...step, opens: [...step.opens, ...added] } : step, added };
}

/** The first step that this one waits for. */
function neededBy(step: StepDefinition): string | null {
  for (const rule of step.opens) {
    if ('step' in rule && rule.step !== step.key) return rule.step;
  }
  return null;
}

const pointsAt = (rule: OpeningRule, key: string): boolean => 'step' in rule && rule.step === key;

function pointedAway(rule: OpeningRule, from: string, to: string | null): OpeningRule[] {
  if (!pointsAt(rule, from)) return [rule];
  if (to !== null) return [{ ...rule, step: to } as OpeningRule];
  if (rule.kind !== 'WAIT') return [];
  const { days, floor } = rule;
  return [{ kind: 'WAIT', days, anchor: 'PLAN_START', ...(floor !== undefined && { floor }) }];
}

const sameRules = (one: OpeningRule[], other: OpeningRule[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

function withoutRepeats(rules: OpeningRule[]): OpeningRule[] {
  const seen = new Set<string>();
  return rules.filter((rule) => {
    const text = JSON.stringify(rule);
    return !seen.has(text) && seen.add(text);
  });
}

/** The key may have been reused since the step was removed. */
function withFreeKeys(step: StepDefinition, content: TemplateContent): StepDefinition {
  const stepKeys = stepKeysOf(content);
  const reused = actionKeysOf(content);
  const taken = new Set([...reused, ...step.actions.map(({ key }) => key)]);
  return {
    ...step,
    key: stepKeys.has(step.key) ? keyFrom(step.title, stepKeys, 'step') : step.key,
    actions: step.actions.map((action) => {
      if (!reused.has(action.key)) return action;
      const key = keyFrom(action.title, taken, 'action');
      taken.add(key);
      return { ...action, key };
    }),
  };
}
