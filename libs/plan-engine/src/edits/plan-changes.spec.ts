import { describe, expect, it } from '@jest/globals';

import { changesOfPlan } from './plan-changes.js';
import { aStepDefinition, anActionDefinition } from '../testing/fixtures.js';

const steps = (order: string) =>
  [...order].map((key) => aStepDefinition(key, { title: key.toUpperCase() }));
const actions = (order: string) => [
  aStepDefinition('only', {
    title: 'Only',
    actions: [...order].map((key) => anActionDefinition(key, { title: key.toUpperCase() })),
  }),
];

describe('a new order', () => {
  it.each([
    ['the last that went to the front', 'abc', 'cab', 'C'],
    ['the first that went to the end', 'abc', 'bca', 'A'],
    ['the last of two neighbors', 'abc', 'acb', 'B'],
    ['one in the middle', 'abcde', 'acdbe', 'B'],
    ['none of several that moved', 'abcd', 'dcba', null],
  ])('names %s', (_, was, is, moved) => {
    const order = { field: null, before: moved && { text: moved } };
    const after = { text: [...is.toUpperCase()].join('\n') };
    expect(changesOfPlan({ before: steps(was), after: steps(is) })).toEqual([
      { kind: 'REORDERED', step: null, action: null, ...order, after },
    ]);
    expect(changesOfPlan({ before: actions(was), after: actions(is) })).toEqual([
      { kind: 'REORDERED', step: 'Only', action: null, ...order, after },
    ]);
  });

  it('is none if parts are only added and removed', () => {
    const kinds = changesOfPlan({ before: steps('abc'), after: steps('xacy') }).map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(['ADDED', 'ADDED', 'REMOVED']);
  });

  it('names no part whose title another one has too', () => {
    const [a, b, c] = steps('abc');
    const same = { ...c!, title: 'A' };
    const [change] = changesOfPlan({ before: [a!, b!, same], after: [same, a!, b!] });
    expect(change).toMatchObject({ kind: 'REORDERED', before: null, after: { text: 'A\nA\nB' } });
  });
});
