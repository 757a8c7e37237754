import type { LibraryQuestionnaire } from '../library-questionnaire.js';
import { reworded } from '../reworded.js';
import { safety4 } from './safety-4.js';

/** Asks what the fourth version asked, and calls the quick exit by its new name. */
export const safety5: LibraryQuestionnaire = {
  ...reworded(safety4, [['tap Leave at the top.', 'tap “Leave site” at the top.']]),
  version: 5,
};
