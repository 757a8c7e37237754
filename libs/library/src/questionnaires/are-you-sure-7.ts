import type { LibraryQuestionnaire } from '../library-questionnaire.js';
import { reworded } from '../reworded.js';
import { areYouSure6 } from './are-you-sure-6.js';

/** Asks what the sixth version asked. What it says is true before a plan starts and in the middle of one. */
export const areYouSure7: LibraryQuestionnaire = {
  ...reworded(areYouSure6, [
    [
      'Before any plan, there are some questions, and they aren’t easy. They help you see',
      'These questions aren’t easy. They help you see',
    ],
    [
      'Some answers mean that a plan waits, or doesn’t start.',
      'Some answers mean that a plan waits or doesn’t start. Some pause outreach, which means the parts of a plan that involve contact with the other person.',
    ],
    [
      'They asked for space. Before you start, talk about how to give it to them.',
      'They asked for space. Before you go on, talk about how to give it to them.',
    ],
    ['While it is in force, nothing in a plan', 'While it’s in force, nothing in a plan'],
    [
      'That gets easier with time and with people, and then you see more clearly what you want.',
      'With time and good company, that gets easier. Then you can see more clearly what you want.',
    ],
    ['You can start', 'You can take small steps'],
    ['Nobody can say how it ends. But you can take small steps.', 'Nobody can say how it ends.'],
    ['Go slowly anyway.', 'Take it slowly.'],
    [
      'worth talking about with your coach before a plan starts.',
      'worth talking about with your coach before you go on.',
    ],
    [
      'The answers are consistent. The plan can start slowly.',
      'The answers are consistent. It’s fine to continue, slowly.',
    ],
    [
      'Something in the answers needs a talk with you.',
      'Something in the answers calls for a talk with you.',
    ],
    [
      'A plan toward the other person doesn’t fit now.',
      'A plan for a second try isn’t right at this point.',
    ],
    [
      'They can’t read your answers unless you share them. One question is different: it says “Your coach will see this answer.”',
      'They can’t read your answers. If you share them, your coach can, and so can the owners if you’ve given them permission. One question is different: it says “Your coach will see this answer.” The owners see that one, too.',
    ],
    ['Talk about how you look after yourself.', 'Talk about how you’d take care of yourself.'],
    ['Give it some days, and look again.', 'Give it a couple of weeks, and look again.'],
    ['Some quiet days first', 'Some quiet time first'],
    [
      'once these days are over. You can answer earlier too. We keep those answers, and they count when the days are over.',
      'once that time is over. You can answer earlier too. We keep those answers, and they count when the time is over.',
    ],
    [
      'The answers ask for some quiet days first. Outreach is paused until they are over.',
      'The answers ask for some quiet time first. Outreach is paused until it’s over.',
    ],
    [
      'You are tired. A second try takes strength, so rest first.',
      'You said that you don’t have much strength for this now. A second try takes strength, so rest first.',
    ],
  ]),
  version: 7,
};
