/** "M.L." for Mara Lind. Of a name with one word, its first letter. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const ends = words.length > 1 ? [words[0]!, words.at(-1)!] : words;
  return ends.map((word) => `${firstSign(word)}.`).join('');
}

let signs: Intl.Segmenter | undefined;

function firstSign(word: string): string {
  const letters = word.replace(/^[^\p{L}\p{N}]+/u, '') || word;
  signs ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return [...signs.segment(letters)][0]!.segment.toLocaleUpperCase('en');
}
