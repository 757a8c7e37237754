import type { LibraryQuestionnaire } from '../library-questionnaire.js';
import { prose } from '../prose.js';

export const areYouSure: LibraryQuestionnaire = {
  key: 'are-you-sure',
  version: 1,
  title: 'Are you sure?',
  validForDays: 60,
  intro: prose`
    Before any plan there are questions, and they are not easy ones. They help you see what you want, what
    it may cost you, and whether now is the time.

    There are no right answers. Nobody is graded. If you find that you have no good answer to some of them,
    that is worth knowing, and it only means: slowly.

    These are our own questions. They are not a test and not a validated instrument. Your coach sees where
    your answers lead. The answers themselves are yours, unless you share them.
  `,
  questions: [
    {
      key: 'everyday',
      kind: 'SCALE',
      text: 'Picture an ordinary Tuesday with them: bills, a cold, the dishes. How much do you want that day?',
      help: 'Not the reunion. The Tuesday after it.',
      min: 0,
      max: 10,
      minLabel: 'Not at all',
      maxLabel: 'Very much',
    },
    {
      key: 'reason',
      kind: 'CHOICE',
      text: 'Which reason weighs most with you?',
      help: 'Several may be true. Take the heaviest.',
      choices: [
        { key: 'love', label: 'I love this person as they are' },
        { key: 'children', label: 'Our children, or the family we are' },
        { key: 'home', label: 'Our home, money, or the life we built' },
        { key: 'faith', label: 'My faith, or a promise I gave' },
        { key: 'alone', label: 'I cannot bear being alone' },
        { key: 'prove', label: 'I want them to see what they lost, or to win over someone else' },
        { key: 'unsure', label: 'I do not know', score: 1 },
      ],
    },
    {
      key: 'hard-work',
      kind: 'SCALE',
      text: 'Suppose they come back tomorrow. How ready are you for months of hard work together?',
      min: 0,
      max: 10,
      minLabel: 'I have no strength for it',
      maxLabel: 'Fully ready',
    },
    {
      key: 'they-changed',
      kind: 'CHOICE',
      text: 'Has what was hard on their side changed?',
      choices: [
        { key: 'seen', label: 'Yes, I have seen it over some time' },
        { key: 'not-theirs', label: 'Little of it was on their side' },
        { key: 'said', label: 'They say so; I have not seen it yet' },
        { key: 'no', label: 'No' },
        { key: 'unsure', label: 'I do not know', score: 1 },
      ],
    },
    {
      key: 'i-changed',
      kind: 'CHOICE',
      text: 'Has what was hard on your side changed?',
      choices: [
        { key: 'done', label: 'Yes, and others would say so too' },
        { key: 'begun', label: 'I have begun' },
        { key: 'want', label: 'I want to, and have not begun' },
        { key: 'no', label: 'No, or there is nothing to change' },
        { key: 'unsure', label: 'I do not know', score: 1 },
      ],
    },
    {
      key: 'alone',
      kind: 'SCALE',
      text: 'How much of this wish is fear of being alone?',
      min: 0,
      max: 10,
      minLabel: 'None of it',
      maxLabel: 'Nearly all of it',
    },
    {
      key: 'routines',
      kind: 'SCALE',
      text: 'How much do you miss the habits, such as the evenings, the messages, the warm bed, more than the person?',
      help: 'The body craves what it is used to. That is no fault of yours.',
      min: 0,
      max: 10,
      minLabel: 'I miss the person',
      maxLabel: 'I miss the habits',
    },
    {
      key: 'memories',
      kind: 'SCALE',
      text: 'When you think back, how well do you see the hard days beside the good ones?',
      min: 0,
      max: 10,
      minLabel: 'I see only the good ones',
      maxLabel: 'I see both clearly',
    },
    {
      key: 'one-night',
      kind: 'CHOICE',
      text: 'Suppose they only want one night. What do you do?',
      choices: [
        { key: 'no', label: 'I say no' },
        { key: 'fine', label: 'I might, and I would be all right the day after' },
        { key: 'yes-and-hurt', label: 'I say yes, and it hurts' },
        { key: 'unsure', label: 'I do not know', score: 1 },
      ],
    },
    {
      key: 'old-ways',
      kind: 'CHOICE',
      text: 'Suppose you are together, and after half a year the old ways return. What then?',
      choices: [
        { key: 'know', label: 'I know what I would do, and I could do it' },
        { key: 'help', label: 'I would get help early' },
        { key: 'stay', label: 'I would stay, whatever happens' },
        { key: 'not-safe', label: 'I would not be safe' },
        { key: 'unsure', label: 'I do not know', score: 1 },
      ],
    },
    {
      key: 'hear-no',
      kind: 'YES_NO',
      text: 'If their answer is no, or no answer comes, can you leave it at that?',
      help: 'It may hurt very much. The question is whether you can stop.',
    },
    {
      key: 'contact',
      kind: 'CHOICE',
      text: 'What have they let you know about contact?',
      help: 'Being blocked counts as being asked not to make contact.',
      choices: [
        { key: 'open', label: 'Contact is fine' },
        { key: 'limited', label: 'Only about practical things, such as children or money' },
        { key: 'space', label: 'They have asked for time or space' },
        { key: 'no-contact', label: 'They have asked me to stop, or they have blocked me' },
        { key: 'order', label: 'A court or the police has forbidden it, to me or to them' },
        { key: 'unknown', label: 'Nothing; I do not know' },
      ],
    },
  ],
  rules: [
    {
      key: 'order',
      when: { question: 'contact', op: 'is', value: 'order' },
      then: 'SAFETY_STOP',
      message:
        'There is an order about contact. As long as it stands, nothing in a plan reaches toward the other person.',
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
        'They have asked for no contact. That is an answer, and respecting it is the decent thing to do.',
    },
    {
      key: 'space',
      when: { question: 'contact', op: 'is', value: 'space' },
      then: 'TALK_TO_COACH',
      message: 'They have asked for space. Talk about how you give it to them before you begin.',
    },
    {
      key: 'prove',
      when: { question: 'reason', op: 'is', value: 'prove' },
      then: 'TALK_TO_COACH',
      message:
        'The wish to be seen, or to win, is very human. It is a hard ground to build a life on, so talk about it first.',
    },
    {
      key: 'not-the-tuesday',
      when: { question: 'everyday', op: 'atMost', value: 3 },
      then: 'TALK_TO_COACH',
      message:
        'The ordinary day with them does not draw you much. Perhaps it is something else that you are looking for.',
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
        'Little has changed on either side so far. Talk about what would have to be different this time.',
    },
    {
      key: 'stay-whatever',
      when: { question: 'old-ways', op: 'is', value: 'stay' },
      then: 'TALK_TO_COACH',
      message:
        'You would stay whatever happens. Talk about where your limit is; everyone needs one.',
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
      message: 'A no would be too hard to accept right now. That is honest. Give yourself a month.',
    },
    {
      key: 'reason-alone',
      when: { question: 'reason', op: 'is', value: 'alone' },
      then: 'COOL_OFF',
      days: 21,
      message:
        'Being alone frightens you. That eases with time and with people, and then you see more clearly what you want.',
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
      message: 'You are tired. A second try asks for strength, so gather some first.',
    },
    {
      key: 'golden-memories',
      when: { question: 'memories', op: 'atMost', value: 3 },
      then: 'COOL_OFF',
      days: 14,
      message:
        'The good days stand in front of the hard ones. Give the whole picture time to return.',
    },
    {
      key: 'many-open-questions',
      when: {
        sum: ['reason', 'they-changed', 'i-changed', 'one-night', 'old-ways'],
        atLeast: 3,
      },
      then: 'COOL_OFF',
      days: 14,
      message: 'You do not know yet about several things. There is no hurry to know.',
    },
    {
      key: 'thin-ground',
      when: { sum: ['everyday', 'hard-work', 'memories'], atMost: 15 },
      then: 'COOL_OFF',
      days: 14,
      message:
        'None of your answers says no, and together they are still a little thin. Let some days pass and look again.',
    },
    {
      key: 'ask-about-contact',
      when: { question: 'contact', op: 'is', value: 'unknown' },
      then: 'PROCEED',
      message:
        'You do not know what they want about contact. Until you do, nothing in a plan reaches toward them.',
    },
  ],
  outcomes: {
    PROCEED: {
      title: 'You can begin',
      text: prose`
        Your answers hold together. You know why you want this, you see the hard parts, and you can live with
        a no. That does not tell anyone how it ends. It means that you stand on ground from which you can take
        small steps.

        Go slowly all the same. You may stop, pause or change your mind at any time.
      `,
    },
    COOL_OFF: {
      title: 'Some quiet days first',
      text: prose`
        Your answers say: not yet. Nothing is lost by waiting. What is true today is still true in a few
        weeks, and what was only a storm has passed by then.

        Until then, look after yourself: sleep, eat, see people who are good for you. Do not decide anything
        big, and do not reach out to settle it. After these days, answer the questions again.
      `,
    },
    TALK_TO_COACH: {
      title: 'Talk about it first',
      text: prose`
        Something in your answers deserves a talk with your coach before a plan begins. It is not a mark
        against you. Some questions are too large to carry alone, and this is what your coach is for.

        Your coach sees that you have come to this point, and not what you answered. Tell as much as you want.
      `,
    },
    NOT_SUITABLE: {
      title: 'This is not the plan for now',
      text: prose`
        The other person does not want contact. A plan that hopes for a second try would put you against their
        wish, and you would get hurt too. So please do not reach out, not with a small thing either, and not
        through other people.

        You are not left with nothing. There is a plan for letting go. It is about you, your grief and your
        days, and you can begin it whenever you like. Your coach is there to talk.
      `,
    },
    SAFETY_STOP: {
      title: 'Safety comes first',
      text: prose`
        Something in your answers is about safety or about the law. That comes before any plan, so we stop
        here for now. You have done nothing wrong by saying it.

        Please do not make contact with the other person. If you or anyone else is in danger now, call the
        emergency number, such as 112, 911 or 999. A local helpline can talk with you in confidence, whichever
        side of this you are on. When you are ready, talk to your coach. You choose what to tell.
      `,
    },
  },
  forCoach: {
    PROCEED: 'The answers hold together. A plan can begin, at a slow pace.',
    COOL_OFF:
      'The answers ask for quiet days first. Hold the plan back and ask the questions again then.',
    TALK_TO_COACH: 'Something in the answers needs a talk with you before a plan begins.',
    NOT_SUITABLE:
      'A plan toward the other person does not fit now. Check the boundary, and offer letting go.',
    SAFETY_STOP:
      'There is a safety hold. Nothing may reach toward the other person. Ask how your client is, and let them choose what to tell.',
  },
};
