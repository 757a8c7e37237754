import type { JointActionBy } from '@footing/contract';

/** What a client reads. Nothing here says what the other person answered, or whether they use Footing. */
export const words = {
  title: 'Working together',
  back: 'Back to You',
  todayAsks: (coach: string) => `${coach} has a question for you.`,
  loading: 'Loading',
  theOther: 'the other person',
  nothing: {
    title: 'Nothing here yet',
    text: 'If your coach suggests working as a couple, their question appears here.',
  },

  asked: {
    question: (alias: string) =>
      `Would you like to do coaching as a couple, together with ${alias}?`,
    intro: (coach: string) =>
      `${coach} is asking. There’s no right answer, and you don’t need a reason.`,
    unknown: (alias: string) =>
      `This page doesn’t tell you whether ${alias} uses Footing or has been asked.`,
    answer: 'Your answer',
    whoSees: (coach: string, alias: string) =>
      `${coach} sees your answer. ${capitalized(alias)} isn’t told what you said, and you aren’t told what they said. Only if ${coach} starts work with the two of you later will you both know that you both said yes. You can change your mind at any time.`,
    next: (coach: string) =>
      `Nothing starts right away. ${coach} will talk with each of you first, and will decide on another day.`,
    unsafe: (coach: string) =>
      `If you feel pressured or unsafe, you can say no, or talk with ${coach}. Nobody else finds out.`,
    safety: 'Is everyone safe?',
    yes: 'Yes, I’d like that',
    no: 'No, I’d rather not',
    saved: 'Saved. Only your coach can see it.',
  },

  shared: {
    title: 'What you’d both see',
    titleNow: 'What you both see',
    plan: 'The steps you do together, and what each of you marks as done in them',
    sessions: (coach: string) => `Your sessions together with ${coach}: when and where`,
    notes: (coach: string) => `Notes that ${coach} writes for the two of you`,
  },
  alone: {
    title: 'What stays yours alone',
    text: (alias: string) =>
      `Everything else. ${capitalized(alias)} can’t see your own plan, your check-ins, your contact log, your answers, your reflections, your breathers, your own sessions, or any other notes about you. The safety questions stay yours, too.`,
  },

  talksFirst: {
    line: 'Your coach will talk with each of you first.',
    text: 'There’s nothing you need to do here until then.',
    takeBack: 'Take back my answer',
    takenBack: 'Taken back.',
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
    about: 'You can stop at any time, without a reason.',
    title: 'Stop working together?',
    text: (coach: string, alias: string) =>
      `${coach} will see that you stopped. ${capitalized(alias)} isn’t told, and nothing changes on their screen. To start again, talk with ${coach}.`,
    yes: 'Stop',
    left: 'Done. Your coach can see it.',
  },
  plan: {
    status: (by: JointActionBy, done: boolean, mine: boolean): string => {
      if (done) return 'Done.';
      if (by === 'EITHER') return 'Either of you can mark this as done.';
      return mine
        ? 'You’ve marked it. It’s done when you’ve both marked it.'
        : 'It’s done when you’ve both marked it.';
    },
    markDone: 'Mark as done',
    doneOf: (title: string) => `Mark as done: ${title}`,
    undo: 'Undo',
    undoOf: (title: string) => `Undo: ${title}`,
  },
  sessions: {
    title: 'Sessions for you both',
    minutes: (minutes: number) => `${minutes} minutes`,
    join: 'Join',
  },
  notes: {
    title: 'Notes for you both',
    readers: (coach: string, alias: string) =>
      `${coach}, ${alias}, and the owners of the practice can read these, too.`,
    none: (coach: string) =>
      `No notes yet. When ${coach} writes one for the two of you, it appears here.`,
    by: '{author}, {when}',
  },
};

function capitalized(alias: string): string {
  return alias === words.theOther ? 'The other person' : alias;
}
