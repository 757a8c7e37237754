import { isLocalDate } from '@footing/kernel';

import { CHECK_IN_MOST } from '../check-ins.js';
import { LEAST_DAYS_BEFORE_OUTREACH } from '../outreach/outreach-rules.js';
import { isPractical, stepReachesOut } from '../outreach/outreach.js';
import { stepsInDependencyOrder, dependentsOf, dependenciesOf } from './step-graph.js';
import { isSurprise } from '../outreach/surprise.js';
import { ProblemList, TEMPLATE_LIMITS, type TemplateProblem } from './template-problems.js';
import type { ActionDefinition, OpeningRule, StepDefinition, TemplateContent } from '../types.js';
import { checkOutreachRules, problemsOfAction } from './validate-action.js';
import { isFormVersion, type KnownForm } from './form-actions.js';
import { filesAtParts } from './placed-files.js';
import { checkText, checkTitle, isKey, isNumberOfDays, isWithin } from './validate-text.js';

/** What a template can refer to. */
export interface Known {
  /** Keys of the questionnaires that exist. */
  questionnaires: string[];
  /** Keys of questionnaires that can be required before a plan; by default all of them. */
  beforePlan?: string[];
  /** The versions of forms that the author can use; absent: not checked. */
  forms?: readonly KnownForm[] | undefined;
  /** The ids of those of its files that the practice has; absent: not checked. */
  files?: readonly string[] | undefined;
  /** Whether colleagues can use the template, and so need to be able to use its forms. */
  shared?: boolean | undefined;
  /** What the other person is called, if known. */
  names?: readonly string[];
}

/**
 * All problems of a template, in the order of its parts; empty if it can be published. Expects content of the right
 * shape (see `templateContentSchema` in the library): types are not checked here.
 */
export function validateTemplate(content: TemplateContent, known: Known): TemplateProblem[] {
  const list = new ProblemList();
  checkText(content.about, 'about', list);
  const { questionnaires, beforePlan = questionnaires } = known;
  if (content.readiness !== null && !beforePlan.includes(content.readiness)) {
    list.add('UNKNOWN_QUESTIONNAIRE', 'readiness');
  }
  if (content.steps.length === 0) list.add('NO_STEPS', 'steps');
  if (content.steps.length > TEMPLATE_LIMITS.steps) {
    list.add('TOO_MANY', 'steps');
    return list.problems;
  }
  const dead = neverOpening(content.steps);
  content.steps.forEach((step, index) => {
    list.addAll(problemsOfStep(step, index, content.steps, known));
    list.addAll(dead.get(step) ?? []);
  });
  list.addAll(problemsOfFiles(content, known));
  return list.problems;
}

function problemsOfFiles(content: TemplateContent, { files }: Known): TemplateProblem[] {
  if (files === undefined) return [];
  const unknown = filesAtParts(content).filter(({ file }) => !files.includes(file));
  return unknown.flatMap(({ step, action }) => {
    const index = content.steps.findIndex(({ key, actions }) =>
      action === null ? key === step : actions.some((one) => one.key === action),
    );
    const { key, actions } = content.steps[index]!;
    const nth = actions.findIndex((one) => one.key === action);
    const place = action === null ? '' : `.actions.${nth}`;
    const list = new ProblemList(key, action, `steps.${index}${place}`);
    list.add('UNKNOWN_FILE', 'files');
    return list.problems;
  });
}

function problemsOfStep(
  step: StepDefinition,
  index: number,
  steps: StepDefinition[],
  known: Known,
): TemplateProblem[] {
  const list = new ProblemList(step.key, null, `steps.${index}`);
  if (!isKey(step.key)) list.add('BAD_KEY', 'key');
  if (steps.slice(0, index).some((earlier) => earlier.key === step.key)) {
    list.add('DUPLICATE_KEY', 'key');
  }
  checkTitle(step.title, list);
  checkText(step.purpose, 'purpose', list);
  checkText(step.guidance, 'guidance', list);
  checkRules(step, steps, list);
  checkActions(step, index, steps, known, list);
  return list.problems;
}

function checkRules(step: StepDefinition, steps: StepDefinition[], list: ProblemList): void {
  if (step.opens.length > TEMPLATE_LIMITS.rules) {
    list.add('TOO_MANY', 'opens');
    return;
  }
  step.opens.forEach((rule, index) => checkRule(rule, `opens.${index}`, steps, list));
  if (stepReachesOut(step)) {
    checkOutreachRules(step.opens, 'opens', list);
    step.opens.forEach((rule, index) => {
      if (
        rule.kind === 'WAIT' &&
        rule.floor !== undefined &&
        rule.floor < LEAST_DAYS_BEFORE_OUTREACH
      ) {
        list.add('FLOOR_BELOW_LEAST', `opens.${index}.floor`);
      }
    });
  }
  if (step.actions.some(isPractical) && !step.opens.some(({ kind }) => kind === 'APPROVAL')) {
    list.add('PRACTICAL_WITHOUT_APPROVAL', 'opens');
  }
}

function checkRule(
  rule: OpeningRule,
  field: string,
  steps: StepDefinition[],
  list: ProblemList,
): void {
  if (rule.kind === 'WAIT' && !isNumberOfDays(rule.days)) list.add('BAD_WAIT', `${field}.days`);
  if (rule.kind === 'WAIT' && rule.floor !== undefined && !isWithin(rule.floor, 0, rule.days)) {
    list.add('BAD_FLOOR', `${field}.floor`);
  }
  if (rule.kind === 'CALM') checkCalm(rule, field, list);
  if (rule.kind === 'DATE' && !isLocalDate(rule.date)) list.add('BAD_DATE', `${field}.date`);
  if ('step' in rule && !steps.some((step) => step.key === rule.step)) {
    list.add('UNKNOWN_STEP', `${field}.step`);
  }
}

function checkCalm(
  { days, urgeAtMost }: Extract<OpeningRule, { kind: 'CALM' }>,
  field: string,
  list: ProblemList,
): void {
  if (!isWithin(days, 1, TEMPLATE_LIMITS.calmDays)) list.add('BAD_CALM', `${field}.days`);
  if (!isWithin(urgeAtMost, 0, CHECK_IN_MOST)) list.add('BAD_CALM', `${field}.urgeAtMost`);
}

function checkActions(
  step: StepDefinition,
  stepIndex: number,
  steps: StepDefinition[],
  known: Known,
  list: ProblemList,
): void {
  if (step.actions.length > TEMPLATE_LIMITS.actions) {
    list.add('TOO_MANY', 'actions');
    return;
  }
  const inEarlierSteps = steps.slice(0, stepIndex).flatMap((earlier) => earlier.actions);
  step.actions.forEach((action, index) => {
    const prefix = `steps.${stepIndex}.actions.${index}`;
    const ofAction = new ProblemList(step.key, action.key, prefix);
    ofAction.addAll(problemsOfAction(action, step.key, prefix, known.names));
    checkInTemplate(action, [...inEarlierSteps, ...step.actions.slice(0, index)], known, ofAction);
    list.addAll(ofAction.problems);
  });
}

/** Adds the problems of an action that depend on the actions before it, or on the questionnaires that exist. */
function checkInTemplate(
  action: ActionDefinition,
  before: ActionDefinition[],
  known: Known,
  list: ProblemList,
): void {
  if (before.some(({ key }) => key === action.key)) list.add('DUPLICATE_KEY', 'key');
  if (isSurprise(action) && before.some(isSurprise)) list.add('SECOND_SURPRISE', 'surprise');
  if (action.questionnaire !== null) checkQuestionnaire(action.questionnaire, known, list);
}

function checkQuestionnaire(
  questionnaire: string,
  { questionnaires, forms, shared = false }: Known,
  list: ProblemList,
): void {
  if (!isFormVersion(questionnaire)) {
    if (!questionnaires.includes(questionnaire)) list.add('UNKNOWN_QUESTIONNAIRE', 'questionnaire');
    return;
  }
  if (forms === undefined) return;
  const form = forms.find(({ versionId }) => versionId === questionnaire);
  if (!form) list.add('UNKNOWN_FORM', 'questionnaire');
  else if (shared && !form.shared) list.add('UNSHARED_FORM', 'questionnaire');
}

/** The problems of steps that wait for themselves, or for a step that can never open. */
function neverOpening(steps: StepDefinition[]): Map<StepDefinition, TemplateProblem[]> {
  const reachable = new Set(stepsInDependencyOrder(steps));
  const found = new Map<StepDefinition, TemplateProblem[]>();
  steps.forEach((step, index) => {
    if (reachable.has(step)) return;
    const list = new ProblemList(step.key, null, `steps.${index}`);
    if (dependentsOf(step.key, steps).includes(step)) list.add('CYCLE', 'opens');
    // A rule that names an unknown step is reported as UNKNOWN_STEP.
    else if (dependenciesOf(step).every((key) => steps.some((other) => other.key === key))) {
      list.add('UNREACHABLE', 'opens');
    }
    found.set(step, list.problems);
  });
  return found;
}
