import type { Choice, Question } from '@footing/plan-engine';

import type { LibraryQuestionnaire } from '../library-questionnaire.js';
import { prose } from '../prose.js';
import { WHO_SEES_READINESS } from '../who-sees.words.js';
import { areYouSure } from './are-you-sure.js';

/** Each answer records the other person's boundary, and says at the question that the coach sees it. */
const contact: Question = {
  key: 'contact',
  kind: 'CHOICE',
  text: 'What have they let you know about contact?',
  help: 'If they blocked you, that means they asked you to stop.',
  coachSees: true,
  choices: [
    { key: 'open', label: 'Contact is fine', boundary: 'OPEN' },
    {
      key: 'limited',
      label: 'Only about practical things, such as children or money',
      boundary: 'LIMITED',
    },
    { key: 'space', label: 'They asked for time or space', boundary: 'ASKED_FOR_SPACE' },
    {
      key: 'no-contact',
      label: 'They asked me to stop, or they blocked me',
      boundary: 'ASKED_FOR_NO_CONTACT',
    },
    {
      key: 'order',
      label: 'A court or the police has forbidden contact, to me or to them',
      boundary: 'LEGAL_ORDER',
    },
    { key: 'unknown', label: 'Nothing, or I don’t know', boundary: 'UNKNOWN' },
  ],
};

const QUESTIONS: Record<string, { text?: string; help?: string; minLabel?: string }> = {
  everyday: {
    text: 'Picture an ordinary Tuesday with them: bills, a cold, the dishes. How much do you want that day?',
    help: 'Not the day you get back together. The Tuesday after it.',
  },
  reason: {
    text: 'What is your main reason?',
    help: 'Several may be true. Choose the one that matters most.',
  },
  'hard-work': {
    text: 'Suppose they come back tomorrow. How ready are you for months of hard work together?',
    minLabel: 'I don’t have the strength',
  },
  routines: {
    text: 'How much do you miss the habits (the evenings, the messages, the warm bed) more than the person?',
    help: 'We all crave what we’re used to. It’s not your fault.',
  },
  memories: {
    text: 'When you look back, how well do you see the hard days next to the good ones?',
  },
  'one-night': { text: 'Suppose they only want one night. What do you do?' },
  'old-ways': {
    text: 'Suppose you’re back together, and after six months the old problems return. What then?',
  },
  'hear-no': {
    text: 'If they say no, or never answer, can you leave it at that?',
    help: 'It may hurt very much. The question is whether you can stop.',
  },
};

const CHOICES: Record<string, Record<string, string>> = {
  reason: {
    home: 'Our home, money, or the life we built',
    faith: 'My faith, or a promise I made',
    alone: 'I can’t bear being alone',
    prove: 'I want to win, or I want them to see what they lost',
    unsure: 'I don’t know',
  },
  'they-changed': {
    seen: 'Yes, I’ve seen it for some time',
    'not-theirs': 'Little of it was on their side',
    said: 'They say so, but I haven’t seen it yet',
    unsure: 'I don’t know',
  },
  'i-changed': {
    begun: 'I’ve started',
    want: 'I want to, but I haven’t started',
    unsure: 'I don’t know',
  },
  'one-night': {
    fine: 'I might, and I’d be all right the next day',
    unsure: 'I don’t know',
  },
  'old-ways': {
    know: 'I know what I’d do, and I could do it',
    help: 'I’d get help early',
    stay: 'I’d stay, no matter what',
    'not-safe': 'I wouldn’t be safe',
    unsure: 'I don’t know',
  },
};

/** The questions of the first version whose words have changed. Their keys, scores and ranges are the same. */
function reworded(question: Question): Question {
  const { key } = question;
  if (key === 'contact') return contact;
  const words = { ...question, ...QUESTIONS[key] };
  if (words.kind !== 'CHOICE') return words;
  const labels = CHOICES[key] ?? {};
  const choices = words.choices.map((choice): Choice => ({
    ...choice,
    label: labels[choice.key] ?? choice.label,
  }));
  return { ...words, choices };
}

/**
 * Asks what the first version asked, in plainer words. The answer about contact is one that the coach sees, and every
 * outcome says what ends it.
 */
export const areYouSure2: LibraryQuestionnaire = {
  key: 'are-you-sure',
  version: 2,
  title: 'Are you sure?',
  validForDays: 60,
  intro: prose`
    Before any plan, there are some questions, and they aren't easy. They help you see what you want, what it may
    cost you, and whether now is the time.

    Answer as honestly as you can. Some answers mean that a plan waits, or doesn't start. Before you save, you see
    all your answers and what follows from them.

    These are our own questions, not a validated test.

    ${WHO_SEES_READINESS}
  `,
  questions: areYouSure.questions.map(reworded),
  rules: [
    {
      key: 'order',
      when: { question: 'contact', op: 'is', value: 'order' },
      then: 'SAFETY_STOP',
      message:
        'There is an order about contact. While it is in force, nothing in a plan reaches out to the other person.',
    },
    {
      key: 'not-safe',
      when: { question: 'old-ways', op: 'is', value: 'not-safe' },
      then: 'SAFETY_STOP',
      message: 'You say that you would not be safe. That comes before any plan.',
    },
    {
      key: 'no-contact',
      when: { question: 'contact', op: 'is', value: 'no-contact' },
      then: 'NOT_SUITABLE',
      message:
        'They asked for no contact. That is an answer, and the decent thing is to respect it.',
    },
    {
      key: 'space',
      when: { question: 'contact', op: 'is', value: 'space' },
      then: 'TALK_TO_COACH',
      message: 'They asked for space. Before you start, talk about how to give it to them.',
    },
    {
      key: 'prove',
      when: { question: 'reason', op: 'is', value: 'prove' },
      then: 'TALK_TO_COACH',
      message:
        'Wanting to be seen, or to win, is very human. It’s hard to build a life on it, so talk about it first.',
    },
    {
      key: 'not-the-tuesday',
      when: { question: 'everyday', op: 'atMost', value: 3 },
      then: 'TALK_TO_COACH',
      message:
        'An ordinary day with them doesn’t draw you much. Maybe you are looking for something else.',
    },
    {
      key: 'nothing-changed',
      when: {
        all: [
          { question: 'they-changed', op: 'is', value: 'no' },
          {
            any: [
              { question: 'i-changed', op: 'is', value: 'no' },
              { question: 'i-changed', op: 'is', value: 'want' },
            ],
          },
        ],
      },
      then: 'TALK_TO_COACH',
      message:
        'Not much has changed on either side yet. Talk about what would have to be different this time.',
    },
    {
      key: 'stay-whatever',
      when: { question: 'old-ways', op: 'is', value: 'stay' },
      then: 'TALK_TO_COACH',
      message: 'You would stay no matter what. Talk about where your limit is. Everyone needs one.',
    },
    {
      key: 'one-night-hurts',
      when: { question: 'one-night', op: 'is', value: 'yes-and-hurt' },
      then: 'TALK_TO_COACH',
      message:
        'You might say yes to something that hurts you. Talk about how you look after yourself.',
    },
    {
      key: 'cannot-leave-it',
      when: { question: 'hear-no', op: 'is', value: false },
      then: 'COOL_OFF',
      days: 30,
      message:
        'A no would be too hard to accept right now. It’s good that you say so. Give yourself a month.',
    },
    {
      key: 'reason-alone',
      when: { question: 'reason', op: 'is', value: 'alone' },
      then: 'COOL_OFF',
      days: 21,
      message:
        'Being alone frightens you. That gets easier with time and with people, and then you see more clearly what you want.',
    },
    {
      key: 'fear-and-habit',
      when: {
        any: [
          { question: 'alone', op: 'atLeast', value: 8 },
          { question: 'routines', op: 'atLeast', value: 8 },
          { sum: ['alone', 'routines'], atLeast: 13 },
        ],
      },
      then: 'COOL_OFF',
      days: 21,
      message:
        'Much of the pull comes from fear or habit. Both are real, and both get weaker in a few quiet weeks.',
    },
    {
      key: 'no-strength',
      when: { question: 'hard-work', op: 'atMost', value: 4 },
      then: 'COOL_OFF',
      days: 14,
      message: 'You are tired. A second try takes strength, so rest first.',
    },
    {
      key: 'golden-memories',
      when: { question: 'memories', op: 'atMost', value: 3 },
      then: 'COOL_OFF',
      days: 14,
      message:
        'Right now the good days hide the hard ones. Give the whole picture time to come back.',
    },
    {
      key: 'many-open-questions',
      when: {
        sum: ['reason', 'they-changed', 'i-changed', 'one-night', 'old-ways'],
        atLeast: 3,
      },
      then: 'COOL_OFF',
      days: 14,
      message: 'There are several things you don’t know yet. There is no hurry.',
    },
    {
      key: 'thin-ground',
      when: { sum: ['everyday', 'hard-work', 'memories'], atMost: 15 },
      then: 'COOL_OFF',
      days: 14,
      message:
        'None of your answers says no, but together they don’t say a clear yes. Let some days pass and look again.',
    },
    {
      key: 'practical-only',
      when: { question: 'contact', op: 'is', value: 'limited' },
      then: 'PROCEED',
      message:
        'They want contact only about practical things. So outreach stays closed, and the rest of a plan is open to you.',
    },
    {
      key: 'ask-about-contact',
      when: { question: 'contact', op: 'is', value: 'unknown' },
      then: 'PROCEED',
      message:
        'You don’t know what they want. Until you do, outreach stays closed, and the rest of a plan is open to you.',
    },
  ],
  outcomes: {
    PROCEED: {
      title: 'You can start',
      text: prose`
        Your answers fit together. You know why you want this, you see the hard parts, and you can live with a no.
        Nobody can say how it ends. It does mean that you can take small steps.

        Go slowly anyway. You can stop, pause or change your mind at any time.
      `,
    },
    COOL_OFF: {
      title: 'Some quiet days first',
      text: prose`
        Your answers say: not yet. You lose nothing by waiting. What is true today is still true in a few weeks.

        Until then, outreach is closed. Sleep, eat, see people who are good for you, and don't make big decisions.

        **What ends this:** new answers, once these days are over. You can answer earlier too. We keep those answers,
        and they count when the days are over.
      `,
    },
    TALK_TO_COACH: {
      title: 'Talk about it first',
      text: prose`
        Something in your answers is worth talking about with your coach before a plan starts. It isn't a mark
        against you. Some questions are too big to carry alone, and this is what your coach is for. Tell them as much
        as you want.

        Until you have talked, outreach is closed.

        **What ends this:** a talk with your coach, which your coach notes here.
      `,
    },
    NOT_SUITABLE: {
      title: 'This is not the plan for now',
      text: prose`
        The other person doesn't want contact. A plan that hopes for a second try would go against what they asked
        for, and it would hurt you too. So please don't reach out: not with something small, and not through other
        people. Outreach is closed.

        There is something else you can do. The plan for letting go is about you, your grief and your days.

        **What ends this:** new answers, at least 72 hours from now. Your coach also has to confirm that the other
        person changed their mind about contact.
      `,
    },
    SAFETY_STOP: {
      title: 'Safety comes first',
      text: prose`
        Something in your answers is about safety or the law. That comes before any plan, so we stop here for now. You
        did nothing wrong by saying it.

        Please don't contact the other person. Outreach is closed. If you or anyone else is in danger now, call the
        emergency number, such as 112, 911 or 999. A local helpline can talk with you in confidence, whichever side of
        this you are on.

        **What ends this:** you answer again, at least 24 hours from now, and then someone at the practice talks with
        you and notes it with their name. An order about contact stays until it ends.
      `,
    },
  },
  forCoach: {
    PROCEED: 'The answers fit together. A plan can start, at a slow pace.',
    COOL_OFF: 'The answers ask for some quiet days first. Outreach is closed until they are over.',
    TALK_TO_COACH: 'Something in the answers needs a talk with you. Outreach is closed until then.',
    NOT_SUITABLE:
      'A plan toward the other person doesn’t fit now. Outreach is closed. Check the boundary, and offer letting go.',
    SAFETY_STOP:
      'Outreach is paused for safety. Ask how your client is, and let them choose what to tell.',
  },
};
