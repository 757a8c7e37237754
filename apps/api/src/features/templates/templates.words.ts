export const words = {
  cannotWork: {
    template: 'Fix the problems in this template before publishing.',
    plan: 'Fix the problems in this plan before assigning.',
  },
  rulesOfTemplate: 'This template has rules about outreach. Keep them in the plan.',
  soundsLikeOutreach:
    'Outreach is paused right now, and some actions in this plan sound like outreach. Change or remove them.',
  changedElsewhere: 'This template was changed in another tab or on another device.',
  publishFirst: 'Publish this template before you share it.',
  onlyTheAuthor: 'Only the author can change this template. Make a copy to change it.',
  /** Added to the title of a copy. */
  copy: ' (copy)',
};
