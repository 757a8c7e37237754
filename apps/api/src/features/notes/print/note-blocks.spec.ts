import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { noteBlocks } from './note-blocks.js';

const shown = (markdown: string) => noteBlocks(markdown).map(({ tag, text }) => `${tag} ${text}`);
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

describe('the text of a note in a PDF', () => {
  it.each<[string, string, string[]]>([
    [
      'headings',
      '## What happened\nShe *called* twice.',
      ['H3 What happened', 'P She called twice.'],
    ],
    ['paragraphs', 'One\r\ntwo\n\n\n**Three**', ['P One\ntwo', 'P Three']],
    ['lists', '- milk\n  * bread\n1. rest', ['P • milk\n  • bread\n1. rest']],
    [
      'what only looks marked',
      '2 * 3 * 4, snake_case_word, a*',
      ['P 2 * 3 * 4, snake_case_word, a*'],
    ],
    ['nothing', ' \n\n', []],
  ])('has %s', (_title, markdown, expected) => {
    expect(shown(markdown)).toEqual(expected);
  });

  it('never loses a word', () => {
    const part = fc.constantFrom('*', '**', '_', '# ', '- ', '\n', '\n\n', ' ', 'one', 'zwei', '3');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const markdown = parts.join('');
        const text = noteBlocks(markdown)
          .map((block) => block.text)
          .join('\n');
        expect(wordsOf(text).join('')).toEqual(wordsOf(markdown).join(''));
      }),
    );
  });
});
