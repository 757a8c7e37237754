import type { JointActionBy } from '@footing/contract';

/** What a client reads. Nothing here says what the other person answered, or whether they use Footing. */
export const words = {
  title: 'Working together',
  back: 'Back to You',
  todayChanged: (coach: string) => `${coach} changed your plan for two.`,
  todayMessages: 'You have new messages.',
  todayAsks: (coach: string) => `${coach} has a question for you.`,
  loading: 'Loading',
  theOther: 'the other person',
  nothing: {
    title: 'Nothing here yet',
    text: 'If your coach suggests working as a couple, their question appears here.',
  },

  asked: {
    question: (alias: string) => `Would you like to do couples coaching with ${alias}?`,
    intro: (coach: string) =>
      `${coach} is asking. There’s no right answer, and you don’t need a reason.`,
    unknown: (alias: string) =>
      `This page doesn’t tell you whether ${alias} uses Footing or has been asked.`,
    answer: 'Your answer',
    whoSees: (coach: string, alias: string) =>
      `${coach} can see your answer. The owners of the practice can too, if you’ve given them permission. ${capitalized(alias)} isn’t told what you say, and you aren’t told whether they’re asked or what they say. If ${coach} starts working with the two of you later, you’ll both know that you both said yes. You can change your mind at any time.`,
    next: (coach: string) =>
      `Nothing starts right away. If it could work, ${coach} will talk with each of you first and decide later.`,
    free: (coach: string) =>
      `Say yes only if you want this. It’s fine to say no, or to talk with ${coach} first.`,
    safety: 'Not sure it’s safe? Answer the safety questions.',
    yes: 'Yes, I’d like that',
    no: 'No, I’d rather not',
    saved: 'Saved. The other person isn’t told.',
  },

  shared: {
    title: 'What you’d both see',
    titleNow: 'What you both see',
    plan: 'The steps you do together, and what each of you has marked done',
    sessions: (coach: string) => `Your sessions together with ${coach}: when and where`,
    notes: (coach: string) => `Notes that ${coach} writes for the two of you`,
    messages: (coach: string) => `Messages that the two of you and ${coach} write here`,
  },
  alone: {
    title: 'What stays private',
    text: (alias: string) =>
      `Everything else. ${capitalized(alias)} can’t see your own plan, your check-ins, your contact log, your reflections, your breathers, your own sessions, any other notes about you, or your answers to questions and forms.`,
  },

  talksFirst: {
    line: 'Your coach will talk with each of you first.',
    text: 'There’s nothing you need to do here until then.',
    takeBack: 'Withdraw my answer',
    takenBack: 'Answer withdrawn.',
  },
  together: {
    line: (coach: string, alias: string) => `You and ${alias} are working together with ${coach}.`,
  },
  over: {
    line: 'You aren’t working as a couple right now.',
    text: 'Your coach can tell you more.',
  },
  leave: {
    button: 'Stop working together',
    about: (coach: string, alias: string) =>
      `You can stop at any time. You don’t need a reason. ${coach} will see that you stopped. We don’t tell ${alias}. If you’re worried that ${alias} might notice, talk with ${coach} before you stop.`,
    title: 'Stop working together?',
    text: (coach: string, alias: string) =>
      `${coach} will see that you stopped. We don’t tell ${alias}. What they see stays the same until ${coach} pauses or ends the work, and it never says why. To start again, talk with ${coach}.`,
    yes: 'Stop',
    left: 'Saved.',
  },
  plan: {
    status: (by: JointActionBy, done: boolean, mine: boolean): string => {
      if (done) return 'Done.';
      if (by === 'EITHER') return 'Either of you can mark this as done.';
      return mine
        ? 'You marked this as done. It’s done once you both have.'
        : 'It’s done once you’ve both marked it as done.';
    },
    before: 'What you did together',
    show: 'Show the steps',
    wasDone: (done: boolean, mine: boolean): string => {
      if (done) return 'Done.';
      return mine ? 'You marked this as done.' : 'Not done.';
    },
    markDone: 'Mark as done',
    doneOf: (title: string) => `Mark as done: ${title}`,
    undo: 'Undo',
    undoOf: (title: string) => `Undo: ${title}`,
  },
  changed: {
    title: 'Your shared plan has changed',
    close: 'Got it',
  },
  earlier: {
    title: 'From before',
    of: 'With {alias}, from {when}',
  },
  reflection: {
    open: 'Write something only you can read',
    openOf: (title: string) => `Write something only you can read: ${title}`,
    label: (title: string) => `For yourself: ${title}`,
    onlyYours: (alias: string) =>
      `This is only for you. ${capitalized(alias)} can’t see it, or whether you wrote anything.`,
    what: 'what you write here',
    written: 'What you wrote for yourself',
    aboutGone: 'What you wrote about things that are no longer in the plan',
    show: (count: number) => (count === 1 ? 'Show 1 text' : `Show ${count} texts`),
    shared: 'Shared with your coach',
    notShared: 'Only you',
  },
  sessions: {
    title: 'Joint sessions',
    minutes: (minutes: number) => `${minutes} minutes`,
    join: 'Join',
    more: 'Show more sessions',
  },
  notes: {
    title: 'Notes for both of you',
    readers: (coach: string, alias: string) =>
      `${coach} and ${alias} can read these, too. The owners of the practice can read them only if both of you have given them permission.`,
    none: (coach: string) =>
      `No notes yet. When ${coach} writes one for the two of you, it appears here.`,
    by: '{author}, {when}',
  },
};

function capitalized(alias: string): string {
  return alias === words.theOther ? 'The other person' : alias;
}
