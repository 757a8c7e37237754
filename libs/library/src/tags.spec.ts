import { describe, expect, it } from '@jest/globals';

import { libraryTemplates } from './index.js';
import { cleanTags, problemOfTags } from './tags.js';

describe('tags', () => {
  it.each([
    [[' Break-up ', 'break-up', 'BREAK-UP'], ['Break-up']],
    [
      ['first  session', 'Été', 'ete'],
      ['first session', 'Été'],
    ],
    [[], []],
  ])('%j become %j', (tags, clean) => {
    expect(cleanTags(tags)).toEqual(clean);
    expect(problemOfTags(tags)).toBeNull();
  });

  it.each([
    ['six of them', ['a', 'b', 'c', 'd', 'e', 'f'], /up to 5/],
    ['a long one', ['x'.repeat(25)], /up to 24/],
    ['an empty one', ['a', ' '], /no commas/],
    ['an invisible one', ['\u200b'], /no commas/],
    ['a comma', ['a, b'], /no commas/],
    ['a control character', ['a\u0007'], /no commas/],
    ['a change of direction', ['a\u202eb'], /no commas/],
    ['half of an emoji', ['\ud83d'], /no commas/],
  ])('with %s are refused', (_, tags, problem) => {
    expect(problemOfTags(tags)).toMatch(problem);
  });

  it('of the library are as those of practices', () => {
    for (const { tags } of libraryTemplates) {
      expect(tags.length).toBeGreaterThan(0);
      expect(problemOfTags(tags)).toBeNull();
      expect(cleanTags(tags)).toEqual(tags);
    }
  });
});
