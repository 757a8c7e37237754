export const words = {
  tooLate:
    'This waited here for more than 14 days, or this device’s clock is wrong, so it can’t be sent anymore.',
};
