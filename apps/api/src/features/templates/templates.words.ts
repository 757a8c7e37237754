export const words = {
  cannotWork: {
    template: 'Fix the problems in this template before publishing.',
    plan: 'Fix the problems in this plan before assigning.',
    file: 'This template has problems that Footing can’t accept. Nothing was imported.',
  },
  rulesOfTemplate: 'This template has rules about outreach. Keep them in the plan.',
  soundsLikeOutreach:
    'Outreach is paused right now, and some actions in this plan sound like outreach. Change or remove them.',
  changedElsewhere: 'This template was changed in another tab or on another device.',
  noSuchVersion: 'is not a published version.',
  recalledIsNotExported: 'was recalled and can’t be exported.',
  fixBeforeExport: 'can’t be exported. Fix the problems in this template first.',
  publishFirst: 'Publish this template before you share it.',
  shareFormsFirst:
    'This template uses a form that your colleagues can’t use. Share that form first, or remove it and publish again.',
  formsStay:
    'can’t be exported, because it uses a form you or a colleague made. Forms don’t travel with a template. Make a copy without the form to export it.',

  onlyTheAuthorExports: 'Only the author can export this template. Make a copy to export it.',
  onlyTheAuthor: 'Only the author can change this template. Make a copy to change it.',
  recall: {
    onlyAuthorOrOwner: 'Only the author or an owner of the practice can recall a version.',
    notAssignable: 'This version was recalled. Choose another version or another template.',
    nothingToCopy: 'Every version of this template was recalled, so it can’t be copied.',
  },
  /** Added to the title of a copy. */
  copy: ' (copy)',
};
