/**
 * Whether Postgres stores the text exactly as it is: it refuses NUL, and a lone surrogate would silently be changed
 * when it is encoded as UTF-8.
 */
export function isStorableText(text: string): boolean {
  return !text.includes('\0') && !/\p{Surrogate}/u.test(text);
}

/** Invisible letters and marks: Hangul fillers, the Braille blank, inherent vowels, variation selectors. */
const DRAW_NOTHING: readonly [from: number, to: number][] = [
  [0x034f, 0x034f],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x2800, 0x2800],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xffa0, 0xffa0],
  [0xe0100, 0xe01ef],
];

function canBeSeen(sign: string): boolean {
  const point = sign.codePointAt(0)!;
  return (
    /[^\p{Z}\p{C}]/u.test(sign) && !DRAW_NOTHING.some(([from, to]) => point >= from && point <= to)
  );
}

/** Whether the text is invisible: only spaces, control and formatting characters, and fillers. */
export function isBlank(text: string): boolean {
  for (const sign of text) if (canBeSeen(sign)) return false;
  return true;
}

/**
 * Whether the text can be shown as a name within a line: it is visible, and has no line break and no control character
 * that changes the direction of the text around it. Marks that Arabic and Hebrew need are allowed.
 */
export function isName(text: string): boolean {
  return !isBlank(text) && !/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u.test(text);
}

/** Length in code points, as Postgres' `char_length` counts; an emoji of one code point counts 1. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** Letters that Unicode does not decompose, and what people type instead. */
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
