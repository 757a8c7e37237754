export const words = {
  fixFirst: 'Fix the problems in this form before publishing.',
  cannotImport: 'This form has problems that Footing can’t accept. Nothing was imported.',
  noSuchVersion: 'is not a published version.',
  fixBeforeExport: 'can’t be exported. Fix the problems in this form first.',
  onlyTheAuthorExports: 'Only the author can export this form. Make a copy to export it.',
  changedElsewhere: 'This form was changed in another tab or on another device.',
  publishFirst: 'Publish this form before you share it.',
  onlyTheAuthor: 'Only the author can change this form. Make a copy to change it.',
  /** Added to the title of a copy. */
  copy: ' (copy)',
};
