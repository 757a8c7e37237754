import type { LibraryQuestionnaire } from './library-questionnaire.js';
import { areYouSure } from './questionnaires/are-you-sure.js';
import { safety } from './questionnaires/safety.js';
import { safety2 } from './questionnaires/safety-2.js';
import type { LibraryTemplate } from './template.js';
import { lettingGo } from './templates/letting-go.js';
import { secondTimeAround } from './templates/second-time-around.js';
import { threeStepsAfterAnAffair } from './templates/three-steps-after-an-affair.js';
import { threeSteps } from './templates/three-steps.js';

export type { LibraryQuestionnaire } from './library-questionnaire.js';
export type { LibraryTemplate } from './template.js';
export { countryOfZone, resources, type CountryResources } from './resources.js';
export { questionnaireSchema, templateContentSchema, templateDraftSchema } from './schema.js';
export { wordsForClient, wordsForCoach } from './words.js';

/** The shipped templates, in the order of the picker. */
export const libraryTemplates: readonly LibraryTemplate[] = [
  threeSteps,
  threeStepsAfterAnAffair,
  lettingGo,
  secondTimeAround,
];

/** The shipped questionnaires, every version that was ever answered; newer ones stand behind older ones. */
export const libraryQuestionnaires: readonly LibraryQuestionnaire[] = [areYouSure, safety, safety2];

/** The one with this key and version; without a version, the newest. Undefined if there is none. */
export function findQuestionnaire(key: string, version?: number): LibraryQuestionnaire | undefined {
  return libraryQuestionnaires.findLast(
    (questionnaire) =>
      questionnaire.key === key && (version === undefined || questionnaire.version === version),
  );
}
