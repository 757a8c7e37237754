import { describe, expect, it } from '@jest/globals';

import { outreachWords, type ActionDefinition } from '@footing/plan-engine';

import { libraryTemplates } from './index.js';

describe.each(libraryTemplates.map((one) => [one.slug, one] as const))(
  '%s',
  (_slug, { content }) => {
    const actions = content.steps.flatMap((step) => step.actions);
    const marked = (isNo: boolean) =>
      actions
        .filter(({ reach }) => (reach === 'NO') === isNo)
        .map((each): [string, ActionDefinition] => [each.title, each]);

    it.each(marked(true))('says NO of “%s”, and so do its words', (_title, action) => {
      expect(outreachWords(action)).toBeNull();
    });

    it('says that an action reaches out where its words do', () => {
      const unheard = marked(false).filter(([, action]) => outreachWords(action) === null);
      expect(unheard.map(([title]) => title)).toEqual([]);
    });
  },
);

it('is tried with every action of the library, of both kinds', () => {
  const reaches = libraryTemplates
    .flatMap(({ content }) => content.steps.flatMap(({ actions }) => actions))
    .map(({ reach }) => reach);
  expect(reaches.filter((reach) => reach === 'NO').length).toBeGreaterThanOrEqual(40);
  expect(reaches.filter((reach) => reach === 'YES')).toHaveLength(3);
});
