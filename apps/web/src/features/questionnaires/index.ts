/** The outcome of a questionnaire, for every page that shows a result. */
export { OutcomeView } from './results/OutcomeView';
export { QuestionnaireForm } from './form/QuestionnaireForm';
export type { SubmittedAnswers } from './types';
export { GivenAnswers } from './results/GivenAnswers';
export { answerProblem } from './answer-problem';
export { ShareAnswers } from './form/ShareAnswers';
export { outcomeTitle } from './results/outcome-title';
