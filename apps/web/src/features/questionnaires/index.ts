/** Where answers led, in kind words; for every page that shows a result. */
export { OutcomeView } from './OutcomeView';
export { Asking } from './Asking';
export type { Given } from './types';
export { GivenAnswers } from './GivenAnswers';
export { problemOf } from './problem';
export { ShareAnswers } from './ShareAnswers';
export { outcomeTitle } from './outcome-title';
