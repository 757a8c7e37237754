import type { Choice, Question } from '@footing/plan-engine';

import type { LibraryQuestionnaire } from '../library-questionnaire.js';
import { reworded } from '../reworded.js';
import { safety3 } from './safety-3.js';

const LOOKING: Record<string, string> = {
  no: 'Not at all, or hardly ever',
  pages: 'I looked at their public pages most days',
  ask: 'I asked other people, or had someone find out',
};

const QUESTIONS: Record<string, string> = {
  'hurt-by-them':
    'Have they ever hit, pushed, or choked you, made you have sex when you didn’t want to, or hurt a child or an animal?',
  threatened: 'Have they threatened to harm you, themselves, or someone you love?',
  watched:
    'Do they follow you, watch you, track or read your phone, or show up where you don’t expect them?',
  controlled: 'Do they decide about your money, who you see, or where you go?',
  'asked-to-stop': 'Have they asked you, in any words, to stop writing, calling, or coming over?',
  order:
    'Is there a court or police order about contact between you, whether it’s against you or against them?',
  'hurt-by-me':
    'Have you ever hit, pushed, forced, or threatened them, or are you afraid that you might?',
};

const MESSAGES: Record<string, string> = {
  harm: 'You’ve had thoughts of harming yourself or someone else. Please don’t keep them to yourself. Tell someone today: a person close to you, a doctor, or a crisis line. If it’s urgent, call the emergency number now.',
  'i-follow':
    'Following someone or reading their private things scares them, even when you do it because you miss them. Please stop today, and let someone help you with it.',
  blocked:
    'They’ve blocked you or shut you out. They didn’t have to say it: that is an answer too.',
  'hurt-by-me':
    'You have hurt or threatened them, or you are afraid that you might. It takes courage to say so. Keep your distance, and call a helpline. Some are for people who want to stop hurting others.',
  'i-ask-around':
    'You get news about them through other people. It’s hard on your friends, and it keeps your wound open. Talk about how to stop.',
  order:
    'There is an order about contact, or someone has asked for one. If the order is against you, follow it fully. If it protects you, keep a copy with you, and call the police if it’s broken. A lawyer can explain it.',
  'asked-to-stop': 'They asked you to stop. That is their answer. Please respect it.',
};

const SENTENCES = [
  [
    'They look both ways: whether you are safe with the other person, and whether they are safe and left alone by you.',
    "They ask about both of you: whether you're safe with the other person, and whether they're safe with you and left alone if they want to be.",
  ],
  ['such as 112, 911 or 999', 'such as 112, 911, or 999'],
  ['someone you trust, a doctor or a helpline', 'someone you trust, a doctor, or a helpline'],
  ['a person near you, a doctor, a crisis line', 'a person near you, a doctor, or a crisis line'],
  [
    'a talk with your coach, which your coach notes here.',
    'you talk with your coach, and your coach records it here.',
  ],
  ['talks with you and notes it with their name', 'talks with you and records it with their name'],
  ['not a validated test', 'not a medical test'],
  [
    'If someone else may look at this screen, leave now and come back on a device that only you use.',
    'If someone else may see this screen, tap Leave at the top. Come back on a device that only you use.',
  ],
  ['Nothing here calls for a stop', 'Your answers didn’t point to danger'],
  [
    'From what you say, both of you are safe and nobody is being pressured. That can change.',
    "When you answered, nothing pointed to danger. That doesn't prove that you're safe, and it can change. If it does, answer again.",
  ],
  ['Nothing here is an alarm.', "This isn't an emergency."],
  [
    'new answers, at least 72 hours from now, that say otherwise.',
    "they tell you themselves that contact is welcome, and your coach confirms it. That takes at least 72 hours. Please don't ask them. If they do tell you, answer these questions again.",
  ],
  ['and nothing calls for a stop.', 'and your answers no longer lead to this page.'],
  ["'", '’'],
] as const;

function question(old: Question): Question {
  const words = { ...old, text: QUESTIONS[old.key] ?? old.text };
  if (words.key !== 'i-watch' || words.kind !== 'CHOICE') return words;
  const choices = words.choices.map((choice): Choice => ({
    ...choice,
    label: LOOKING[choice.key] ?? choice.label,
  }));
  return { ...words, choices };
}

/** Asks what the third version asked; some sentences are plainer or safer. */
export const safety4: LibraryQuestionnaire = {
  ...reworded(safety3, SENTENCES),
  version: 4,
  questions: safety3.questions.map(question),
  rules: safety3.rules.map((rule) => ({ ...rule, message: MESSAGES[rule.key] ?? rule.message })),
};
