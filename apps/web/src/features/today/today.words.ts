import { punctuationInside } from '../../shared/words';

export const words = {
  loading: 'Loading your day',
  greeting: (hour: number, name: string): string =>
    name ? `${greeting(hour)}, ${name}` : greeting(hour),
  hold: {
    text: 'Outreach is paused for safety.',
    help: 'Where to get help',
  },
  checkIn: 'Check in',
  hardMoment: 'A hard moment?',
  breather: {
    title: 'Take a breather',
    text: 'Write the message you won’t send',
  },
  journal: 'Write in your journal',
  lettingGo: 'Letting go of the relationship',
  edits: {
    title: 'Your plan changed',
    by: '{coach} changed your plan {when}.',
    close: 'Got it',
    plan: 'See your plan',
    failed: 'That didn’t work. Please try again.',
  },
  offer: {
    text: (coach: string) => `${coach} has a newer version of your plan for you.`,
    look: 'See what would change',
  },
  path: (done: number, steps: number) => `${done} of ${steps} steps done`,
  next: {
    title: 'Next',
    how: 'How to do it',
    done: 'I did this',
    nothingLeft: 'That’s all for today',
    canWait: 'The rest can wait. Taking a break is part of this too.',
    stepDone: 'You’ve done every action in this step.',
  },
  step: {
    also: 'Also in this step',
    done: 'Done',
    about: 'About this step',
  },
  waiting: {
    title: 'Not yet',
    plan: 'See the whole plan',
    /** Today knows one reason for each step; the plan knows them all. */
    more: 'A step may need more than this. Your plan has the details.',
  },
  idle: {
    allDone: 'You’ve finished every step',
    allDoneText: (coach: string) =>
      `Take a moment to notice that. You and ${coach} decide how the plan ends.`,
    lookBack: 'Look back at your plan',
    nothing: 'Nothing to do today',
    nextStep: (step: string, lock: string) =>
      `${punctuationInside(`The next step is “${step}”.`)} ${lock}`,
    rest: 'Until then, there’s nothing you need to do.',
    starts: 'Your plan starts {day}',
    startsText: 'There’s nothing you need to do until then. You can look ahead if it helps.',
    lookAhead: 'Look at the plan',
    paused: 'Your plan is paused',
    pausedText: 'Every wait is paused too, so you don’t lose anything.',
    until: 'It stays paused until {day}, or until you resume it.',
    whenever: 'You can resume it whenever you’re ready.',
    noCoach: 'It stays paused while you have no coach here. You can still read everything in it.',
    resume: 'Resume the plan',
    resumed: 'Your plan is active again.',
  },
  none: {
    title: 'Your plan isn’t ready yet',
    text: (coach: string) =>
      `${coach} will put together a plan with you. Then you’ll see one small step at a time here.`,
    until: 'While you wait, you can start here:',
    questions: {
      title: 'Questions before a plan',
      text: 'These questions come before your plan starts. They take a few minutes. Your coach and the owners of the practice see one line about the result. Before you start, you can read what else they can see.',
      go: 'Answer the questions',
    },
    answered: {
      title: 'Your answers to “Are you sure?”',
      ready: 'Nothing in your answers keeps a plan from starting.',
      see: 'See your result',
    },
    safety: {
      title: 'Is everyone safe?',
      text: 'Some questions about your safety and the other person’s.',
      go: 'Safety questions',
    },
    reach: {
      title: 'How should your coach reach you?',
      text: 'By email, text message, phone, or only in sessions.',
      go: 'Choose how',
    },
  },
  ended: {
    fallback: 'Your plan has ended.',
    closed: '“{plan}” ended {when}. Everything you did is kept.',
    kept: '“{plan}” has ended. Everything you did is kept.',
    see: 'See what you did',
  },
  session: {
    title: (coach: string) => `Session with ${coach}`,
    time: (day: string, from: string, to: string) => `${day}, ${from} to ${to}`,
    here: (time: string) => `On this device, that’s ${time}`,
    join: 'Join the session',
    all: 'All sessions',
  },
  notes: {
    title: 'From your coach',
    by: '{author} · {when}',
    all: 'All notes',
  },
};

function greeting(hour: number): string {
  if (hour >= 5 && hour < 12) return 'Good morning';
  if (hour >= 12 && hour < 18) return 'Good afternoon';
  return hour >= 18 && hour < 23 ? 'Good evening' : 'Hello';
}
