/** The questionnaires that a template can use. Importing the library only for these titles would be too large. */
export const questionnaires: readonly { key: string; title: string; beforePlan?: true }[] = [
  { key: 'are-you-sure', title: 'Are you sure?', beforePlan: true },
  { key: 'safety', title: 'Is everyone safe?' },
];

/** Questionnaires that can come before a plan. */
export const beforePlan = questionnaires.filter((each) => each.beforePlan);

/** The questionnaire keys that the engine accepts. */
export const known = {
  questionnaires: questionnaires.map(({ key }) => key),
  beforePlan: beforePlan.map(({ key }) => key),
};

export const questionnaireTitle = (key: string): string =>
  questionnaires.find((each) => each.key === key)?.title ?? key;
