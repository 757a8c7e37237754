import type { LibraryQuestionnaire } from '../library-questionnaire.js';
import { reworded } from '../reworded.js';
import { areYouSure5 } from './are-you-sure-5.js';

/** Asks what the fifth version asked. A finding no longer repeats the words of its result. */
export const areYouSure6: LibraryQuestionnaire = {
  ...reworded(areYouSure5, [
    [
      'everyday life with them very much. That’s worth talking about.',
      'everyday life with them very much. It can help to ask yourself what you do miss.',
    ],
    [
      'The answers fit together. A plan can start, at a slow pace.',
      'The answers are consistent. The plan can start slowly.',
    ],
    ['it says “Your coach will see this answer”.', 'it says “Your coach will see this answer.”'],
  ]),
  version: 6,
};
