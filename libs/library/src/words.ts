import type { Outcome } from '@footing/plan-engine';

import type { LibraryQuestionnaire } from './library-questionnaire.js';

/**
 * What the person reads at the end, in Markdown: the messages of the rules that led to the outcome, then the text of the
 * outcome. `rules`: the keys of the rules that fired, from the engine's assessment. An archived client reads a text that
 * promises no contact, if there is one. Throws Error if the questionnaire has no text for the outcome.
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

/** What the person reads before the first question, in Markdown; an archived client may read another text. */
export function introFor({ intro, forArchived }: LibraryQuestionnaire, isArchived = false): string {
  return (isArchived && forArchived?.intro) || intro;
}

/** One line for the coach. It follows from the outcome alone, so it reveals no answer. Throws Error if there is none. */
export function wordsForCoach(questionnaire: LibraryQuestionnaire, outcome: Outcome): string {
  return wordsOf(questionnaire.forCoach, outcome);
}

function wordsOf<T>(words: Partial<Record<Outcome, T>>, outcome: Outcome): T {
  const found = words[outcome];
  if (found === undefined) throw new Error(`The questionnaire has no text for ${outcome}.`);
  return found;
}
