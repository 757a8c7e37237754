/** Longest entry of a journal, in characters as `lengthOf` counts them. */
export const JOURNAL_TEXT = 20_000;
/** Longest prompt that an entry keeps, in characters. */
export const JOURNAL_PROMPT = 300;
/** Days that the time of an entry may lie back: a deleted entry can be restored with its time, however old it is. */
export const JOURNAL_DAYS_BACK = 36_525;
