export const words = {
  version: 'must be 0 or more.',
  headings: 'must be between 1 and 12, each different from the others.',
  stale: 'Someone changed this form in the meantime. Check it and try again.',
  removed: 'This form was removed.',
  enough: 'A practice can have up to 40 forms of its own. Remove one first.',

  shipped: {
    threeParts: {
      name: 'What happened, what we tried, what’s next',
      headings: [
        ['What happened', 'Since the last session, and today'],
        ['What we tried', 'What you did together, and how it went'],
        ['What next', 'What you agreed to do before next time'],
      ],
    },
    grow: {
      name: 'GROW',
      headings: [
        ['Goal', 'What they want'],
        ['Reality', 'Where things stand now'],
        ['Options', 'What they could do'],
        ['Will', 'What they will do, and by when'],
      ],
    },
  },
};
