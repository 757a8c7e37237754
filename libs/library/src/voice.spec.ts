import { describe, expect, it } from '@jest/globals';

import { wordHints } from '@footing/plan-engine';

import { libraryQuestionnaires, libraryTemplates } from './index.js';

/** Every text in the data, with its path. */
function textsOf(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, `${path}.${key}`));
}

const all = [
  ...libraryTemplates.flatMap((template) => textsOf(template, template.slug)),
  ...libraryQuestionnaires.flatMap((one) => textsOf(one, one.key)),
];

const NOT_OUR_WORDS: [string, RegExp][] = [
  ['a guarantee', /guarante|for sure|certain to|never fails|works every time/i],
  ['winning someone back', /\bwin (them|your ex|the other person) back|get (them|your ex) back\b/i],
  ['making someone feel', /\bmake (him|her|them) (miss|want|love|long|jealous|regret)/i],
  ['a promise about the other', /\bthey will\b|\bthey'll\b|will come back|in \d+ days they/i],
  [
    'a gender',
    /\b(he|she|him|his|her|hers|himself|herself|husband|wife|hubby|boyfriend|girlfriend|man|woman|men|women|guy|lady)\b/i,
  ],
  ['the ex', /\bex\b/i],
  [
    'cheering or an exclamation mark',
    /!|\b(awesome|amazing|great job|well done|congratulations)\b/i,
  ],
  ['shame', /\b(pathetic|desperate|needy|clingy|loser|stupid|weak-willed|shame on)\b/i],
  ['a diagnosis', /\b(narcissis\w*|codependent|toxic|borderline|bipolar|addict\w*|disorder)\b/i],
  ['tactics', /\b(breadcrumbs?|ungettable|misattribution|manipulat\w*|seduc\w*|irresistible)\b/i],
  [
    'deleting what may be evidence',
    /(?<!\b(?:don't|don’t|do not|never) )\b(delete|erase|take (it )?down)\b/i,
  ],
  ['words the product does not use', /\b(patient|customer|homework|programme|module|user)s?\b/i],
];

describe.each(NOT_OUR_WORDS)('the shipped texts, against %s', (_what, pattern) => {
  it('have none', () => {
    const found = all
      .filter(([, text]) => pattern.test(text))
      .map(([path, text]) => `${path}: ${pattern.exec(text)![0]}`);
    expect(found).toEqual([]);
  });
});

describe('the shipped texts', () => {
  it('have no indents and no double spaces from the source file', () => {
    const found = all.filter(([, text]) => /(^|\n)[ \t]|[^\n] {2,}|\n{3}|[ \t]$/.test(text));
    expect(found).toEqual([]);
  });
});

describe('the shipped templates give no word hints', () => {
  it.each(libraryTemplates.map((template) => [template.slug, template] as const))(
    '%s holds no promise, no pressure and no secrecy',
    (_slug, { title, summary, content }) => {
      expect(wordHints(content, { title, summary })).toEqual([]);
    },
  );
});
