import { assertNever, isBlank } from '@footing/kernel';

import {
  checkAddedOutreach,
  LEAST_DAYS_BEFORE_OUTREACH,
  rulesForAddedOutreach,
} from '../outreach/outreach-rules.js';
import { needsReason, soundsLikeOutreach } from '../outreach/outreach-words.js';
import { isPractical, reachesOut } from '../outreach/outreach.js';
import { ProblemList, TEMPLATE_LIMITS, type TemplateProblem } from './template-problems.js';
import type { ActionDefinition, Lock, OpeningRule, TemplateContent } from '../types.js';
import { checkText, checkTitle, isKey, isNumberOfDays, isWithin } from './validate-text.js';

/**
 * The problems of an action by itself. `step`: the key of its step; `prefix`: its place in the content; `names`: what
 * the other person is called.
 */
export function problemsOfAction(
  action: ActionDefinition,
  step: string,
  prefix: string,
  names: readonly string[] = [],
): TemplateProblem[] {
  const list = new ProblemList(step, action.key, prefix);
  if (!isKey(action.key)) list.add('BAD_KEY', 'key');
  checkTitle(action.title, list);
  if (action.reach === null) list.add('MISSING_REACH', 'reach');
  if (action.noReachReason) checkText(action.noReachReason, 'noReachReason', list);
  if (needsReason(action, names)) list.add('NO_REACH_REASON', 'noReachReason');
  checkText(action.guidance, 'guidance', list);
  if (action.prompt !== null) checkText(action.prompt, 'prompt', list);
  if (action.dueAfterDays !== null && !isNumberOfDays(action.dueAfterDays)) {
    list.add('BAD_DUE', 'dueAfterDays');
  }
  checkKind(action, list);
  return list.problems;
}

/** What an action is added to. */
export interface AddedTo {
  step: { key: string; opens: OpeningRule[]; actions: readonly object[] };
  takenKeys: string[];
  /** The locks on all outreach now; empty if outreach is open. */
  closed: readonly Lock[];
  /** What the other person is called. */
  names: readonly string[];
  /** The version of the plan, whose rules apply to added outreach; null: unknown, so the strictest rules apply. */
  version: Pick<TemplateContent, 'steps'> | null;
}

/**
 * The problems of an action that a coach adds to a step of a plan: added outreach must meet the rules of the version.
 */
export function problemsOfAddedAction(
  action: ActionDefinition,
  { step, takenKeys, closed, names, version }: AddedTo,
): TemplateProblem[] {
  const list = new ProblemList(step.key, action.key);
  list.addAll(problemsOfAction(action, step.key, '', names));
  if (takenKeys.includes(action.key)) list.add('DUPLICATE_KEY', 'key');
  if (step.actions.length >= TEMPLATE_LIMITS.actions) list.add('TOO_MANY', 'actions');
  if (isPractical(action)) list.add('PRACTICAL_ADDED', 'reach');
  if (action.surprise === true) list.add('SURPRISE_ADDED', 'surprise');
  if (reachesOut(action)) {
    checkOutreachRules(step.opens, 'reach', list);
    checkAddedOutreach(step.opens, rulesForAddedOutreach(version ?? NO_OUTREACH), 'reach', list);
  }
  list.addAll(problemsWhileClosed(action, step.key, '', closed, names));
  return list.problems;
}

/** While outreach is closed, an action that sounds like outreach is neither assigned nor added, even with a reason. */
export function problemsWhileClosed(
  action: ActionDefinition,
  step: string,
  prefix: string,
  closed: readonly Lock[],
  names: readonly string[],
): TemplateProblem[] {
  const list = new ProblemList(step, action.key, prefix);
  if (closed.length > 0 && soundsLikeOutreach(action, names)) list.add('WORDS_REACH_OUT', 'reach');
  return list.problems;
}

const NO_OUTREACH: Pick<TemplateContent, 'steps'> = { steps: [] };

/** Outreach needs the boundary, and the engine's least number of days before it. */
export function checkOutreachRules(rules: OpeningRule[], field: string, list: ProblemList): void {
  if (!rules.some((rule) => rule.kind === 'BOUNDARY')) list.add('OUTREACH_WITHOUT_BOUNDARY', field);
  if (!rules.some((rule) => rule.kind === 'WAIT' && rule.days >= LEAST_DAYS_BEFORE_OUTREACH)) {
    list.add('OUTREACH_WITHOUT_WAIT', field);
  }
}

function checkKind(action: ActionDefinition, list: ProblemList): void {
  const { kind, habit, prompt, questionnaire } = action;
  if (action.surprise === true && (kind !== 'ONCE' || action.reach !== 'YES')) {
    list.add('NOT_FOR_THIS_KIND', 'surprise');
  }
  if (habit !== null && kind !== 'HABIT') list.add('NOT_FOR_THIS_KIND', 'habit');
  if (prompt !== null && kind !== 'REFLECTION') list.add('NOT_FOR_THIS_KIND', 'prompt');
  if (questionnaire !== null && kind !== 'QUESTIONNAIRE') {
    list.add('NOT_FOR_THIS_KIND', 'questionnaire');
  }
  switch (kind) {
    case 'ONCE':
      return;
    case 'HABIT':
      if (!isHabit(habit)) list.add('BAD_HABIT', 'habit');
      return;
    case 'REFLECTION':
      if (prompt === null || isBlank(prompt)) list.add('MISSING_PROMPT', 'prompt');
      return;
    case 'QUESTIONNAIRE':
      if (questionnaire === null) list.add('MISSING_QUESTIONNAIRE', 'questionnaire');
      return;
    default:
      assertNever(kind);
  }
}

function isHabit(habit: ActionDefinition['habit']): boolean {
  return (
    habit !== null &&
    isWithin(habit.times, 1, TEMPLATE_LIMITS.habitTimes) &&
    isWithin(habit.periods, 1, TEMPLATE_LIMITS.habitPeriods)
  );
}
