import type { LibraryQuestionnaire } from '../library-questionnaire.js';
import { reworded } from '../reworded.js';
import { safety5 } from './safety-5.js';

/** Asks what the fifth version asked. "Records" could be read as a recording of the talk, and "stop" didn't say what. */
export const safety6: LibraryQuestionnaire = {
  ...reworded(safety5, [
    [
      'you talk with your coach, and your coach records it here.',
      'you talk with your coach. After that, your coach confirms here that you talked.',
    ],
    [
      'Then someone at the practice talks with you and records it with their name.',
      'Then someone at the practice talks with you and confirms here, under their name, that you talked.',
    ],
    [
      'You can answer these questions again at any time, and you can stop whenever something feels wrong.',
      'You can answer these questions again at any time. If you have a plan, you can pause or end it whenever something feels wrong.',
    ],
  ]),
  version: 6,
};
