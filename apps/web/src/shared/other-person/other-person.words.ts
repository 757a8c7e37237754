export const words = {
  title: 'A different person',
  says: 'You can change what the other person is called in Footing at any time. That doesn’t change who the plan is about. If your plan is about someone else now, say so here.',
  saysForCoach: (callName: string) =>
    `You can change what the other person is called in Footing at any time. That doesn’t change who the plan is about. If ${callName}’s plan is about someone else now, say so here.`,
  button: 'It’s about someone else now',

  previous: 'Previous person',
  stillApplies: (boundary: string) => `${boundary}. This still applies.`,
  appliesUntil: '{boundary} until {when}. This still applies.',
  lastSurprise: 'Last surprise: {when}',

  proposed: {
    someone: 'Someone else',
    says: (name: string) =>
      `${name} is waiting for your coach to confirm. Nothing changes until then.`,
    saysForCoach: (name: string, callName: string) =>
      `${name} is waiting for you to confirm. Talk with ${callName} first. Nothing is known about a new person, so outreach starts out paused. Everything recorded about the previous person stays.`,
    confirm: 'Confirm a different person',
    confirmed: 'Confirmed. New plans are about this person.',
    same: 'It’s the same person',
    withdraw: 'Withdraw',
    withdrawn: 'Withdrawn.',
  },

  dialog: {
    title: 'It’s about someone else now',
    says: 'A coach has to confirm this. After that, new plans are about this person, and nothing is known about them yet. A plan that’s already running stays with the person it was made for. What that person asked for, and any court order, still applies.',
    name: 'What to call this person here',
    nameSays: 'A first name or a nickname. No last name, number, address, or handle.',
    cancel: 'Cancel',
    send: 'Ask for confirmation',
  },
};
