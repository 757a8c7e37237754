/** What coaching here is and is not: every page, agreement and help text that says it uses these sentences. */
export const NOT_THERAPY = 'Coaching isn’t therapy or emergency care.';
export const CONFIDENTIAL =
  'What you tell your coach is confidential, unless a law makes them act, for instance when a child is in danger.';
export const SAFETY_ANSWERS_STAY = 'What you answer in the safety questions stays with you.';
export const CARE_WORDS: readonly string[] = [NOT_THERAPY, CONFIDENTIAL, SAFETY_ANSWERS_STAY];

/** Care words that a text leaves out. */
export const careWordsMissingIn = (text: string): string[] => {
  const plain = plainOf(text);
  return CARE_WORDS.filter((words) => !plain.includes(plainOf(words)));
};

/** Normalizes apostrophes and line breaks. */
const plainOf = (text: string): string =>
  text.replaceAll(/[’‘]/g, "'").replaceAll(/\s+/g, ' ').toLowerCase();

/** Said wherever text can be pasted or a file added. */
export const THIRD_PARTY_WORDS =
  'No recordings without consent. No private messages or pictures of the other person.';
