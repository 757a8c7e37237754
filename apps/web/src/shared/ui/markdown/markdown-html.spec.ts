import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MARKDOWN_TAGS, markdownHtml, readable } from './markdown-html';
import { simpleMarkdown } from './simple-markdown';

const WORD = /[\p{L}\p{N}]+/gu;
const wordsOf = (text: string) =>
  [...(text.replaceAll('☑', ' x ').toLowerCase().match(WORD) ?? [])].sort();

/** What a reader sees of a text, by whichever of the two renderers shows it. */
function shown(text: string): string {
  const simple = simpleMarkdown(text);
  if (simple === null) return readable(markdownHtml(text));
  return simple
    .flatMap((block) => (block.kind === 'list' ? block.items : block.lines))
    .map((spans) => spans.map((span) => span.text).join(''))
    .join('\n');
}

function missing(text: string): string[] {
  const left = wordsOf(shown(text));
  return wordsOf(text).filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

describe('a signed text', () => {
  it.each([
    '- [x] call the school\n- [ ] write to the lawyer',
    'Before <b>bold</b> after <script>alert(words)</script> <img src=photo alt=portrait>',
    'Seen <!-- a comment --> and seen',
    '<div>\n\nblock words\n\n</div>',
    '[later]: https://example.org/path "A title"\n\nText with [later] in it',
    '[later]: https://one.example\n[later]: https://two.example',
    'A claim[^1]\n\n[^1]: The footnote itself',
    '![a picture](https://example.org/picture.png "its title")',
    '[words](https://example.org "a title") and [bad](javascript:alert(1))',
    '| a | b |\n| - | - |\n| one | two | three too many |',
    '```secret language\ncode here\n```',
    '# One\n##### Five\n\nSetext\n======',
    '3. three\n7. seven',
    '> quoted\n> > deeper',
    '~~struck~~ **bold** _soft_ `code` a\\*b &amp; &copy; <https://example.org/x>',
    'مرحبا **שלום** 👩‍👩‍👧',
  ])('keeps each word: %j', (text) => {
    expect(missing(text)).toEqual([]);
  });

  it('keeps each word of random text', () => {
    const piece = fc.oneof(
      fc.stringMatching(/^[a-z]{1,6}$/),
      fc.integer({ min: 0, max: 99 }).map(String),
      fc.constantFrom(
        ...[
          '\n',
          '\n\n',
          ' ',
          ' ',
          '- ',
          '* ',
          '+ ',
          '1. ',
          '7) ',
          '- [x] ',
          '- [ ] ',
          '[',
          ']',
          '(',
          ')',
          ']: ',
          '](',
          '![',
          '"',
        ],
        ...[
          '<',
          '>',
          '</',
          '/>',
          '<!--',
          '-->',
          '<b>',
          '<?',
          '<![CDATA[',
          '`',
          '```',
          '~~~',
          '~~',
          '**',
          '*',
          '_',
          '__',
          '#',
          '## ',
        ],
        ...[
          '> ',
          '|',
          '| - | - |',
          '|---|',
          '---',
          '===',
          '\\',
          '&',
          '&amp;',
          '&#x41;',
          '[^a]',
          '[^a]: ',
          'https://',
          'www.',
          '@',
          '    ',
          '\t',
          '\r\n',
        ],
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = pieces.join('');
        expect(missing(text)).toEqual([]);
      }),
      { numRuns: 3_000 },
    );
  });

  it('shows open and done tasks', () => {
    const html = markdownHtml('- [x] done\n- [ ] open');
    expect(readable(html)).toMatch(/☑ done[^]*☐ open/);
  });

  it('uses no element that the sanitizer removes', () => {
    const html = markdownHtml(
      '# a\n\n- [x] b\n\n1. c\n\n> d\n\n| a | b |\n| :- | -: |\n| c | d |\n\n```\ne\n```\n\n<b>f</b> ~~g~~ **h** _i_ ![j](k) [l](https://m.example)\n\n---',
    );
    const tags = [...html.matchAll(/<\/?([a-z0-9]+)/g)].map(([, tag]) => tag!);
    expect(tags.filter((tag) => !MARKDOWN_TAGS.includes(tag))).toEqual([]);
  });
});
