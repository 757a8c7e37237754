/** Apart from the room's other words, because each Today of a coach loads them. */
export const words = {
  button: 'Record a follow-up',
  buttonFor: (about: string) => `Record a follow-up: ${about}`,
  title: 'What did you do?',
  says: 'The client sees your answer, with your name and the time',
  talked: 'We talked',
  triedToReach: (them: string) => `I tried to reach ${them}`,
  passing: 'I’m passing this to a colleague',
  save: 'Save',
  saved: 'Saved.',
  noColleagues: 'You don’t have any colleagues here yet.',
  whoTakesOver: 'Who is taking over?',
  whatTheySee:
    'It moves to their Today. They can see the client’s name and, in a few words, what it’s about.',
};
