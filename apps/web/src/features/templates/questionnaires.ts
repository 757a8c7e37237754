/**
 * The questionnaires that a template can ask for. Their questions are fetched where they are answered; the
 * library is too large to be loaded for these two names.
 */
export const questionnaires: readonly { key: string; title: string }[] = [
  { key: 'are-you-sure', title: 'Are you sure?' },
  { key: 'safety', title: 'Is everyone safe?' },
];

/** What the engine may take for known. */
export const known = { questionnaires: questionnaires.map(({ key }) => key) };

export const questionnaireTitle = (key: string): string =>
  questionnaires.find((each) => each.key === key)?.title ?? key;
