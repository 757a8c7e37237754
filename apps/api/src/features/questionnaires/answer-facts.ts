import { findQuestionnaire } from '@footing/library';
import type { ReadinessAsked } from '@footing/plan-engine';

/**
 * Where all of a client's answers led, oldest first, as the engine decides from them: a scalar expression that takes
 * no values. It also reads what the safety questions came to, which nobody but the client can select; so what follows
 * from it may be told only in the engine's words.
 */
export const answersColumn = (practice: string, client: string): string =>
  `engine_answers(${practice}, ${client})`;

/** What a plan asks for before it starts; for how long a PROCEED counts is the questionnaire's own to say. */
export function readinessAsked(questionnaire: string | null): ReadinessAsked | null {
  if (questionnaire === null) return null;
  return { questionnaire, validForDays: findQuestionnaire(questionnaire)?.validForDays ?? null };
}
