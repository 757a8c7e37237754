/** What coaching is and is not. Every page, agreement and help text that says so uses these sentences. */
export const NOT_THERAPY = 'Coaching isn’t therapy or emergency care.';
export const CONFIDENTIAL =
  'What you tell your coach is confidential, unless the law or a court requires them to share it, for instance when a child is in danger.';
const SAFETY_ANSWERS_STAY = 'In Footing, only you can read your answers to the safety questions.';
/** Everyone at a practice who can see that the safety questions paused outreach. `coach`: their name, or "your coach". */
export const pauseReaders = (coach: string): string =>
  `${coach}, the owners of the practice, and anyone filling in for ${coach}`;

export const CARE_WORDS: readonly string[] = [NOT_THERAPY, CONFIDENTIAL, SAFETY_ANSWERS_STAY];

/** The care words that are missing in a text, ignoring case, spacing and kinds of apostrophes. */
export const careWordsMissingIn = (text: string): string[] => {
  const plain = plainOf(text);
  return CARE_WORDS.filter((words) => !plain.includes(plainOf(words)));
};

/** Normalizes apostrophes and line breaks. */
const plainOf = (text: string): string =>
  text.replaceAll(/[’‘]/g, "'").replaceAll(/\s+/g, ' ').toLowerCase();

/** Shown wherever text can be pasted or a file added. */
export const THIRD_PARTY_WORDS =
  'Please don’t add the other person’s private messages or pictures, or recordings of them. If something could be evidence, keep it somewhere safe.';
