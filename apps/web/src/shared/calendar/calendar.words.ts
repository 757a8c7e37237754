export const words = {
  add: 'Add to my calendar',
  says: {
    client: 'It’s called “Appointment” there and doesn’t say what it’s about.',
    coach:
      'It’s called “Appointment with M.L.” there (your client’s initials). It shows a full name only if that client chose it.',
  },
  failed: 'That didn’t work. Try again when you’re back online.',
};
