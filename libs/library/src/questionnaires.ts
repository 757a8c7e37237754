import type { LibraryQuestionnaire } from './library-questionnaire.js';
import { areYouSure } from './questionnaires/are-you-sure.js';
import { areYouSure2 } from './questionnaires/are-you-sure-2.js';
import { areYouSure3 } from './questionnaires/are-you-sure-3.js';
import { areYouSure4 } from './questionnaires/are-you-sure-4.js';
import { areYouSure5 } from './questionnaires/are-you-sure-5.js';
import { areYouSure6 } from './questionnaires/are-you-sure-6.js';
import { areYouSure7 } from './questionnaires/are-you-sure-7.js';
import { safety } from './questionnaires/safety.js';
import { safety2 } from './questionnaires/safety-2.js';
import { safety3 } from './questionnaires/safety-3.js';
import { safety4 } from './questionnaires/safety-4.js';
import { safety5 } from './questionnaires/safety-5.js';
import { safety6 } from './questionnaires/safety-6.js';
import { safety7 } from './questionnaires/safety-7.js';
import { safety8 } from './questionnaires/safety-8.js';

/*
 * The questionnaires without the templates, for the browser, which assesses answers before they are sent.
 */

export type { LibraryQuestionnaire } from './library-questionnaire.js';
export {
  boundaryToOffer,
  COACH_SEES_ANSWER,
  coachWillSee,
  SAFETY_PAUSE_LINE,
  staffSees,
  whoSeesResult,
  WHO_SEES_SAFETY_ARCHIVED,
  type Seen,
  type StaffSees,
} from './who-sees.words.js';
export { introFor, wordsForClient, wordsForCoach } from './words.js';

/** The shipped questionnaires, with all published versions; newer versions come after older ones. */
export const libraryQuestionnaires: readonly LibraryQuestionnaire[] = [
  areYouSure,
  areYouSure2,
  areYouSure3,
  areYouSure4,
  areYouSure5,
  areYouSure6,
  areYouSure7,
  safety,
  safety2,
  safety3,
  safety4,
  safety5,
  safety6,
  safety7,
  safety8,
];

/** Whether the answers, sent or stored, say that somebody reads the person's phone. */
export const saysWatched = (
  questionnaire: string,
  answers: Readonly<Record<string, string | number | boolean | undefined>>,
): boolean =>
  questionnaire === 'safety' && (answers['watched'] === true || answers['watched'] === 'YES');

/** The questionnaire with this key and version, or its newest version. Undefined if there is none. */
export function findQuestionnaire(key: string, version?: number): LibraryQuestionnaire | undefined {
  return libraryQuestionnaires.findLast(
    (questionnaire) =>
      questionnaire.key === key && (version === undefined || questionnaire.version === version),
  );
}
