import { describe, expect, it } from '@jest/globals';
import type { WordHint } from '@footing/plan-engine';
import { hintLines, shortHintWords } from './hints';

const hint = (kind: WordHint['kind'], words: string): WordHint => ({
  kind,
  words,
  step: null,
  action: null,
  path: 'about',
  offset: 0,
});
const some = [
  hint('SECRECY', 'secretly'),
  hint('PROMISE', 'in 30 days'),
  hint('SECRECY', 'secretly'),
];

describe('hints in words', () => {
  it('have one sentence per kind, with each wording once', () => {
    expect(hintLines(some)).toEqual([
      '“secretly”: this sounds like doing something behind the other person’s back.',
      '“in 30 days”: this sounds like a promise about another person, or about how things will end. Nobody can promise that.',
    ]);
    expect(hintLines([])).toEqual([]);
  });

  it('are short in the list before publishing', () => {
    expect(shortHintWords(some.slice(0, 2))).toBe(
      '“secretly” (secrecy?), “in 30 days” (a promise?)',
    );
  });
});
