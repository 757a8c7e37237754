export const words = {
  enough: 'You can save 50 quick replies. Delete one you don’t use, then try again.',
  stale: 'You changed this quick reply somewhere else.',
};
