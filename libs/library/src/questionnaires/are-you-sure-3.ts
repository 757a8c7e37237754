import type { Choice, Question } from '@footing/plan-engine';

import type { LibraryQuestionnaire } from '../library-questionnaire.js';
import { reworded } from '../reworded.js';
import { areYouSure2 } from './are-you-sure-2.js';

const QUESTIONS: Record<string, string> = {
  everyday:
    'Picture an ordinary Tuesday with them: bills, a cold, the dishes. How much would you want a day like that?',
  'they-changed': 'Think of what was hard because of them. Has it changed?',
  'i-changed': 'Think of what was hard because of you. Has it changed?',
  alone: 'How much of this is fear of being alone?',
};

const CHOICES: Record<string, Record<string, string>> = {
  reason: { children: 'Our children, or our family' },
  'they-changed': { 'not-theirs': 'Most of it wasn’t because of them' },
  'i-changed': { no: 'No, or there was nothing to change' },
  contact: { order: 'A court or the police ordered one of us not to contact the other' },
};

const MESSAGES: Record<string, string> = {
  'not-the-tuesday':
    'Your answers say you don’t miss everyday life with them very much. That’s worth talking about.',
  'not-safe': 'You said you wouldn’t be safe. That comes before any plan.',
  'thin-ground':
    'None of your answers is a no, but together they aren’t a clear yes. Give it some days, and look again.',
  'no-contact': 'They asked for no contact. That is their answer. Please respect it.',
  'practical-only':
    'They want contact only about practical things. So outreach stays paused, but the rest of a plan is open to you.',
  'ask-about-contact':
    'You don’t know what they want. Until you do, outreach stays paused, but the rest of a plan is open to you.',
  'stay-whatever':
    'You would stay no matter what. Everyone needs a limit. Talk about where yours is.',
};

const SENTENCES = [
  ['Until then, outreach is closed.', 'Until then, outreach is paused.'],
  ['Until you have talked, outreach is closed.', 'Until you have talked, outreach is paused.'],
  ['Outreach is closed', 'Outreach is paused'],
  ['You can stop, pause or change your mind', 'You can stop, pause, or change your mind'],
  ['such as 112, 911 or 999', 'such as 112, 911, or 999'],
  ['about you, your grief and your days', 'about you, your grief, and your days'],
  [
    'a talk with your coach, which your coach notes here.',
    'you talk with your coach, and your coach records it here.',
  ],
  ['talks with you and notes it with their name', 'talks with you and records it with their name'],
  ['This is not the plan for now', 'Not the right plan for now'],
  ['not a validated test', 'not a medical test'],
  [
    'What is true today is still true in a few weeks.',
    'A few quiet weeks can help you see what is still true.',
  ],
  [
    'new answers, at least 72 hours from now. Your coach also has to confirm that the other person changed their mind about contact.',
    "they tell you themselves that contact is welcome, and your coach confirms it. That takes at least 72 hours. Please don't ask them. If they do tell you, answer these questions again.",
  ],
  [
    'An order about contact stays until it ends.',
    "If there's an order, outreach stays paused until it ends.",
  ],
  ["'", '’'],
] as const;

function question(old: Question): Question {
  const { key } = old;
  const words = { ...old, text: QUESTIONS[key] ?? old.text };
  if (words.kind !== 'CHOICE') return words;
  const choices = words.choices.map((choice): Choice => ({
    ...choice,
    label: CHOICES[key]?.[choice.key] ?? choice.label,
  }));
  return { ...words, choices };
}

/** Asks what the second version asked; some sentences are plainer or safer. */
export const areYouSure3: LibraryQuestionnaire = {
  ...reworded(areYouSure2, SENTENCES),
  version: 3,
  questions: areYouSure2.questions.map(question),
  rules: areYouSure2.rules.map((rule) => ({
    ...rule,
    message: MESSAGES[rule.key] ?? rule.message,
  })),
};
