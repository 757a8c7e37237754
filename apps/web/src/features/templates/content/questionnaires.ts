import { words } from './content.words';

/** The questionnaires that a template can use. Importing the library only for these titles would be too large. */
export const questionnaires: readonly { key: string; title: string; beforePlan?: true }[] = [
  { key: 'are-you-sure', title: words.questionnaires['are-you-sure'], beforePlan: true },
  { key: 'safety', title: words.questionnaires.safety },
];

/** Questionnaires that can come before a plan. */
export const beforePlan = questionnaires.filter((each) => each.beforePlan);

/** As choices, in quotes: a title can be a question. */
export const asChoices = (list: typeof questionnaires) =>
  list.map(({ key, title }) => ({ value: key, label: `“${title}”` }));

/** The questionnaire keys that the engine accepts. */
export const known = {
  questionnaires: questionnaires.map(({ key }) => key),
  beforePlan: beforePlan.map(({ key }) => key),
};

export const questionnaireTitle = (key: string): string =>
  questionnaires.find((each) => each.key === key)?.title ?? key;
