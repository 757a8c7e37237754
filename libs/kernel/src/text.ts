/**
 * Whether Postgres keeps the text exactly as it is: it refuses NUL, and a lone surrogate is changed
 * silently on its way into UTF-8.
 */
export function isStorableText(text: string): boolean {
  return !text.includes('\0') && !/\p{Surrogate}/u.test(text);
}

/** Whether nothing of the text can be seen: only spaces, control and formatting characters. */
export function isBlank(text: string): boolean {
  return !/[^\p{Z}\p{C}]/u.test(text);
}

/** Length in code points, as Postgres' `char_length` counts; an emoji of one code point counts 1. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}
