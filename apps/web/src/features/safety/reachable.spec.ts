import { describe, expect, it } from '@jest/globals';
import { resources } from '@footing/library';
import { reachable } from './reachable';

const links = (text: string) =>
  reachable(text)
    .flatMap(({ pieces }) => pieces)
    .flatMap(({ text: shown, href }) => (href ? [[shown, href]] : []));

describe('where to turn', () => {
  it('makes every number that ships one to call, and changes no word', () => {
    for (const { text, country } of resources) {
      const groups = text.match(/\d[\d -]*\d/g) ?? [];
      // A name that begins with digits is no number.
      const numbers = groups.filter((group) => country !== 'AU' || group !== '1800');
      expect(links(text)).toEqual(numbers.map((one) => [one, `tel:${one.replace(/\D/g, '')}`]));
      const shown = reachable(text).map(({ pieces }) => pieces.map((piece) => piece.text).join(''));
      expect(shown).toEqual(text.split('\n').map((line) => line.replace(/^- |\*\*/g, '')));
    }
  });

  it.each([
    ['Call +44 (0)20 7946 0018 at night.', [['+44 (0)20 7946 0018', 'tel:+442079460018']]],
    ['Police: 17', [['17', 'tel:17']]],
    ['A doctor: 040/123456', [['040/123456', 'tel:040123456']]],
    ['Open 24/7, 10 to 18, 08:00-20:00, since 2004, for those under 25.', []],
    ['Closed on 2026-12-24', []],
    [
      'Write at https://www.example.org/chat, or see [their page](https://example.com/a).',
      [
        ['https://www.example.org/chat', 'https://www.example.org/chat'],
        ['their page', 'https://example.com/a'],
      ],
    ],
    ['www.example.org', [['www.example.org', 'https://www.example.org/']]],
    ['[Do not](javascript:alert(1))', []],
  ])('%s', (text, expected) => {
    expect(links(text)).toEqual(expected);
  });

  it('keeps points and what is bold', () => {
    expect(reachable('Here is help.\n\n- **Now: 112** or a friend')).toEqual([
      { isPoint: false, pieces: [{ text: 'Here is help.', href: null, strong: false }] },
      {
        isPoint: true,
        pieces: [
          { text: 'Now: ', href: null, strong: true },
          { text: '112', href: 'tel:112', strong: true },
          { text: ' or a friend', href: null, strong: false },
        ],
      },
    ]);
  });
});
