/** Where answers led, in kind words; for every page that shows a result. */
export { OutcomeView } from './OutcomeView';
