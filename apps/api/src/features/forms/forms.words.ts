export const words = {
  fixFirst: 'Fix the problems in this form before publishing.',
  changedElsewhere: 'This form was changed in another tab or on another device.',
  publishFirst: 'Publish this form before you share it.',
  onlyTheAuthor: 'Only the author can change this form. Make a copy to change it.',
  /** Added to the title of a copy. */
  copy: ' (copy)',
};
