import type { Choice, Question } from '@footing/plan-engine';

import type { LibraryQuestionnaire } from '../library-questionnaire.js';
import { areYouSure2 } from './are-you-sure-2.js';

const QUESTIONS: Record<string, string> = {
  'they-changed': 'Think of what was hard because of them. Has it changed?',
  'i-changed': 'Think of what was hard because of you. Has it changed?',
  alone: 'How much of this is fear of being alone?',
};

const CHOICES: Record<string, Record<string, string>> = {
  reason: { children: 'Our children, or our family' },
  'they-changed': { 'not-theirs': 'Most of it wasn’t because of them' },
  'i-changed': { no: 'No, or there was nothing to change' },
};

const MESSAGES: Record<string, string> = {
  'not-the-tuesday':
    'You don’t want the ordinary days with them very much. Maybe you are looking for something else.',
  'no-contact': 'They asked for no contact. That is their answer. Please respect it.',
  'stay-whatever':
    'You would stay no matter what. Everyone needs a limit. Talk about where yours is.',
};

function reworded(question: Question): Question {
  const { key } = question;
  const words = { ...question, text: QUESTIONS[key] ?? question.text };
  if (words.kind !== 'CHOICE') return words;
  const choices = words.choices.map((choice): Choice => ({
    ...choice,
    label: CHOICES[key]?.[choice.key] ?? choice.label,
  }));
  return { ...words, choices };
}

/** Asks what the second version asked; some sentences are plainer. */
export const areYouSure3: LibraryQuestionnaire = {
  ...areYouSure2,
  version: 3,
  questions: areYouSure2.questions.map(reworded),
  rules: areYouSure2.rules.map((rule) => ({
    ...rule,
    message: MESSAGES[rule.key] ?? rule.message,
  })),
};
