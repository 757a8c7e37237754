import type { ActionDefinition, ActionKind } from '@footing/plan-engine';
import { assertNever } from '../../../shared/words';
import { questionnaireTitle } from './questionnaires';
import { daysWords } from './rule-words';

export const ACTION_KINDS: readonly ActionKind[] = ['ONCE', 'HABIT', 'REFLECTION', 'QUESTIONNAIRE'];

export function kindWords(kind: ActionKind): string {
  switch (kind) {
    case 'ONCE':
      return 'Once';
    case 'HABIT':
      return 'Habit';
    case 'REFLECTION':
      return 'Reflection';
    case 'QUESTIONNAIRE':
      return 'Questionnaire';
    default:
      return assertNever(kind);
  }
}

export function kindMeaning(kind: ActionKind): string {
  switch (kind) {
    case 'ONCE':
      return 'Done once, and ticked.';
    case 'HABIT':
      return 'Done again and again, and counted. A day that went otherwise takes nothing away.';
    case 'REFLECTION':
      return 'A question to write about. The client decides whether you can read it.';
    case 'QUESTIONNAIRE':
      return 'Questions to answer. You see where the answers lead.';
    default:
      return assertNever(kind);
  }
}

/** "3 times a week, in 4 weeks". */
export function habitWords({
  times,
  per,
  periods,
}: NonNullable<ActionDefinition['habit']>): string {
  const often = times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`;
  const ending = periods === 1 ? '' : 's';
  return per === 'DAY'
    ? `${often} a day, on ${periods} day${ending}`
    : `${often} a week, in ${periods} week${ending}`;
}

/** "due 3 days after the step opens"; empty without a due date. */
export function dueWords(dueAfterDays: number | null): string {
  if (dueAfterDays === null) return '';
  if (dueAfterDays === 0) return 'due on the day the step opens';
  return `due ${daysWords(dueAfterDays)} after the step opens`;
}

/** The details of an action besides its title, in one line. */
export function actionFacts(action: ActionDefinition): string[] {
  const facts = [kindWords(action.kind)];
  if (action.habit) facts.push(habitWords(action.habit));
  if (action.questionnaire) facts.push(`“${questionnaireTitle(action.questionnaire)}”`);
  const due = dueWords(action.dueAfterDays);
  if (due) facts.push(due);
  if (!action.required) facts.push('optional');
  if (action.reach === 'YES') facts.push('reaches out');
  if (action.reach === 'PRACTICAL') facts.push('practical contact');
  return facts;
}
