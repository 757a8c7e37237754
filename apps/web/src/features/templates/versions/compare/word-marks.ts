import { diffWordsWithSpace } from 'diff';

/** A part of a text. `marked`: the other text does not have it. */
export interface Part {
  text: string;
  marked: boolean;
}

/**
 * With more changes than this, a text counts as replaced: hardly a word would be without a mark, and finding them takes time
 * that grows with the square of their number.
 */
const MOST_CHANGES = 400;

/** The words that only the text before has, and those that only the text after has. */
export function markedWords(before: string, after: string): { before: Part[]; after: Part[] } {
  const found = diffWordsWithSpace(before, after, { maxEditLength: MOST_CHANGES });
  if (!found) return { before: whole(before), after: whole(after) };
  const partsOf = (other: 'added' | 'removed'): Part[] =>
    found
      .filter((part) => !part[other])
      .map((part) => ({ text: part.value, marked: part.added || part.removed }));
  return { before: partsOf('added'), after: partsOf('removed') };
}

const whole = (text: string): Part[] => (text === '' ? [] : [{ text, marked: true }]);
