import type { Outcome, Questionnaire } from '@footing/plan-engine';

/** A questionnaire as it ships: beside the client's words there is one line for the coach per outcome. */
export interface LibraryQuestionnaire extends Questionnaire {
  /** Says where the answers lead and never which answer led there. */
  forCoach: Partial<Record<Outcome, string>>;
}
