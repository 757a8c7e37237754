export const words = {
  address: 'This isn’t a web address. It starts with https:// or webcal://.',
  ours: 'This is your address for sessions from here. Enter the address of your other calendar.',
  limit: (most: number) => `You can add up to ${most} calendars. Remove one first.`,
};
