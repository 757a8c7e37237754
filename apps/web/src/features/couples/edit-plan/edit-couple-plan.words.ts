export const words = {
  title: 'Edit the plan for two',
  back: 'Back to the couple',
  loading: 'Loading',
  none: {
    title: 'The plan can’t be edited right now',
    text: 'You can edit it while both are working together and nothing is on hold.',
  },
  intro:
    'If you change a step that’s already open, they both see the change right away, with your reason. Steps you haven’t opened stay hidden from them. What one of them has marked as done stays as it is, and what they’ve written is always kept.',
  shown: 'What both of them will see',
  nothingShown: 'Nothing. All of your changes are in steps you haven’t opened yet.',
  onlyYou: 'What only you will see',
  reason: {
    label: 'Reason (optional)',
    shared: 'Both of them can read it with the changes.',
    notShared: 'It stays in the plan’s history. Neither of them can read it.',
  },
  save: 'Save changes',
  saved: 'Saved.',
  finished: 'At least one of them has marked this as done, so it stays as it is.',
  finishedRemoved:
    'One of them has marked something you removed as done. Load the plan again to get it back.',
  stale:
    'This plan was changed after you opened it. Load it again to see the changes. Your edits on this page will be discarded.',
  leave: {
    title: 'Leave without saving?',
    text: 'Your changes to the plan will be lost.',
    yes: 'Leave page',
    no: 'Stay on page',
  },
};
