export const words = {
  title: 'Looking back',
  planAndDays: 'Your plan “{plan},” from {from} to {to}',
  notYet: {
    title: 'This page opens when your plan ends',
    text: 'When your plan has ended, you can look back here at what you did and how you felt.',
    toPlan: 'Go to your plan',
  },
  letter: {
    title: 'A letter to yourself',
    prompt:
      'What do you know now that you didn’t know at the start? What do you want to remember on a hard evening?',
    loading: 'Loading your letter',
    placeholder: 'Dear me,',
    saves: 'Saved as you type. Only you can read it in Footing.',
  },
};
