import type { LibraryQuestionnaire } from '../library-questionnaire.js';
import { reworded } from '../reworded.js';
import { safety6 } from './safety-6.js';

/** Asks what the sixth version asked, with a period inside of the quotation marks. */
export const safety7: LibraryQuestionnaire = {
  ...reworded(safety6, [
    ['after the safety questions”. It’s on', 'after the safety questions.” It’s on'],
  ]),
  version: 7,
};
