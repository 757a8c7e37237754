import { describe, expect, it } from '@jest/globals';
import { withTarget } from './mapping';

describe('correcting where a step goes', () => {
  const mapping = [
    { step: 'ground', to: 'ground' },
    { step: 'smile', to: 'smile' },
    { step: 'own', to: null },
  ];

  it('trades places with a step that has the target already, so that none is taken twice', () => {
    expect(withTarget(mapping, 'ground', 'smile')).toEqual([
      { step: 'ground', to: 'smile' },
      { step: 'smile', to: 'ground' },
      { step: 'own', to: null },
    ]);
    expect(withTarget(mapping, 'own', 'ground')[0]).toEqual({ step: 'ground', to: null });
  });

  it('lets several steps go to no step of the new version', () => {
    expect(withTarget(mapping, 'ground', null).map(({ to }) => to)).toEqual([null, 'smile', null]);
  });
});
