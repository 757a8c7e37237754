/** Also around the plan for two. */
export const frameWords = {
  review: 'Review changes',
  edit: 'Keep editing',
  reset: 'Discard changes',
  confirmReset: {
    title: 'Discard your changes?',
    text: 'The plan stays as it is now.',
    yes: 'Discard',
    no: 'Keep editing',
  },
  noChanges: 'No changes yet',
  loadAgain: 'Load the plan again',
};

export const words = {
  title: (name: string) => `Edit ${name}’s plan`,
  back: (name: string) => `Back to ${name}`,
  none: {
    title: 'No plan to edit',
    text: (name: string) => `${name} has no running plan.`,
    toClient: 'Go to the client',
  },
  intro: (name: string) =>
    `What ${name} has finished stays as it is. What ${name} has written is always kept. You can make waits longer here. If a wait has begun and can be shortened, open its step on the plan and choose “Shorten wait.”`,
  changes: 'What changes',
  dates: 'How the dates change',
  reason: {
    label: 'Reason (optional)',
    about: 'It stays with this change in the plan’s history.',
    share: (name: string) => `${name} can read this reason`,
    shared: (name: string) => `${name} sees it on Today with the changes.`,
    notShared: 'Only staff can read it.',
  },
  checkFailed: 'We couldn’t work out the dates. Check your connection and try again.',
  save: 'Save changes',
  saved: (name: string) => `Saved. ${name} sees the changes on Today.`,
  stale:
    'Someone changed this plan after you opened it. Load it again to see the changes. Your edits on this page will be discarded.',
  leave: {
    title: 'Leave without saving?',
    text: 'Your changes to the plan will be lost.',
    yes: 'Leave page',
    no: 'Stay on page',
  },
};
