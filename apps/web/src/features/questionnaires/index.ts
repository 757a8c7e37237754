/** The outcome of a questionnaire, for every page that shows a result. */
export { OutcomeView } from './results/OutcomeView';
export { QuestionnaireForm } from './form/QuestionnaireForm';
export type { SubmittedAnswers } from './types';
/** For forms, which look the same. */
export { default as questionnaireClasses } from './questionnaires.module.css';
export { ScaleChoice, SingleChoice } from './form/answer-choices';
export { PasswordForAnswers } from './results/PasswordForAnswers';
export { GivenAnswers } from './results/GivenAnswers';
export { answerProblem } from './answer-problem';
export { ShareAnswers } from './form/ShareAnswers';
export { outcomeTitle } from './results/outcome-title';
