export const words = {
  noQuestionnaire: 'This action has no questionnaire.',
};
