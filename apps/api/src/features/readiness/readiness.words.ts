export const words = {
  notBeforeAPlan: 'must be a questionnaire that comes before a plan.',
};
