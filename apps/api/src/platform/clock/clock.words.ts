export const words = {
  inTheFuture: 'can’t be in the future.',
  longAgo: (days: number) => `must be within the last ${days} days.`,
};
