import { canonical, isEqual } from './canonical.js';
import {
  isAsLong,
  isGone,
  isSameWait,
  keepsActionsFirst,
  lostRules,
  shortenedWaits,
} from './kept-rules.js';
import { dueOn, isSameAction, isSameStep, type PlanEdit } from './plan-edit.js';
import { isHabitDone } from '../plan/habits.js';
import { reachesOut, stepReachesOut } from '../outreach/outreach.js';
import { formVersionsIn, type KnownForm } from '../templates/form-actions.js';
import { ProblemList, type TemplateProblem } from '../templates/template-problems.js';
import { problemsOfAdapted, problemsOfWeakened } from '../templates/validate-adapted.js';
import { problemsOfAction, problemsWhileClosed } from '../templates/validate-action.js';
import { validateTemplate } from '../templates/validate-template.js';
import type {
  ActionDefinition,
  LocalDate,
  Lock,
  OpeningRule,
  PlanActionSnapshot,
  PlanSnapshot,
  PlanStepSnapshot,
  StepDefinition,
  TemplateContent,
} from '../types.js';

/** What the problems of an edit depend on besides the edit. */
export interface EditedPlan {
  plan: Pick<PlanSnapshot, 'steps' | 'pauses'>;
  today: LocalDate;
  /** The local day on which the step with this key opened; null while it is closed. */
  openedOn: (step: string) => LocalDate | null;
}

/**
 * Everything wrong with an edit, in the order of its parts; empty if it can be saved, as far as the plan itself decides.
 * Paths are those of the edited steps, such as `steps.1.actions.0.title`.
 *
 * - what is done stays as it is: done actions, and steps that have ended;
 * - a wait is never shorter, and outreach keeps every rule before it;
 * - outreach comes after the required actions before it, unless its step needs an approval;
 * - the version, and the plan as it was, bind as they do when a plan is assigned;
 * - an action keeps its kind, and nothing is completed or overdue because of the edit.
 *
 * Problems that an unchanged part had before are not problems of the edit.
 */
export function problemsOfEdit(edit: PlanEdit, edited: EditedPlan): TemplateProblem[] {
  const after = contentOf(edit.after);
  const before = contentOf(edit.before);
  const found = [
    ...problemsOfContent(after, edit),
    ...problemsOfWeakened(after, before),
    ...edit.after.flatMap((step, at) => problemsOfStep(step, at, edit, edited)),
    ...problemsOfRemoval(edit, edited),
  ];
  return withoutOld(withoutRepeats(found), problemsOfContent(before, edit), edit);
}

type Words = Pick<PlanEdit, 'before' | 'after' | 'names'>;

/** Added or changed actions with reach NO that sound like outreach, while outreach is closed. */
export function problemsOfEditWhileClosed(edit: Words, closed: readonly Lock[]): TemplateProblem[] {
  const { names = [] } = edit;
  return problemsOfNewWords(edit, (action, step, path) =>
    problemsWhileClosed(action, step, path, closed, names),
  );
}

/**
 * Added or changed actions with reach NO that sound like outreach to this other person and give no reason why they are not,
 * which a version cannot know that was written for many clients.
 */
export function problemsOfUnexplainedWords(edit: Words): TemplateProblem[] {
  const { names = [] } = edit;
  return problemsOfNewWords(edit, (action, step, path) =>
    problemsOfAction(action, step, path, names),
  ).filter(({ code }) => code === 'NO_REACH_REASON');
}

/** The problems of actions that were added, or whose words changed. */
function problemsOfNewWords(
  edit: Words,
  problemsOf: (action: ActionDefinition, step: string, path: string) => TemplateProblem[],
): TemplateProblem[] {
  return edit.after.flatMap((step, at) =>
    step.actions
      .map((action, nth) => ({ action, path: `steps.${at}.actions.${nth}` }))
      .filter(({ action }) => !isSaidAlready(action, edit))
      .flatMap(({ action, path }) => problemsOf(action, step.key, path)),
  );
}

function problemsOfContent(content: TemplateContent, edit: PlanEdit): TemplateProblem[] {
  const { version, names, questionnaires = questionnairesOf(content) } = edit;
  const forms = edit.forms && [...edit.forms, ...formsOf(contentOf(edit.before))];
  return [
    ...validateTemplate(content, { questionnaires, forms, ...(names && { names }) }),
    ...problemsOfAdapted(content, { about: '', readiness: null, ...version }),
  ];
}

/** The forms of the plan itself: it keeps them, whatever becomes of them. */
const formsOf = (content: TemplateContent): KnownForm[] =>
  formVersionsIn(content).map((versionId) => ({ versionId, shared: true }));

const questionnairesOf = ({ steps }: TemplateContent): string[] =>
  steps.flatMap(({ actions }) =>
    actions.flatMap(({ questionnaire }) => (questionnaire === null ? [] : [questionnaire])),
  );

function problemsOfStep(
  step: StepDefinition,
  at: number,
  edit: PlanEdit,
  { plan, today, openedOn }: EditedPlan,
): TemplateProblem[] {
  const list = new ProblemList(step.key, null, `steps.${at}`);
  const was = edit.before.find(({ key }) => key === step.key);
  const snapshot = plan.steps.find(({ key }) => key === step.key);
  if (was) checkRules(step, was, edit, plan.steps, list);
  checkOutreachMovedHere(step, edit, plan.steps, list);
  checkActionsFirst(step, edit, list);
  if (snapshot && snapshot.endedAt !== null && was) {
    const others = (rules: OpeningRule[]) =>
      canonical(rules.filter((rule) => !isGone(rule, edit.after)));
    const hasSameRules = others(was.opens) === others(step.opens);
    if (!isSameStep(was, step) || !hasSameRules) list.add('DONE_CHANGED', '');
    return list.problems;
  }
  step.actions.forEach((action, nth) => {
    const ofAction = new ProblemList(step.key, action.key, `steps.${at}.actions.${nth}`);
    checkKept(action, step, edit, plan, ofAction);
    const opened = openedOn(step.key);
    if (opened !== null && isDueAnew(action, step, edit)) {
      const due = dueOn(opened, action, plan);
      if (due !== null && due < today) ofAction.add('DUE_IN_PAST', 'dueAfterDays');
    }
    list.addAll(ofAction.problems);
  });
  return list.problems;
}

/** Whether the due date of an action that was in this step before is another one. */
function isDueAnew(action: ActionDefinition, step: StepDefinition, { before }: PlanEdit): boolean {
  const was = before
    .find(({ key }) => key === step.key)
    ?.actions.find(({ key }) => key === action.key);
  return was !== undefined && was.dueAfterDays !== action.dueAfterDays;
}

/** Waits stay as long as they are, and before outreach every rule stays. */
function checkRules(
  step: StepDefinition,
  was: StepDefinition,
  { after }: PlanEdit,
  steps: readonly PlanStepSnapshot[],
  list: ProblemList,
): void {
  for (const wait of shortenedWaits(step.opens, was, after)) {
    const at = step.opens.findIndex((rule) => isSameWait(rule, wait));
    list.add('WAIT_SHORTENED', at < 0 ? 'opens' : `opens.${at}.days`);
  }
  if (stepReachesOut(step)) checkOutreachRules(step, was, after, steps, list);
}

/** Outreach that comes from another step keeps the rules that it had there. */
function checkOutreachMovedHere(
  step: StepDefinition,
  { before, after }: PlanEdit,
  steps: readonly PlanStepSnapshot[],
  list: ProblemList,
): void {
  for (const home of before) {
    if (home.key === step.key) continue;
    const isFromThere = ({ key, reach }: ActionDefinition): boolean =>
      reachesOut({ reach }) && home.actions.some((one) => one.key === key && reachesOut(one));
    if (step.actions.some(isFromThere)) checkOutreachRules(step, home, after, steps, list);
  }
}

function checkOutreachRules(
  { opens }: StepDefinition,
  was: StepDefinition,
  after: readonly StepDefinition[],
  steps: readonly PlanStepSnapshot[],
  list: ProblemList,
): void {
  const ended = new Set(steps.flatMap(({ key, endedAt }) => (endedAt === null ? [] : [key])));
  const isAhead = (rule: OpeningRule): boolean =>
    'step' in rule && !ended.has(rule.step) && after.some(({ key }) => key === rule.step);
  // Instead of a step that is removed, outreach must wait for another one that is not over.
  const isReplaced = (lost: OpeningRule): boolean =>
    isGone(lost, after) &&
    opens.some((rule) =>
      lost.kind === 'WAIT' ? isAhead(rule) && isAsLong(rule, lost) : isAhead(rule),
    );
  if (!lostRules(opens, was, after).every(isReplaced)) list.add('GATE_REMOVED', 'opens');
}

/** Required actions before outreach stay there, unless a coach approves the step without them. */
function checkActionsFirst(step: StepDefinition, { before }: PlanEdit, list: ProblemList): void {
  if (step.opens.some(({ kind }) => kind === 'APPROVAL')) return;
  const isFreed = ({ key, reach }: ActionDefinition): boolean => {
    if (!reachesOut({ reach })) return false;
    const was = before.find(({ actions }) =>
      actions.some((one) => one.key === key && reachesOut(one)),
    );
    return was !== undefined && !keepsActionsFirst({ key }, step, was);
  };
  if (step.actions.some(isFreed)) list.add('GATE_REMOVED', 'opens');
}

/** What is done stays as it is, and an action keeps its kind. */
function checkKept(
  action: ActionDefinition,
  step: StepDefinition,
  { before, removed = [] }: PlanEdit,
  plan: Pick<PlanSnapshot, 'steps'>,
  list: ProblemList,
): void {
  const home = before.find(({ actions }) => actions.some(({ key }) => key === action.key));
  const was = home?.actions.find(({ key }) => key === action.key);
  if (home === undefined || was === undefined) {
    const again = removed.find(({ key, kind }) => key === action.key && kind === action.kind);
    if (again && isMet(action, again.counts)) list.add('HABIT_MET', 'habit');
    return;
  }
  const snapshot = snapshotOf(action.key, plan)!;
  const isMoved = home.key !== step.key;
  if (snapshot.doneAt !== null && (isMoved || !isSameAction(was, action))) {
    list.add('DONE_CHANGED', '');
    return;
  }
  if (isMoved && plan.steps.some(({ key, endedAt }) => key === home.key && endedAt !== null)) {
    list.add('DONE_CHANGED', '');
  }
  if (was.kind !== action.kind || was.questionnaire !== action.questionnaire) {
    list.add('KIND_CHANGED', 'kind');
  }
  const hasOtherGoal = !isEqual(was.habit, action.habit);
  if (snapshot.doneAt === null && hasOtherGoal && isMet(action, snapshot.counts)) {
    list.add('HABIT_MET', 'habit');
  }
}

const isMet = ({ habit }: ActionDefinition, counts: PlanActionSnapshot['counts']): boolean =>
  habit !== null && isHabitDone(habit, counts);

const snapshotOf = (key: string, { steps }: Pick<PlanSnapshot, 'steps'>) =>
  steps.flatMap(({ actions }) => actions).find((action) => action.key === key);

/** Steps that have ended, and actions that are done, are not removed. */
function problemsOfRemoval({ after }: PlanEdit, { plan }: EditedPlan): TemplateProblem[] {
  const steps = new Set(after.map(({ key }) => key));
  const actions = new Set(after.flatMap((step) => step.actions.map(({ key }) => key)));
  return plan.steps.flatMap((step) => {
    const at = after.findIndex(({ key }) => key === step.key);
    const path = at < 0 ? 'steps' : `steps.${at}.actions`;
    const list = new ProblemList(step.key, null, path);
    if (!steps.has(step.key) && step.endedAt !== null) list.add('DONE_REMOVED', '');
    for (const { key, doneAt } of step.actions) {
      if (doneAt === null || actions.has(key)) continue;
      list.addAll([{ code: 'DONE_REMOVED', step: step.key, action: key, path }]);
    }
    return list.problems;
  });
}

/** Without problems that the same part had before the edit, if the edit does not touch it. */
function withoutOld(
  found: TemplateProblem[],
  old: readonly TemplateProblem[],
  edit: PlanEdit,
): TemplateProblem[] {
  const placeOf = ({ code, step, action, path }: TemplateProblem): string =>
    [code, step, action, action === null ? path.replace(/^steps\.\d+\.?/, '') : lastOf(path)].join(
      ' ',
    );
  const known = new Set(old.map(placeOf));
  return found.filter((problem) => !known.has(placeOf(problem)) || isTouched(problem, edit));
}

const lastOf = (path: string): string => path.split('.').at(-1)!;

function isTouched({ step, action }: TemplateProblem, edit: PlanEdit): boolean {
  if (step === null) return true;
  const was = edit.before.find(({ key }) => key === step);
  const is = edit.after.find(({ key }) => key === step);
  if (!was || !is) return true;
  const hasSameRules = isEqual(was.opens, is.opens);
  if (action === null) {
    return !hasSameRules || was.title !== is.title || !isSameStep(was, is);
  }
  const changed = is.actions.find(({ key }) => key === action);
  const isHere = was.actions.some(({ key }) => key === action);
  return !isHere || !hasSameRules || changed === undefined || !isSaidAlready(changed, edit);
}

/** Whether the plan has this action already, with the same words and the same reach. */
function isSaidAlready(action: ActionDefinition, { before }: Words): boolean {
  const was = before.flatMap(({ actions }) => actions).find(({ key }) => key === action.key);
  if (was === undefined) return false;
  const { required, dueAfterDays, habit } = action;
  return isSameAction({ ...was, required, dueAfterDays, habit }, action);
}

const contentOf = (steps: StepDefinition[]): TemplateContent => ({
  about: '',
  readiness: null,
  steps,
});

function withoutRepeats(problems: TemplateProblem[]): TemplateProblem[] {
  const seen = new Set<string>();
  return problems.filter(({ code, action, path }) => {
    const place = `${code} ${path} ${action ?? ''}`;
    return !seen.has(place) && seen.add(place);
  });
}
