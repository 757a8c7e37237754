import type { LibraryQuestionnaire } from '../library-questionnaire.js';
import { reworded } from '../reworded.js';
import { areYouSure4 } from './are-you-sure-4.js';

/** Asks what the fourth version asked. The question about habits names both sides, and a finding is gentler. */
export const areYouSure5: LibraryQuestionnaire = {
  ...reworded(areYouSure4, [
    [
      'How much do you miss the habits (the evenings, the messages, the warm bed) more than the person?',
      'What do you miss more: the person, or the habits (the evenings, the messages, the warm bed)?',
    ],
    [
      'Your answers say you don’t miss everyday life',
      'You answered that you don’t miss everyday life',
    ],
  ]),
  version: 5,
};
