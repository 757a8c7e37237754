import {
  boundaryAnswered,
  type Answers,
  type Boundary,
  type Outcome,
  type Question,
} from '@footing/plan-engine';

import type { LibraryQuestionnaire } from './library-questionnaire.js';
import { pauseReaders } from './care.words.js';
import { prose } from './prose.js';
import { wordsForCoach } from './words.js';

/*
 * Who can read what of an answered questionnaire. All sentences about it, before the first question, before saving and
 * on the result page, come from here, and `tests/isolation/who-sees.spec.ts` compares them with what the database lets
 * staff read.
 */

/** What staff can read of an answered questionnaire. */
export interface StaffSees {
  /** Whether staff see the outcome, as one line that follows from it alone. */
  outcome: boolean;
  answers: 'NEVER' | 'IF_SHARED';
}

/** What staff can read of answers to the questionnaire with this key. */
export function staffSees(questionnaire: string): StaffSees {
  return questionnaire === 'safety'
    ? { outcome: false, answers: 'NEVER' }
    : { outcome: true, answers: 'IF_SHARED' };
}

/** All that staff read after the safety questions, whatever the outcome. */
export const SAFETY_PAUSE_LINE = 'Outreach is paused after the safety questions';

/** Shown at a question whose answer the coach can read. */
export const COACH_SEES_ANSWER = 'Your coach will see this answer';

/** Markdown, before the first of the safety questions. */
export const WHO_SEES_SAFETY = prose`
  **Who sees this.** Only you can read your answers and your result, and you can’t share them from here. If they
  pause outreach, ${pauseReaders('your coach')} see one line:
  “${SAFETY_PAUSE_LINE}”. It’s on their list of clients to get back to. It shows no answer, no result, and no
  date. You decide what else you tell them.
`;

/** One sentence, in the actions of a plan that ask the safety questions. */
export const WHO_SEES_SAFETY_LINE = `Only you can read your answers. If your answers pause outreach, only one line is shown to ${pauseReaders('your coach')}: “${SAFETY_PAUSE_LINE}.”`;

/** Markdown, the same for an archived client. */
export const WHO_SEES_SAFETY_ARCHIVED = prose`
  **Who sees this.** Only you can read your answers and your result. Nobody at the practice is told, and nobody
  follows up. If you or anyone else is in danger, please don’t wait for them: use **Get help now**.
`;

/** Markdown, before the first of the questions before a plan. */
export const WHO_SEES_READINESS = prose`
  **Who sees this.** Your coach and the owners of the practice see one line about your result.
  They can’t read your answers unless you share them. One question is different: it says “${COACH_SEES_ANSWER}”.
`;

/** One or two sentences, in the actions of a plan that ask the questions before it again. */
export const WHO_SEES_READINESS_LINE = `Your coach and the owners of the practice see one line about your result, and your answer to the question that says “${COACH_SEES_ANSWER}.” They can’t read your other answers unless you share them.`;

/** One sentence for the result page and for lists of answers; `coachName` as the client knows them. */
export function whoSeesResult(
  { questionnaire, shared }: { questionnaire: string; shared: boolean },
  coachName: string,
  isArchived = false,
): string {
  const { outcome } = staffSees(questionnaire);
  if (!outcome && isArchived) {
    return 'Only you can read your answers and this result. Nobody at the practice is told.';
  }
  if (!outcome) {
    return `Only you can read your answers and this result. If your answers ever pause outreach, only one line is shown to ${pauseReaders(coachName)}: “${SAFETY_PAUSE_LINE}.”`;
  }
  return shared
    ? `You shared these answers: ${coachName} can read them. The owners of the practice can too, if you’ve given them permission.`
    : `${coachName} and the owners of the practice see one line about the result. They can’t read your answers, except one that said “${COACH_SEES_ANSWER}.”`;
}

/** Something that the coach reads after answers are saved. */
export type Seen =
  | { kind: 'LINE'; text: string }
  /** The answer itself, because its question said so. */
  | { kind: 'ANSWER'; question: Question };

/** What the coach will see of these answers; nothing for an archived client. */
export function coachWillSee(
  questionnaire: LibraryQuestionnaire,
  outcome: Outcome,
  answers: Answers,
): Seen[] {
  if (!staffSees(questionnaire.key).outcome) {
    return outcome === 'PROCEED' ? [] : [{ kind: 'LINE', text: SAFETY_PAUSE_LINE }];
  }
  const seen = questionnaire.questions.filter(({ coachSees }) => coachSees);
  return [
    { kind: 'LINE', text: wordsForCoach(questionnaire, outcome) },
    ...(boundaryAnswered(questionnaire, answers) === null ? [] : seen).map((question): Seen => ({
      kind: 'ANSWER',
      question,
    })),
  ];
}

/**
 * The boundary that follows from safety answers, which the client may record with one tap; null if there
 * is none. Nothing is recorded without that tap, because staff read the boundary.
 */
export function boundaryToOffer(answers: Answers): Boundary | null {
  if (answers['order'] === true) return 'LEGAL_ORDER';
  const isNoContact = answers['asked-to-stop'] === true || answers['blocked'] === true;
  return isNoContact ? 'ASKED_FOR_NO_CONTACT' : null;
}
