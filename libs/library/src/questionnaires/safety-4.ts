import type { Choice, Question } from '@footing/plan-engine';

import type { LibraryQuestionnaire } from '../library-questionnaire.js';
import { reworded } from '../reworded.js';
import { safety3 } from './safety-3.js';

const LOOKING: Record<string, string> = {
  no: 'Not at all, or hardly ever',
  pages: 'I looked at their public pages most days',
  ask: 'I asked other people, or had someone find out',
};

const MESSAGES: Record<string, string> = {
  'hurt-by-me':
    'You have hurt or threatened them, or you are afraid that you might. It takes courage to say so. Keep your distance, and call a helpline. Some are for people who want to stop hurting others.',
  'i-ask-around':
    'You get news about them through other people. It’s hard on your friends, and it keeps your wound open. Talk about how to stop.',
  order:
    'There is an order about contact, or someone has asked for one. If the order is against you, follow it fully. If it protects you, keep a copy with you, and call the police if it’s broken. A lawyer can explain it.',
  'asked-to-stop': 'They asked you to stop. That is their answer. Please respect it.',
};

const SENTENCES = [
  ['not a validated test', 'not a medical test'],
  [
    'If someone else may look at this screen, leave now and come back on a device that only you use.',
    'If someone else may see this screen, tap Leave at the top. Come back on a device that only you use.',
  ],
  ['Nothing here calls for a stop', 'Nothing points to danger right now'],
  [
    'From what you say, both of you are safe and nobody is being pressured. That can change.',
    "Nothing in your answers points to danger right now. That doesn't prove that you're safe, and it can change.",
  ],
  ['Nothing here is an alarm.', "This isn't an emergency."],
  [
    'new answers, at least 72 hours from now, that say otherwise.',
    "they tell you themselves that contact is welcome, and your coach confirms it. That takes at least 72 hours. Please don't ask them. If they do tell you, answer these questions again.",
  ],
  ['and nothing calls for a stop.', 'and your answers no longer lead to this page.'],
] as const;

function question(old: Question): Question {
  if (old.key !== 'i-watch' || old.kind !== 'CHOICE') return old;
  const choices = old.choices.map((choice): Choice => ({
    ...choice,
    label: LOOKING[choice.key] ?? choice.label,
  }));
  return { ...old, choices };
}

/** Asks what the third version asked; some sentences are plainer or safer. */
export const safety4: LibraryQuestionnaire = {
  ...reworded(safety3, SENTENCES),
  version: 4,
  questions: safety3.questions.map(question),
  rules: safety3.rules.map((rule) => ({ ...rule, message: MESSAGES[rule.key] ?? rule.message })),
};
