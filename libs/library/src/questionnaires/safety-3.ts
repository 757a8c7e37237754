import type { Outcome, OutcomeText, Question } from '@footing/plan-engine';

import type { LibraryQuestionnaire } from '../library-questionnaire.js';
import { prose } from '../prose.js';
import { SAFETY_PAUSE_LINE, WHO_SEES_SAFETY, WHO_SEES_SAFETY_ARCHIVED } from '../who-sees.words.js';
import { safety } from './safety.js';

const ABOUT = prose`
  **These are our own questions, not a validated test.** They can miss things. If you feel unsafe and the result says
  otherwise, trust the feeling.

  They look both ways: whether you are safe with the other person, and whether they are safe and left alone by you.
  Many people answer yes to something here. You aren't being judged.
`;

const DANGER = prose`
  **Nobody is called because of what you answer, and nobody watches this around the clock.** If you or anyone else is
  in danger now, call the emergency number, such as 112, 911 or 999. If someone else may look at this screen, leave
  now and come back on a device that only you use.
`;

const STOP = prose`
  Something in your answers is about safety. That comes before any plan. It was right to say it.

  - **If anyone is in danger now,** call the emergency number, such as 112, 911 or 999.
  - **If you are afraid of someone,** a helpline can make a plan with you, in confidence and without telling you
    what to do. Use a phone that nobody else looks at.
  - **If you are afraid of what you might do,** there are helplines for that too. Keep your distance from the other
    person today, and call.
  - **If you are thinking of ending your life,** please tell someone now: a person near you, a doctor, a crisis line.
    You don't have to carry this alone.
`;

const LEFT_ALONE = prose`
  The other person has let you know that they don't want contact. It hurts to be shut out. Please respect it anyway: no
  messages, no gifts, no visits, nothing through other people. If there are children or money to settle, let someone
  else or a lawyer do it.
`;

const WEEK = prose`
  Nothing here is an alarm. Still, it would help to look away for a while. Put their pages out of reach, and put
  something else into those minutes. Outreach is paused for now.
`;

const WEEK_ENDS = prose`
  **What ends this:** new answers, once the week is over. You can answer earlier too. We keep those answers, and they
  count when the week is over.
`;

const PROCEED: OutcomeText = {
  title: 'Nothing here calls for a stop',
  text: prose`
    From what you say, both of you are safe and nobody is being pressured. That can change. You can answer these
    questions again at any time, and you can stop whenever something feels wrong.

    Our questions can miss things. If you feel unsafe, that feeling counts more than any answer here.
  `,
};

const outcomes: Partial<Record<Outcome, OutcomeText>> = {
  PROCEED,
  COOL_OFF: { title: 'A quiet week first', text: `${WEEK}\n\n${WEEK_ENDS}` },
  TALK_TO_COACH: {
    title: 'Talk about it with your coach',
    text: prose`
      Something here is easier to put right with help. Until you have talked with your coach, outreach is paused, so
      please don't reach out to the other person. You choose what you tell your coach, and when.

      **What ends this:** a talk with your coach, which your coach notes here.
    `,
  },
  NOT_SUITABLE: {
    title: 'They need to be left alone',
    text: prose`
      ${LEFT_ALONE}

      Outreach is paused. You can go on with your own side here. The plan for letting go asks nothing of them and does
      a lot for you.

      **What ends this:** new answers, at least 72 hours from now, that say otherwise.
    `,
  },
  SAFETY_STOP: {
    title: 'Please stop here for now',
    text: prose`
      ${STOP}

      Outreach is paused. Nobody has been told what you answered. What you tell, and to whom, is up to you.

      **What ends this:** you answer again, at least 24 hours from now, and nothing calls for a stop. Then someone at
      the practice talks with you and notes it with their name.
    `,
  },
};

/** The same for a client whom the practice no longer works with: nobody is told, and nobody is promised. */
const outcomesForArchived: Partial<Record<Outcome, OutcomeText>> = {
  PROCEED,
  COOL_OFF: { title: 'A quiet week first', text: WEEK },
  TALK_TO_COACH: {
    title: 'Talk about it with someone',
    text: prose`
      Something here is easier to put right with help. Talk about it with someone you trust, a doctor or a helpline.
      Until then, please don't reach out to the other person.
    `,
  },
  NOT_SUITABLE: { title: 'They need to be left alone', text: LEFT_ALONE },
  SAFETY_STOP: {
    title: 'Please stop here for now',
    text: prose`
      ${STOP}

      Nobody at the practice is told. For help now, use **Get help now**.
    `,
  },
};

const QUESTIONS: Record<string, { text: string; help?: string }> = {
  'hurt-by-them': {
    text: 'Have they ever hit, pushed or choked you, made you have sex when you did not want to, or hurt a child or an animal?',
  },
  watched: {
    text: 'Do they follow you, watch you, track or read your phone, or show up where you do not expect them?',
  },
  controlled: { text: 'Do they decide about your money, who you see or where you go?' },
  'asked-to-stop': {
    text: 'Have they asked you, in any words, to stop writing, calling or coming over?',
  },
  blocked: {
    text: 'Have they blocked you, or changed their number or their locks so that you can’t reach them?',
  },
  order: {
    text: 'Is there an order by a court or the police about contact between you, in either direction?',
    help: 'Also say yes if someone has asked for one and it isn’t decided yet.',
  },
  'i-watch': { text: 'In the past month, how did you look for news about them?' },
  'hurt-by-me': {
    text: 'Have you ever hit, pushed, forced or threatened them, or are you afraid that you might?',
  },
};

const MESSAGES: Record<string, string> = {
  harm: 'You have had thoughts of harm. Please don’t stay alone with them. Tell one person today: someone close to you, a doctor or a crisis line. If it is urgent, call the emergency number now.',
  'hurt-by-them':
    'There has been violence. It is not your fault. A local helpline can make a plan with you, even if you aren’t sure what you want.',
  watched:
    'You are being watched or followed. When you look for help, use a device that they have never had in their hands.',
  order:
    'There is an order about contact, or someone has asked for one. Follow it fully. A lawyer can tell you what it allows.',
  'i-follow':
    'Following someone, or reading what is theirs, frightens people, even when it comes from missing them. Please stop today, and let someone help you with it. You can.',
  'asked-to-stop': 'They asked you to stop. That is their answer for now, and you can respect it.',
  blocked: 'They have closed the ways to reach them. That is an answer too, without words.',
  'i-ask-around':
    'You get news about them through other people. It puts your friends in a hard place and keeps your wound open. Talk about how to stop.',
};

/**
 * Says before the first question what staff see, and after it what ends each outcome. To staff every outcome that
 * closes outreach looks the same.
 */
export const safety3: LibraryQuestionnaire = {
  key: 'safety',
  version: 3,
  title: 'Is everyone safe?',
  intro: [ABOUT, WHO_SEES_SAFETY, DANGER].join('\n\n'),
  questions: safety.questions.map((question): Question => ({
    ...question,
    ...QUESTIONS[question.key],
  })),
  rules: safety.rules.map((rule) => ({ ...rule, message: MESSAGES[rule.key] ?? rule.message })),
  outcomes,
  forCoach: {
    PROCEED: 'Nothing to do after the safety questions',
    COOL_OFF: SAFETY_PAUSE_LINE,
    TALK_TO_COACH: SAFETY_PAUSE_LINE,
    NOT_SUITABLE: SAFETY_PAUSE_LINE,
    SAFETY_STOP: SAFETY_PAUSE_LINE,
  },
  forArchived: {
    intro: [ABOUT, WHO_SEES_SAFETY_ARCHIVED, DANGER].join('\n\n'),
    outcomes: outcomesForArchived,
  },
};
