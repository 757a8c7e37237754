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

/** Letters that Unicode does not take apart, and what people type for them. */
const PLAIN_LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
};

/**
 * The form in which names are compared and sorted: without case, accents and invisible characters, with one apostrophe
 * and single spaces. Both the stored name and what somebody types into a search go through it.
 */
export function searchKey(text: string): string {
  return text
    .replace(/[\u0060\u00b4\u02b9\u02bb\u02bc\u02bd\u02c8\u2018\u2019\u201b\u2032\uff07]/g, "'")
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđðþħı]/g, (letter) => PLAIN_LETTERS[letter]!)
    .replace(/\s+/g, ' ')
    .trim();
}
