import { findQuestionnaire } from '@footing/library';
import type { ReadinessAsked } from '@footing/plan-engine';

/**
 * The outcomes of all of a client's answers, oldest first, as input of the engine: a scalar expression that takes no
 * values. It includes the outcome of the safety questions, which only the client can select; so only what the engine
 * decides from it may be shown.
 */
export const answersColumn = (practice: string, client: string): string =>
  `engine_answers(${practice}, ${client})`;

/** What a plan requires before it starts. The questionnaire defines for how long a PROCEED counts. */
export function readinessAsked(questionnaire: string | null): ReadinessAsked | null {
  if (questionnaire === null) return null;
  return { questionnaire, validForDays: findQuestionnaire(questionnaire)?.validForDays ?? null };
}
