import { searchKey } from '@footing/kernel';
import type { ExcerptPart } from './note-search.type.js';

/** How much of the text is shown before the first of the words, and after it, in characters. */
const BEFORE = 60;
const AFTER = 140;

/** The words of a search, as `excerptOf` compares them. */
export const wordsOf = (search: string): string[] => [
  ...new Set(
    sameSigma(searchKey(search))
      .split(' ')
      .filter((word) => word !== ''),
  ),
];

/**
 * The text around the first of the words, in parts that match and parts that do not; null unless all words are in the text.
 * Words are found anywhere, also within others, without regard to case and accents.
 */
export function excerptOf(text: string, words: readonly string[]): ExcerptPart[] | null {
  const { folded, from } = foldedText(text);
  if (words.length === 0 || !words.every((word) => folded.includes(word))) return null;
  const first = Math.min(...words.map((word) => folded.indexOf(word)));
  const begin = startOfWord(folded, Math.max(0, first - BEFORE), first);
  const end = endOfWord(folded, Math.min(folded.length, first + AFTER));
  const marked = new Array<boolean>(end - begin).fill(false);
  for (const word of words) {
    for (
      let at = folded.indexOf(word, begin);
      at >= 0 && at < end;
      at = folded.indexOf(word, at + 1)
    ) {
      marked.fill(true, at - begin, Math.min(end, at + word.length) - begin);
    }
  }
  const parts: ExcerptPart[] = [];
  const add = (piece: string, matches: boolean) => {
    const last = parts.at(-1);
    if (last?.matches === matches) last.text += piece;
    else if (piece !== '') parts.push({ text: piece, matches });
  };
  if (begin > 0) add('… ', false);
  for (let at = begin; at < end; at += 1) {
    // Letters that fold into several are taken whole, with the accents that follow them.
    if (at > begin && from[at] === from[at - 1]) continue;
    let next = at + 1;
    while (next < end && from[next] === from[at]) next += 1;
    const matches = marked.slice(at - begin, next - begin).includes(true);
    add(text.slice(from[at], from[next] ?? text.length), matches);
  }
  if (end < folded.length) add(' …', false);
  return parts;
}

interface Folded {
  /** In the form of `searchKey`, with a space for any run of spaces and line breaks. */
  folded: string;
  /** Where in the text each of its characters comes from. */
  from: number[];
}

function foldedText(text: string): Folded {
  let folded = '';
  const from: number[] = [];
  let at = 0;
  for (const sign of text) {
    const key = keyOf(sign);
    if (key !== ' ' || (folded !== '' && !folded.endsWith(' '))) {
      folded += key;
      for (let letter = 0; letter < key.length; letter += 1) from.push(at);
    }
    at += sign.length;
  }
  return { folded, from };
}

const keys = new Map<string, string>();

function keyOf(sign: string): string {
  const known = keys.get(sign);
  if (known !== undefined) return known;
  const key = /\s/.test(sign) ? ' ' : sameSigma(searchKey(sign));
  if (keys.size < 5_000) keys.set(sign, key);
  return key;
}

/** How Greek writes its last letter depends on the whole word. */
const sameSigma = (text: string): string => text.replaceAll('ς', 'σ');

function startOfWord(folded: string, at: number, latest: number): number {
  const space = folded.indexOf(' ', at);
  return at === 0 || space < 0 || space >= latest ? at : space + 1;
}

function endOfWord(folded: string, at: number): number {
  const space = folded.indexOf(' ', at);
  return space < 0 || space > at + 20 ? at : space;
}
