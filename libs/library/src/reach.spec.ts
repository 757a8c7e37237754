import { describe, expect, it } from '@jest/globals';

import { outreachWords } from '@footing/plan-engine';

import { libraryTemplates } from './index.js';

describe.each(libraryTemplates.map((one) => [one.slug, one] as const))(
  '%s',
  (_slug, { content }) => {
    const actions = content.steps.flatMap((step) => step.actions);

    it.each(
      actions.filter(({ reach }) => reach === 'NO').map((each) => [each.title, each] as const),
    )('says NO of “%s”, and so do its words', (_title, action) => {
      expect(outreachWords(action)).toBeNull();
    });
  },
);
