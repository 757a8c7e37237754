import type { LibraryQuestionnaire } from '../library-questionnaire.js';
import { reworded } from '../reworded.js';
import { safety7 } from './safety-7.js';

/** Asks what the seventh version asked. Who sees a pause can be read in one go; some sentences are plainer. */
export const safety8: LibraryQuestionnaire = {
  ...reworded(safety7, [
    [
      'If they pause outreach, your coach, the owners of the practice, and anyone filling in for your coach see one line: “Outreach',
      'If your answers pause outreach (contact with the other person), only one line is shown to your coach, the owners of the practice, and anyone filling in for your coach: “Outreach',
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
    [
      'and your answers no longer lead to this page. Then someone at the practice talks with you and confirms here, under their name, that you talked.',
      'and your answers no longer lead to this page. Then someone at the practice talks with you and confirms here, under their name, that you talked. If an answer is about something that already happened, please don’t change it. It’s fine if outreach stays paused: the rest of a plan stays open to you.',
    ],
    [
      'If there are children or money to settle, let someone else or a lawyer do it.',
      'If there are children or money to settle, ask a lawyer how to do that without contacting them.',
    ],
    [
      'This isn’t an emergency. Still, a break from looking can help.',
      'Nothing in your answers points to an emergency. Still, a break from looking can help.',
    ],
    [
      'Do they decide about your money, who you see, or where you go?',
      'Do they control your money, who you see, or where you go?',
    ],
    [
      'Someone else decides about parts of your life. You have a right to decide about them yourself, and there is help for that.',
      'Someone else controls parts of your life. You have the right to make your own choices, and there is help for that.',
    ],
    [
      'use a device that they have never had in their hands.',
      'use a device they’ve never had access to.',
    ],
    [
      'Something here is easier to put right with help.',
      'Something here is easier to work out with help.',
    ],
    [
      'You can go on with your own side here.',
      'You can keep doing the parts that are just for you.',
    ],
    ['please don’t wait for them: use', 'please don’t wait for anyone here: use'],
    ['Outreach is paused for now.', 'Outreach (contact with the other person) is paused for now.'],
  ]),
  version: 8,
};
