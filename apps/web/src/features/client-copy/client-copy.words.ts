export const words = {
  back: 'Back to You',
  title: 'A copy of your data',
  what: 'Save everything you can see in Footing: what you wrote, your plan, your answers, your messages, your files, and the notes your coach shares with you. It’s one ZIP file, with a PDF you can read and the same data for computers.',
  notIn:
    'What your coach writes for themselves isn’t in it, because only they can read it. You can ask your coach what’s in there.',
  careful: {
    title: 'Before you save it',
    says: 'Anyone who opens the file can read all of it, without a password. Save it only on a device that nobody else uses, and not in a folder that you share.',
  },
  password: 'Your password',
  passwordSays: 'So that nobody else can save a copy.',
  save: 'Save a copy',
  saving: 'We’re putting your copy together. Your browser saves it as soon as it’s ready.',
  again: 'If nothing was saved after a few minutes, try again.',
};
