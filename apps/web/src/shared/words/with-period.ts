export { listOfTitles, punctuationInside } from '@footing/kernel';

/** The text with a period at its end, unless it has one, as in “with K.” */
export const withPeriod = (text: string): string => (text.endsWith('.') ? text : `${text}.`);
