export const words = {
  tooLate:
    'This is more than 14 days old, or this device’s clock is wrong, so it can’t be sent anymore.',
  /** On other pages than those that show it. The reason follows. */
  elsewhere: {
    says: 'Something you entered wasn’t saved.',
    undo: 'An undo didn’t go through.',
    open: 'Open it',
  },
};
