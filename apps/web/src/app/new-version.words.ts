export const words = {
  label: 'New version',
  says: 'There’s a new version of Footing. Update whenever it suits you.',
  update: 'Update now',
  later: 'Later',
  sure: {
    title: 'Update now?',
    words:
      'Texts that say “Saved” are kept. Anything else you’ve typed on this page and haven’t saved yet would be lost.',
    yes: 'Update',
    no: 'Not yet',
  },
};
