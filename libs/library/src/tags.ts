import { isName, isStorableText, lengthOf, searchKey } from '@footing/kernel';

import { words as all } from './schema.words.js';

const words = all.tags;

/** How many tags a template can have, and how many characters a tag. */
export const TAG_LIMITS = { tags: 5, characters: 24 } as const;

/** Each tag with single spaces, and once, however it is written. */
export function cleanTags(tags: readonly string[]): string[] {
  const clean = tags.map((tag) => tag.normalize('NFC').replace(/\s+/g, ' ').trim());
  const keys = clean.map(searchKey);
  return clean.filter((_, at) => keys.indexOf(keys[at]!) === at);
}

/** What is wrong with tags, as a sentence after the name of their field; null if they can be saved. */
export function problemOfTags(tags: readonly string[]): string | null {
  const clean = cleanTags(tags);
  if (clean.length > TAG_LIMITS.tags) return words.tooMany(TAG_LIMITS.tags);
  if (clean.some((tag) => lengthOf(tag) > TAG_LIMITS.characters)) {
    return words.tooLong(TAG_LIMITS.characters);
  }
  const isOk = clean.every(
    (tag) => isName(tag) && isStorableText(tag) && !tag.includes(',') && searchKey(tag) !== '',
  );
  return isOk ? null : words.wrong;
}
