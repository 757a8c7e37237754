export const words = {
  tooLate:
    'This is more than 14 days old, or this device’s clock is wrong, so it can’t be sent anymore.',
};
