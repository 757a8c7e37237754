export const words = {
  archived: 'This client is archived. Restore them before you send a form.',
  dayIsOver: 'must be today or later.',
  noForm: 'This action has no form.',
  answered: 'This form has already been answered, so you can’t withdraw it.',
  takenBack: 'Your coach withdrew this form. You don’t need to answer it.',
  noLongerCoached: 'You can’t answer this form, because you’re no longer working with your coach.',
  finished: 'You already finished this form. Your answers can’t be changed.',
  notForThisForm: 'isn’t part of this form.',
  notForThisQuestion: 'doesn’t fit the question.',
  answeredElsewhere:
    'You also answered this question on another device. Choose which answer to keep.',
  nothingAnswered: 'Answer at least one question first.',
  missing: (question: string) => `Answer “${question}” first.`,
  choose: 'Choose who can read your answers first.',
  notFinished: 'Finish this form first. Then you can change who reads your answers.',
  readersFixed: 'This form says who reads the answers, so you can’t change that here.',
  nobodyToShareWith: 'You’re no longer working with your coach, so you can’t share these answers.',
};
