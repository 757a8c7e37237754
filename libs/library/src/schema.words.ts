/** What is wrong with a field of a template, a form or a file. */
export const words = {
  unsavable: 'This has characters that can’t be saved.',
  atMostCharacters: (max: number) => `Use up to ${max} characters.`,
  empty: 'Write something here.',
  key: 'Use up to 60 lowercase letters, digits and hyphens.',
  whole: (min: number, max: number) => `Use a whole number from ${min} to ${max}.`,
  atMost: (max: number) => `Use up to ${max}.`,
  date: 'Use a date like 2026-03-29.',
  reach: 'Choose whether it reaches out to the other person.',
  noSteps: 'Add at least one step.',
  stepOrAction: 'Choose a step or an action.',
  fileTwice: 'This file is already there.',
  /** After the name of the field. */
  tags: {
    tooMany: (max: number) => `can have up to ${max} tags.`,
    tooLong: (max: number) => `can have up to ${max} characters each.`,
    wrong: 'can have letters, numbers, and spaces, but no commas.',
  },
};
