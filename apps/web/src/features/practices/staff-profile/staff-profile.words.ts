export const words = {
  title: 'What your clients see',
  says: 'Your clients see your name, your picture, and what you write under “About you” on their Coach page. People outside your practice can see them only if you turn on your public page.',
  saved: 'Saved.',
  save: 'Save',
  name: 'Your name',
  bio: 'About you',
  bioSays: 'Up to 500 characters. For example, how you work, and when you usually reply.',
  bioLeft: (count: number) => (count === 1 ? '1 character left' : `${count} characters left`),
  photo: {
    add: 'Add a picture',
    change: 'Change picture',
    remove: 'Remove picture',
    says: 'Use a picture that shows only you. Footing shrinks it on this device and sends only the picture, not where or when it was taken.',
    alt: 'Your picture',
    removed: 'Picture removed.',
    unreadable: 'We couldn’t open this file. Choose a JPEG or PNG picture.',
  },
};
