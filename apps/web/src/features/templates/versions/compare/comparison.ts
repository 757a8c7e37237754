import type { ActionDefinition, StepDefinition } from '@footing/plan-engine';
import { diffArrays } from 'diff';
import type { TemplateText } from '../../content/content';
import { words as parts } from '../../content/content.words';
import { words } from './compare.words';
import { fieldsOfAction, fieldsOfStep, fieldsOfTemplate, type Fields } from './fields';

/** What is different about a step or an action. */
export type Mark = keyof typeof words.marks;

/** One text before and after; empty where there is none. */
export interface ComparedField {
  name: string;
  before: string;
  after: string;
}

export interface ComparedAction {
  key: string;
  title: string;
  marks: Mark[];
  fields: ComparedField[];
}

/** A step of either template. Without marks, nothing of it is different. */
export interface ComparedStep extends ComparedAction {
  /** Those that are different. */
  actions: ComparedAction[];
}

export interface Comparison {
  template: ComparedField[];
  /** All steps, in the new order; a removed one is where it was. */
  steps: ComparedStep[];
}

/** A template in words, without its summary, which belongs to no version. */
export interface Compared extends Pick<TemplateText, 'title' | 'content'> {
  /** What the practice calls its files; absent: not known, so that they are counted. */
  fileNames?: ReadonlyMap<string, string> | undefined;
}

type Change = Pick<Comparison, 'template' | 'steps'>;

export const isSame = ({ template, steps }: Change): boolean =>
  template.length === 0 && steps.every(({ marks }) => marks.length === 0);

/**
 * What is different between two states of a template. Steps and actions are the same if their keys are, whatever they are
 * called and wherever they are.
 */
export function compare(before: Compared, after: Compared): Comparison {
  const [was, is] = [before.content.steps, after.content.steps];
  return {
    template: changed(fieldsOfTemplate(before), fieldsOfTemplate(after)),
    steps: inOneOrder(was, is).map(({ key, moved }) => stepOf(key, moved, was, is)),
  };
}

/** How many steps have each mark; a new name is a change. */
export function countOfMarks({ steps }: Comparison): Map<Mark, number> {
  const counts = new Map<Mark, number>();
  for (const { marks } of steps) {
    const counted = marks.map((mark) => (mark === 'RENAMED' ? 'CHANGED' : mark));
    for (const mark of new Set(counted)) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  return counts;
}

function stepOf(
  key: string,
  moved: boolean,
  was: readonly StepDefinition[],
  is: readonly StepDefinition[],
): ComparedStep {
  const before = was.find((step) => step.key === key);
  const after = is.find((step) => step.key === key);
  const fields = [
    ...(moved ? [place(placeOfStep(key, was), placeOfStep(key, is))] : []),
    ...changed(
      before ? fieldsOfStep(before, was, is) : null,
      after ? fieldsOfStep(after, is, is) : null,
    ),
  ];
  const actions = actionsOf(before, after, was, is);
  const hasChanged = hasOtherFields(fields) || actions.length > 0;
  return {
    key,
    title: (after ?? before)!.title.trim() || parts.untitled.step,
    marks: marksOf({ before, after, moved, hasChanged }),
    fields,
    actions,
  };
}

/** The different actions of a step. One that moved to another step is listed in both. */
function actionsOf(
  before: StepDefinition | undefined,
  after: StepDefinition | undefined,
  was: readonly StepDefinition[],
  is: readonly StepDefinition[],
): ComparedAction[] {
  return inOneOrder(before?.actions ?? [], after?.actions ?? [])
    .map(({ key, moved }) => {
      const compared = actionOf(key, moved, homeOf(key, was), homeOf(key, is));
      const hasLeft = !after?.actions.some((action) => action.key === key);
      return hasLeft && !compared.marks.includes('REMOVED') ? onlyItsPlace(compared) : compared;
    })
    .filter(({ marks }) => marks.length > 0);
}

const onlyItsPlace = (action: ComparedAction): ComparedAction => ({
  ...action,
  marks: ['MOVED'],
  fields: action.fields.filter(({ name }) => name === words.fields.place),
});

function actionOf(
  key: string,
  movedWithin: boolean,
  from: Home | undefined,
  to: Home | undefined,
): ComparedAction {
  const isElsewhere = from !== undefined && to !== undefined && from.step.key !== to.step.key;
  const moved = movedWithin || isElsewhere;
  const [before, after] = [from?.action, to?.action];
  const fields = changed(
    before ? fieldsOfAction(before) : null,
    after ? fieldsOfAction(after) : null,
  );
  const places = moved ? [place(placeIn(from!, isElsewhere), placeIn(to!, isElsewhere))] : [];
  return {
    key,
    title: (after ?? before)!.title.trim() || parts.untitled.action,
    marks: marksOf({ before, after, moved, hasChanged: hasOtherFields(fields) }),
    fields: [...places, ...fields],
  };
}

/** Whether something other than its place and its title is different, which have marks of their own. */
const hasOtherFields = (fields: readonly ComparedField[]): boolean =>
  fields.some(({ name }) => name !== words.fields.place && name !== words.fields.title);

function marksOf({
  before,
  after,
  moved,
  hasChanged,
}: {
  before: { title: string } | undefined;
  after: { title: string } | undefined;
  moved: boolean;
  hasChanged: boolean;
}): Mark[] {
  if (!before) return ['ADDED'];
  if (!after) return ['REMOVED'];
  const isRenamed = before.title.trim() !== after.title.trim();
  return [
    ...(moved ? (['MOVED'] as const) : []),
    ...(isRenamed ? (['RENAMED'] as const) : []),
    ...(hasChanged ? (['CHANGED'] as const) : []),
  ];
}

type Keyed = readonly { key: string }[];

/**
 * The keys of both lists in the new order, the removed ones where they were. As few as possible are moved: one that went to
 * the front moves, and not all those behind it.
 */
function inOneOrder(was: Keyed, is: Keyed): { key: string; moved: boolean }[] {
  const [before, after] = [was, is].map((list) => list.map(({ key }) => key)) as [
    string[],
    string[],
  ];
  return diffArrays(before, after).flatMap(({ value, added, removed }) =>
    value
      .filter((key) => !removed || !after.includes(key))
      .map((key) => ({ key, moved: added && before.includes(key) })),
  );
}

interface Home {
  step: StepDefinition;
  action: ActionDefinition;
}

function homeOf(key: string, steps: readonly StepDefinition[]): Home | undefined {
  for (const step of steps) {
    const action = step.actions.find((one) => one.key === key);
    if (action) return { step, action };
  }
  return undefined;
}

const placeOfStep = (key: string, steps: Keyed): string =>
  words.stepPlace(placeOf(key, steps), steps.length);

function placeIn({ step, action }: Home, withStep: boolean): string {
  const at = [placeOf(action.key, step.actions), step.actions.length] as const;
  return withStep
    ? words.actionPlaceIn(step.title.trim() || parts.untitled.step, ...at)
    : words.actionPlace(...at);
}

const placeOf = (key: string, list: Keyed): number => list.findIndex((one) => one.key === key) + 1;

const place = (before: string, after: string): ComparedField => ({
  name: words.fields.place,
  before,
  after,
});

/** The fields whose values differ. Of a part that only one of them has, the title is above its fields already. */
function changed(before: Fields | null, after: Fields | null): ComparedField[] {
  const { title, ...others } = { ...before, ...after };
  const names = Object.keys(before && after ? { title, ...others } : others) as (keyof Fields)[];
  return names
    .map((name) => ({ name, was: before?.[name] ?? EMPTY, is: after?.[name] ?? EMPTY }))
    .filter(({ was, is }) => was.value !== is.value)
    .map(({ name, was, is }) => ({
      name: words.fields[name],
      before: was.text,
      after: is.text,
    }));
}

const EMPTY = { text: '', value: '' };
