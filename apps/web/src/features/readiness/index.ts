export { ReadinessPanel } from './ReadinessPanel';
export { earliestStart, standingWords, startsWhenWords } from './standing';
