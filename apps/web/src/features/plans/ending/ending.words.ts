import type { Ending } from '@footing/contract';

export const words = {
  dialog: {
    letGoTitle: 'Letting go',
    title: 'End the plan',
    how: 'How does it end?',
    meanings: {
      LET_GO:
        'You stop trying to get back together, and move on with your own life. It’s a good ending.',
      TOGETHER: 'The two of you are a couple again.',
      MUTUAL_PAUSE: 'You both chose to leave it open for now.',
      WITHDREW: 'This plan isn’t right for you now, for any reason.',
    } satisfies Partial<Record<Ending, string>>,
    choose: 'Choose one.',
    text: 'The plan closes, and no more steps open. Everything you did and wrote is kept. Your coach sees how it ended.',
    unsafe: 'If you or someone else might not be safe, tap Get help now at the top.',
    note: 'A few words, if you like',
    noteReaders: 'Your coach and the owners of the practice can read this.',
    letGo: 'Yes, let go',
    end: 'End the plan',
    cancel: 'Not now',
  },
  lettingGo: {
    pageTitle: 'Letting go',
    title: 'A plan for letting go',
    text: 'Letting go of the relationship can be a good way forward. This plan helps you through the first weeks, one small step at a time. The decision is yours. Your coach will see that you started it.',
    endsRunning: (plan: string) =>
      `Starting it ends your plan “${plan}.” Everything you did and wrote is kept. You have 24 hours to change your mind: end the new plan first, then tap “Undo letting go.” Your old plan comes back paused, and outreach stays paused until your coach approves it again.`,
    start: 'Start the plan',
    endAndStart: (plan: string) => `End “${plan}” and start`,
  },
  ended: {
    planAndDay: 'Your plan “{plan},” {day}',
    planAndDays: 'Your plan “{plan},” from {from} to {to}',
    lookBack: 'Look back, and write to yourself',
  },
  undo: {
    next: 'What’s next',
    start: 'See a plan for letting go',
    until:
      'You can undo this until {when}. The plan comes back paused, and outreach stays paused until your coach approves it again.',
    title: 'Changed your mind?',
    letGoOf: (plan: string) =>
      `You let go of “${plan}.” You can undo that until {when}. That plan comes back paused, and outreach stays paused until your coach approves it again.`,
    endFirst: 'To undo it, end this plan first. Then you’ll find the button here.',
    undo: 'Undo letting go',
    done: 'Your plan is back, and paused.',
  },
};
