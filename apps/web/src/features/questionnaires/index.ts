/** Where answers led, in kind words; for every page that shows a result. */
export { OutcomeView } from './OutcomeView';
export { QuestionnaireForm } from './QuestionnaireForm';
export type { SubmittedAnswers } from './types';
export { GivenAnswers } from './GivenAnswers';
export { answerProblem } from './answer-problem';
export { ShareAnswers } from './ShareAnswers';
export { outcomeTitle } from './outcome-title';
