/** Longest text about what helped in a hard moment, in characters. */
export const HELPED_TEXT = 4_000;
/** Longest name and number of the person to call, in characters. */
export const PERSON_NAME = 80;
export const PERSON_PHONE = 40;
