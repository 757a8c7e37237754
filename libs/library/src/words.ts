import type { Outcome } from '@footing/plan-engine';

import type { LibraryQuestionnaire } from './library-questionnaire.js';

/**
 * What the person reads at the end, in Markdown: what the rules that led there say, then the outcome's own
 * text. `rules`: the keys of those that fired, as the engine's assessment gives them. To a client whom the practice no
 * longer works with, the outcome's text promises nobody.
 */
export function wordsForClient(
  questionnaire: LibraryQuestionnaire,
  outcome: Outcome,
  rules: string[],
  isArchived = false,
): string {
  const messages = questionnaire.rules
    .filter((rule) => rule.then === outcome && rules.includes(rule.key))
    .map((rule) => rule.message);
  const { outcomes, forArchived } = questionnaire;
  const { text } =
    (isArchived ? forArchived?.outcomes[outcome] : undefined) ?? wordsOf(outcomes, outcome);
  return [...messages, text].join('\n\n');
}

/** What the person reads before the first question, in Markdown. */
export function introFor({ intro, forArchived }: LibraryQuestionnaire, isArchived = false): string {
  return (isArchived && forArchived?.intro) || intro;
}

/** One line for the coach. It follows from the outcome alone, so it cannot give an answer away. */
export function wordsForCoach(questionnaire: LibraryQuestionnaire, outcome: Outcome): string {
  return wordsOf(questionnaire.forCoach, outcome);
}

function wordsOf<T>(words: Partial<Record<Outcome, T>>, outcome: Outcome): T {
  const found = words[outcome];
  if (found === undefined) throw new Error(`There are no words for ${outcome}.`);
  return found;
}
