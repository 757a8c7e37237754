import type { Outcome, OutcomeText, Questionnaire } from '@footing/plan-engine';

/** A questionnaire as it ships: next to the client's words there is one line for the coach per outcome. */
export interface LibraryQuestionnaire extends Questionnaire {
  /** Says where the answers lead and never which answer led there. */
  forCoach: Partial<Record<Outcome, string>>;
  /** What a client reads instead once the practice no longer works with them: it promises nobody. */
  forArchived?: { intro: string; outcomes: Partial<Record<Outcome, OutcomeText>> };
}
