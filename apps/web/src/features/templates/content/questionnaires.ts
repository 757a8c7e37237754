/**
 * The questionnaires that a template can ask for. Their questions are fetched where they are answered; the
 * library is too large to be loaded for these two names.
 */
export const questionnaires: readonly { key: string; title: string; beforePlan?: true }[] = [
  { key: 'are-you-sure', title: 'Are you sure?', beforePlan: true },
  { key: 'safety', title: 'Is everyone safe?' },
];

/** Questionnaires that can come before a plan. */
export const beforePlan = questionnaires.filter((each) => each.beforePlan);

/** What the engine may take for known. */
export const known = {
  questionnaires: questionnaires.map(({ key }) => key),
  beforePlan: beforePlan.map(({ key }) => key),
};

export const questionnaireTitle = (key: string): string =>
  questionnaires.find((each) => each.key === key)?.title ?? key;
