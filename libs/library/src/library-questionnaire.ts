import type { Outcome, OutcomeText, Questionnaire } from '@footing/plan-engine';

/** A shipped questionnaire, with one line for the coach for each outcome. */
export interface LibraryQuestionnaire extends Questionnaire {
  /** Follows from the outcome alone and never reveals an answer. */
  forCoach: Partial<Record<Outcome, string>>;
  /** What an archived client reads instead: it does not promise that anybody gets in touch. */
  forArchived?: { intro: string; outcomes: Partial<Record<Outcome, OutcomeText>> };
}
