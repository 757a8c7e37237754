import { isFormVersion, type ActionDefinition, type ActionKind } from '@footing/plan-engine';
import { dueWords, habitWords, words } from './content.words';
import { questionnaireTitle } from './questionnaires';

export const ACTION_KINDS: readonly ActionKind[] = ['ONCE', 'HABIT', 'REFLECTION', 'QUESTIONNAIRE'];

/** The details of an action besides its title, in one line. */
export function actionFacts(action: ActionDefinition): string[] {
  const isForm = isFormVersion(action.questionnaire);
  const facts = [isForm ? words.form : words.kinds[action.kind].name];
  if (action.habit) facts.push(habitWords(action.habit));
  if (action.questionnaire && !isForm) facts.push(`“${questionnaireTitle(action.questionnaire)}”`);
  const due = dueWords(action.dueAfterDays);
  if (due) facts.push(due);
  if (!action.required) facts.push(words.optional);
  if (action.reach === 'YES') facts.push(words.outreach);
  if (action.reach === 'PRACTICAL') facts.push(words.practical);
  return facts;
}
