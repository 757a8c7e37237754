import { assertNever, isBlank } from '@footing/kernel';

import { reachesOut } from './reach.js';
import { ProblemList, TEMPLATE_LIMITS, type TemplateProblem } from './template-problems.js';
import type { ActionDefinition, OpeningRule } from './types.js';
import { checkText, checkTitle, isKey, isNumberOfDays, isWithin } from './validate-text.js';

/** What is wrong with an action in itself; `prefix` is its place in the content. */
export function problemsOfAction(
  action: ActionDefinition,
  step: string,
  prefix: string,
): TemplateProblem[] {
  const list = new ProblemList(step, action.key, prefix);
  if (!isKey(action.key)) list.add('BAD_KEY', 'key');
  checkTitle(action.title, list);
  if (action.reach === null) list.add('MISSING_REACH', 'reach');
  checkText(action.guidance, 'guidance', list);
  if (action.prompt !== null) checkText(action.prompt, 'prompt', list);
  if (action.dueAfterDays !== null && !isNumberOfDays(action.dueAfterDays)) {
    list.add('BAD_DUE', 'dueAfterDays');
  }
  checkKind(action, list);
  return list.problems;
}

/** What is wrong with an action that a coach adds to a step of a plan: outreach keeps its boundary and wait. */
export function problemsOfAddedAction(
  action: ActionDefinition,
  step: { key: string; opens: OpeningRule[] },
  takenKeys: string[],
): TemplateProblem[] {
  const list = new ProblemList(step.key, action.key);
  list.addAll(problemsOfAction(action, step.key, ''));
  if (takenKeys.includes(action.key)) list.add('DUPLICATE_KEY', 'key');
  if (reachesOut(action)) checkOutreachRules(step.opens, 'reach', list);
  return list.problems;
}

/** Outreach needs the boundary, and at least a day between. */
export function checkOutreachRules(rules: OpeningRule[], field: string, list: ProblemList): void {
  if (!rules.some((rule) => rule.kind === 'BOUNDARY')) list.add('OUTREACH_WITHOUT_BOUNDARY', field);
  if (!rules.some((rule) => rule.kind === 'WAIT' && rule.days >= 1)) {
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
