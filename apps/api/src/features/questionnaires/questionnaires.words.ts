export const words = {
  unknownVersion: 'must be a version of this questionnaire.',
  answeredTwice: 'is answered twice.',
  notAnswered: (question: string) => `Not answered yet: “${question}”`,
  unknownQuestion: 'isn’t a question in this questionnaire.',
  unknownAnswer: 'must be one of the answers on the list.',
};
