export const words = {
  add: 'Add to my calendar',
  says: 'It’s called “Appointment” there and doesn’t say what it’s about.',
  failed: 'That didn’t work. Try again when you’re back online.',
};
