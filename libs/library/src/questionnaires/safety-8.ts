import type { LibraryQuestionnaire } from '../library-questionnaire.js';
import { reworded } from '../reworded.js';
import { safety7 } from './safety-7.js';

/** Asks what the seventh version asked. Who sees a pause can be read in one go; some sentences are plainer. */
export const safety8: LibraryQuestionnaire = {
  ...reworded(safety7, [
    [
      'If they pause outreach, your coach, the owners of the practice, and anyone filling in for your coach see one line: “Outreach',
      'If your answers pause outreach, only one line is shown to your coach, the owners of the practice, and anyone filling in for your coach: “Outreach',
    ],
    [
      'They didn’t have to say it: that is an answer too.',
      'Even without words, that is an answer. Please respect it.',
    ],
    [
      'That doesn’t prove that you’re safe, and it can change. If it does, answer again. You can answer',
      'That doesn’t prove that you’re safe, and things can change. You can answer',
    ],
    [
      'Still, it would help to look away for a while. Put their pages out of reach, and put something else into those minutes.',
      'Still, a break from looking can help. Put their pages out of reach, and do something else in those minutes.',
    ],
  ]),
  version: 8,
};
