import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { excerptOf, wordsOf } from './word-matches.js';

const shown = (text: string, search: string): string | null =>
  excerptOf(text, wordsOf(search))
    ?.map(({ text: part, matches }) => (matches ? `[${part}]` : part))
    .join('') ?? null;

describe('an excerpt', () => {
  it.each([
    ['She waits at the harbour.', 'HARBOUR', 'She waits at the [harbour].'],
    ['Café au lait', 'cafe LAIT', '[Café] au [lait]'],
    ['Cafe\u0301 noir', 'café', '[Cafe\u0301] noir'],
    ['Die Straße nach Kiel', 'strasse', 'Die [Straße] nach Kiel'],
    ['Η Οδός', 'ΟΔΟΣ', 'Η [Οδός]'],
    ['انتظرت عند المَرفأ', 'المرفأ', 'انتظرت عند [المَرفأ]'],
    ['one\n\ntwo', 'one two', '[one]\n\n[two]'],
    ['“I don’t know”', "don't", '“I [don’t] know”'],
    ['handover', 'over', 'hand[over]'],
  ])('of %j for %j is %j', (text, search, expected) => {
    expect(shown(text, search)).toBe(expected);
  });

  it('is there only if the text has all of the words', () => {
    expect(shown('She waits at the harbour.', 'harbour ship')).toBeNull();
    expect(shown('She waits at the harbour.', ' ')).toBeNull();
  });

  it('shows some words around the first match of a long text', () => {
    const text = `${'before '.repeat(50)}the harbour ${'after '.repeat(50)}`;
    const excerpt = shown(text, 'harbour')!;
    expect(excerpt).toMatch(/^… before .*the \[harbour\] after .* …$/);
    expect(excerpt.length).toBeLessThan(240);
  });

  it('is the text itself, letter by letter, whatever is in it', () => {
    const letters = fc.constantFrom(
      'a',
      'B',
      ' ',
      '\n',
      'é',
      'e\u0301',
      'ß',
      '🪨',
      '👩‍👩‍👧',
      'ﬁ',
      'م',
      'َ',
      'İ',
      '\u202e',
    );
    const texts = fc.array(letters, { maxLength: 30 }).map((each) => each.join(''));
    fc.assert(
      fc.property(texts, texts, texts, (before, word, after) => {
        const text = `${before}${word}${after}`;
        const parts = excerptOf(text, wordsOf(word));
        if (parts === null) return;
        const excerpt = parts.map((part) => part.text).join('');
        expect(text).toContain(excerpt.replace(/^… /, '').replace(/ …$/, ''));
        expect(parts.some(({ matches }) => matches)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
