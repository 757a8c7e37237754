/** A newer version of the client's plan, which their coach offers. */
export const words = {
  title: 'A newer version of your plan',
  intro: (coach: string) =>
    `${coach} has a newer version of your plan for you. Nothing changes unless you say yes.`,
  changes: 'If you say yes',
  noChanges: 'Your steps and actions stay as they are. New files from your coach may come with it.',
  dates: 'Dates',
  stays: {
    title: 'What stays',
    list: [
      'Everything you’ve done and written stays.',
      'No waiting period gets shorter, and no closed step opens because of this.',
      'What your coach set up just for you stays, unless it’s listed above.',
    ],
  },
  answer: {
    accept: 'Use the newer version',
    decline: 'Keep my plan as it is',
    later: 'Not now',
    note: 'You don’t have to give a reason. If you say yes, you have seven days to go back to the earlier version. If you’re not sure yet, you can decide later.',
    accepted: 'Your plan is on the newer version now.',
    declined: 'Your plan stays as it is.',
  },
  accepted: {
    title: 'Your plan is on the newer version',
    since: 'You said yes {when}.',
    until: 'You can go back until {when}.',
    over: 'The seven days to go back are over. If something doesn’t fit, tell your coach.',
    changed: 'What changed',
    noChanges:
      'Your steps and actions stayed as they were. New files from your coach may have come with it.',
  },
  revert: {
    button: 'Go back to the earlier version',
    title: 'Go back to the earlier version?',
    text: 'Your plan asks for what it asked for before. Everything you’ve done since stays done. Outreach that changed needs your coach’s approval again.',
    yes: 'Go back',
    no: 'Cancel',
    done: 'Your plan is back on the earlier version.',
  },
  declined: {
    title: 'You kept your plan as it is',
    text: (coach: string) => `If you change your mind, ask ${coach} to offer it again.`,
  },
  reverted: {
    title: 'Your plan is back on the earlier version',
    byCoach: (coach: string) => `${coach} went back to it {when}.`,
    text: 'Everything you’ve done stays done.',
  },
  none: {
    title: 'No newer version right now',
    text: 'Your plan stays as it is.',
  },
  toPlan: 'Go to your plan',
  notice: {
    offered: (coach: string) => `${coach} has a newer version of this plan for you.`,
    look: 'See what would change',
    accepted: 'This plan is on a newer version. You can go back until {when}.',
    see: 'See what changed',
  },
};
