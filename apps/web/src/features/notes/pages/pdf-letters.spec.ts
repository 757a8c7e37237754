import { expect, it } from '@jest/globals';
import { hasPdfLetters } from './pdf-letters';

it.each([
  ['Latin, Greek and Cyrillic', 'Zoë naïve Øre 12 €: Ωμέγα, Привет. “Yes” – no…', true],
  ['nothing', '', true],
  ['Chinese', 'We said 你好', false],
  ['Hebrew', 'שלום', false],
  ['Arabic', 'مارا', false],
  ['an emoji', 'Good 🙂', false],
])('says whether a PDF shows %s', (_title, text, expected) => {
  expect(hasPdfLetters(['Mara', text])).toBe(expected);
});
