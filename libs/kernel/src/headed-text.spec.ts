import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { headedText, partsOf } from './headed-text.js';

const HEADINGS = ['What happened', 'What we tried', 'What next'];

describe('a text with headings', () => {
  it('has the heading of each part that is not empty', () => {
    expect(headedText(HEADINGS, ['She called.', '', 'A walk.\nA letter.'])).toBe(
      '## What happened\n\nShe called.\n\n## What next\n\nA walk.\nA letter.',
    );
    expect(headedText(HEADINGS, ['', '', ''])).toBe('');
  });

  const pieces = fc.constantFrom(
    '',
    ' ',
    '\n',
    'She called.',
    '## What next',
    '\\## What next',
    '\\\\## What happened',
    '## Something else',
    '# What we tried',
  );
  const part = fc.array(pieces, { maxLength: 5 }).map((lines) => lines.join('\n'));
  const parts = fc.tuple(part, part, part);

  it('has the same parts again, whatever is written in them', () => {
    fc.assert(
      fc.property(parts, (written) => {
        expect(partsOf(HEADINGS, headedText(HEADINGS, written))).toEqual(written);
      }),
      { numRuns: 2_000 },
    );
  });

  it('loses no line of a text that was written without the headings, or with some of them', () => {
    const text = fc.array(pieces, { maxLength: 8 }).map((lines) => lines.join('\n'));
    const linesOf = (value: string) =>
      value
        .split('\n')
        .map((line) => line.replace(/^\\+/, ''))
        .filter((line) => line.trim() !== '')
        .sort();
    fc.assert(
      fc.property(text, (written) => {
        const kept = headedText(HEADINGS, partsOf(HEADINGS, written));
        for (const line of linesOf(written)) {
          if (!HEADINGS.some((heading) => line === `## ${heading}`)) {
            expect(linesOf(kept)).toContain(line);
          }
        }
        expect(partsOf(HEADINGS, kept)).toEqual(partsOf(HEADINGS, written));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is one part if there are no headings', () => {
    expect(partsOf([], 'She called.\n\n## What next')).toEqual(['She called.\n\n## What next']);
    expect(partsOf(HEADINGS, '')).toEqual(['', '', '']);
    expect(partsOf(HEADINGS, 'Before\n\n## What next\n\nA walk.')).toEqual([
      'Before',
      '',
      'A walk.',
    ]);
  });
});
