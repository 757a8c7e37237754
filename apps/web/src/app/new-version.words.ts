export const words = {
  label: 'New version',
  says: 'There’s a new version of Footing. Update whenever it suits you.',
  update: 'Update now',
  later: 'Later',
  sure: {
    title: 'Update now?',
    words:
      'Anything marked “Saved” is kept. Anything else you’ve typed on this page would be lost.',
    yes: 'Update',
    no: 'Not yet',
  },
};
