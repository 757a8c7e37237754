import { dueDay } from '../plan/pauses.js';
import { reachesOf, reachOf, reachOfStep } from '../outreach/outreach.js';
import type { KnownForm } from '../templates/form-actions.js';
import { canonical, isEqual } from './canonical.js';
import { keepsActionsFirst, keepsRules } from './kept-rules.js';
import type {
  ActionDefinition,
  PlanActionSnapshot,
  PlanSnapshot,
  PlanStepSnapshot,
  Reach,
  Reaching,
  StepDefinition,
  TemplateContent,
} from '../types.js';

/** The texts of a step that the engine does not keep with a plan. */
export type StepTexts = Pick<StepDefinition, 'purpose' | 'guidance'>;
/** The texts of an action that the engine does not keep with a plan. */
export type ActionTexts = Pick<
  ActionDefinition,
  'guidance' | 'prompt' | 'noReachReason' | 'noReachBy'
>;

/**
 * All steps of a plan as a coach wants them, with their texts. Steps and actions are recognized by their keys, so a part
 * that moved keeps its key, and a new one has a key that the plan does not have.
 */
export interface PlanEdit {
  /** The steps as they are, with their texts: `definitionsOf` makes them. */
  before: StepDefinition[];
  /** The steps as they should be, in order. */
  after: StepDefinition[];
  /** The version that the plan was assigned from. What it calls outreach, its gates and its floors bind. */
  version: Pick<TemplateContent, 'steps'>;
  /** What the other person is called; used to find words that reach out. */
  names?: readonly string[];
  /** The keys of the questionnaires that exist; absent: not checked. */
  questionnaires?: string[];
  /** The versions of forms that the coach can use; absent: not checked. Those of the plan itself stay as they are. */
  forms?: readonly KnownForm[] | undefined;
  /** Actions that earlier edits removed. One that is added again under its key has its counts again. */
  removed?: readonly Pick<PlanActionSnapshot, 'key' | 'kind' | 'counts'>[];
}

/** The steps of a plan as definitions. `stepTexts` and `actionTexts` return the texts of the part with that key. */
export function definitionsOf(
  { steps }: Pick<PlanSnapshot, 'steps'>,
  stepTexts: (key: string) => StepTexts,
  actionTexts: (key: string) => ActionTexts,
): StepDefinition[] {
  return steps.map((step) => ({
    key: step.key,
    title: step.title,
    outreach: step.outreach,
    opens: step.opens,
    ...stepTexts(step.key),
    actions: step.actions.map(({ doneAt: _doneAt, counts: _counts, ...action }) => ({
      ...action,
      ...actionTexts(action.key),
    })),
  }));
}

/** Outreach that an edit adds or changes. `path`: its place, such as `steps.1.actions.0.reach`. */
export interface EditedOutreach {
  kind: 'ADDED' | 'CHANGED';
  /** The key of the step in which it is after the edit. */
  step: string;
  reach: Reaching;
  path: string;
}

/**
 * The outreach that the edit adds, moves or changes, or that a required action no longer comes before. It needs an open
 * gate and a new approval. Removing outreach, making its waits longer and adding rules before it do not count.
 */
export function editedOutreach({
  before,
  after,
}: Pick<PlanEdit, 'before' | 'after'>): EditedOutreach[] {
  const steps = new Map(before.map((step) => [step.key, step]));
  const actions = new Map(
    before.flatMap((step) => step.actions.map((action) => [action.key, { action, step }] as const)),
  );
  return after.flatMap((step, at): EditedOutreach[] => {
    const was = steps.get(step.key);
    const found: EditedOutreach[] = [];
    const reaches = reachesOf(step);
    const isChanged =
      !was?.outreach || !hasSameWords(was, step) || !keepsRules(step.opens, was, after);
    if (step.outreach && isChanged) {
      const kind = was?.outreach ? 'CHANGED' : 'ADDED';
      found.push({ kind, step: step.key, reach: reachOfStep(step), path: `steps.${at}.outreach` });
    } else if (was && reaches.length > 0 && !keepsRules(step.opens, was, after)) {
      found.push({
        kind: 'CHANGED',
        step: step.key,
        reach: reaches[0]!,
        path: `steps.${at}.opens`,
      });
    }
    step.actions.forEach((action, nth) => {
      const reach = reachOf(action, step);
      if (reach === null) return;
      const known = actions.get(action.key);
      const wasOutreach = known !== undefined && reachOf(known.action, known.step) !== null;
      const isSame =
        wasOutreach &&
        known.step.key === step.key &&
        isSameAction(known.action, action) &&
        keepsActionsFirst(action, step, known.step);
      if (isSame) return;
      const path = `steps.${at}.actions.${nth}.reach`;
      found.push({ kind: wasOutreach ? 'CHANGED' : 'ADDED', step: step.key, reach, path });
    });
    return found;
  });
}

const hasSameWords = (one: StepDefinition, other: StepDefinition): boolean =>
  one.title === other.title && one.purpose === other.purpose && one.guidance === other.guidance;

/** Whether two definitions say the same; the name of who gave a reason is set by the server and not compared. */
export function isSameAction(one: ActionDefinition, other: ActionDefinition): boolean {
  return isEqual(comparable(one), comparable(other));
}

function comparable(action: ActionDefinition): unknown[] {
  const { key, kind, title, guidance, required, reach, noReachReason, surprise } = action;
  const { dueAfterDays, habit, prompt, questionnaire, by } = action;
  return [
    ...[key, kind, title, guidance, required, reach, noReachReason || null, surprise ?? false],
    ...[
      dueAfterDays,
      habit && [habit.times, habit.per, habit.periods],
      prompt,
      questionnaire,
      by ?? null,
    ],
  ];
}

/** Whether the edit changes nothing. */
export function isUnchanged({ before, after }: Pick<PlanEdit, 'before' | 'after'>): boolean {
  return (
    before.length === after.length &&
    before.every((step, at) => isSameStep(step, after[at]!)) &&
    before.every(({ opens }, at) => isEqual(opens, after[at]!.opens))
  );
}

/** Whether two definitions of a step say the same, apart from their opening rules. */
export function isSameStep(one: StepDefinition, other: StepDefinition): boolean {
  return (
    one.key === other.key &&
    one.outreach === other.outreach &&
    hasSameWords(one, other) &&
    one.actions.length === other.actions.length &&
    one.actions.every((action, at) => isSameAction(action, other.actions[at]!))
  );
}

/**
 * The plan's steps after the edit, with all that has happened to them: nothing is completed, undone or counted anew.
 * `dueOf`: how many days after its opening an action is due that is new in its step. `at`: the time of the edit; steps
 * whose outreach it adds or changes need a new approval from then on.
 */
export function editedSteps(
  plan: PlanSnapshot,
  edit: PlanEdit,
  at: number,
  dueOf: (action: ActionDefinition, step: PlanStepSnapshot | null) => number | null,
): PlanStepSnapshot[] {
  const steps = new Map(plan.steps.map((step) => [step.key, step]));
  const reaching = new Set(editedOutreach(edit).map(({ step }) => step));
  return edit.after.map((definition) => {
    const was = steps.get(definition.key) ?? null;
    const { key, title, outreach, opens } = definition;
    return {
      key,
      title,
      outreach,
      opens,
      approvedAt: was?.approvedAt ?? null,
      calmAt: was && hasSameCalm(was, definition) ? was.calmAt : null,
      openedAt: was?.openedAt ?? null,
      changedAt: reaching.has(key) ? changeAt(at, was) : (was?.changedAt ?? null),
      endedAt: was?.endedAt ?? null,
      skipped: was?.skipped ?? false,
      actions: definition.actions.map((action) => {
        const isHere = was?.actions.some((one) => one.key === action.key) ?? false;
        const days = isHere ? action.dueAfterDays : dueOf(action, was);
        return editedAction(action, days, plan, edit);
      }),
    };
  });
}

/** When outreach changed, so that an approval that was given before lapses, even one of the same millisecond. */
export function changeAt(now: number, was: Pick<PlanStepSnapshot, 'approvedAt'> | null): number {
  return Math.max(now, (was?.approvedAt ?? -Infinity) + 1);
}

/** Calm that was shown for other rules does not count. */
const hasSameCalm = (was: PlanStepSnapshot, { opens }: StepDefinition): boolean => {
  const calmOf = (rules: PlanStepSnapshot['opens']) =>
    canonical(rules.filter(({ kind }) => kind === 'CALM'));
  return calmOf(was.opens) === calmOf(opens);
};

function editedAction(
  action: ActionDefinition,
  dueAfterDays: number | null,
  plan: PlanSnapshot,
  { removed = [] }: PlanEdit,
): PlanActionSnapshot {
  const { key, kind, title, required, surprise, habit, questionnaire } = action;
  const was = plan.steps.flatMap(({ actions }) => actions).find((one) => one.key === key);
  const again = removed.find((one) => one.key === key && one.kind === kind);
  return {
    key,
    kind,
    title,
    required,
    // The problems of the edit include an action without reach.
    reach: action.reach as Reach,
    surprise: surprise ?? false,
    dueAfterDays,
    habit,
    questionnaire,
    doneAt: was?.doneAt ?? null,
    counts: was?.counts ?? again?.counts ?? [],
  };
}

/** The local day on which an action of an open step is due. */
export function dueOn(
  openedOn: string,
  { dueAfterDays }: Pick<ActionDefinition, 'dueAfterDays'>,
  { pauses }: Pick<PlanSnapshot, 'pauses'>,
): string | null {
  return dueAfterDays === null ? null : dueDay(openedOn, dueAfterDays, pauses);
}
