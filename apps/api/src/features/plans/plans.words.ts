export const words = {
  newDay: 'A new day has started. Tap again.',
  actionRemoved:
    'Your coach just changed your plan, and this action is no longer in it. What you did before is kept.',
  stepRemoved:
    'Someone just changed this plan, and this step is no longer in it. Nothing was saved here.',
  daysUntilDue: 'must be between 0 and 3,650 days.',
  skipReasonNeeded: 'is required when you skip a step.',
  edits: {
    stale: 'Someone changed this plan after you opened it. Load it again to see the changes.',
  },
  assign: {
    hasProblems: 'This version has problems, so it can’t be assigned yet.',
    hasPlan: (client: string, plan: string) =>
      `${client} already has a plan, “${plan}.” End it before you start another.`,
    startsInThePast: 'can’t be in the past.',
    afterLettingGo: (client: string) =>
      `${client} let go of this person recently, so a plan that reaches out to them can’t start yet. A plan without outreach can start now.`,
  },
  lettingGo: {
    hasPlan: (plan: string) => `You’re still on your plan “${plan}.” It only ends if you say so.`,
    endOtherFirst: (plan: string) => `You have another plan, “${plan}.” End that one first.`,
  },
  noCoach: 'Your plan stays paused while you have no coach here. Ask for a new start first.',
  archived: 'This client is archived. Restore them first.',
  onlyCoachEndsSo:
    'Only your coach can end a plan this way. You can choose any of the other endings.',
};
