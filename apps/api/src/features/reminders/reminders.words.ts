export const words = {
  tooQuiet: 'must leave at least one hour of the day for reminders.',
};
