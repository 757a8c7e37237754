import type { Choice, Question } from '@footing/plan-engine';

import type { LibraryQuestionnaire } from '../library-questionnaire.js';
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
};

function reworded(question: Question): Question {
  if (question.key !== 'i-watch' || question.kind !== 'CHOICE') return question;
  const choices = question.choices.map((choice): Choice => ({
    ...choice,
    label: LOOKING[choice.key] ?? choice.label,
  }));
  return { ...question, choices };
}

/** Asks what the third version asked; some sentences are plainer. */
export const safety4: LibraryQuestionnaire = {
  ...safety3,
  version: 4,
  questions: safety3.questions.map(reworded),
  rules: safety3.rules.map((rule) => ({ ...rule, message: MESSAGES[rule.key] ?? rule.message })),
};
