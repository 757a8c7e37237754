import type { LibraryQuestionnaire } from '../library-questionnaire.js';
import { reworded } from '../reworded.js';
import { areYouSure3 } from './are-you-sure-3.js';

/** Asks what the third version asked. "Records" could be read as a recording of the talk; some sentences are plainer. */
export const areYouSure4: LibraryQuestionnaire = {
  ...reworded(areYouSure3, [
    [
      'you talk with your coach, and your coach records it here.',
      'you talk with your coach. After that, your coach confirms here that you talked.',
    ],
    [
      'then someone at the practice talks with you and records it with their name.',
      'then someone at the practice talks with you and confirms here, under their name, that you talked.',
    ],
    ['Yes, I’ve seen it for some time', 'Yes, and I’ve seen it for a while now'],
    ['It does mean that you can take small steps.', 'But you can take small steps.'],
  ]),
  version: 4,
};
