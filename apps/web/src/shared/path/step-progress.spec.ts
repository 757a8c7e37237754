import { describe, expect, it } from '@jest/globals';
import { endedStone, endedUnstarted, progressWords } from './step-progress';
import { shoreWords } from '../words/ending-and-boundary-labels';

const action = { status: 'LOCKED', habit: null };
const step = (status: 'LOCKED' | 'DONE' | 'SKIPPED', ...actions: object[]) => ({
  id: 'quiet',
  title: 'Less is more',
  status,
  actions: actions.map((facts) => ({ ...action, ...facts })),
});
const kept = { count: 0, periodsMet: 3 };

describe('a step of a plan that has ended', () => {
  it.each([
    ['done', step('DONE', {}), 'DONE', 'Done'],
    ['with an action done', step('LOCKED', {}, { status: 'DONE' }), 'DONE', 'Partly done'],
    ['with a habit kept', step('LOCKED', { habit: kept }), 'DONE', 'Partly done'],
    ['written in', step('LOCKED', { reflection: { text: 'So.' } }), 'DONE', 'Partly done'],
    ['answered in', step('LOCKED', { result: {} }), 'DONE', 'Partly done'],
    [
      'with a page left blank',
      step('LOCKED', { reflection: { text: ' ' } }),
      'SKIPPED',
      'Not started',
    ],
    ['not touched', step('LOCKED', {}), 'SKIPPED', 'Not started'],
    ['left out and begun', step('SKIPPED', { status: 'DONE' }), 'DONE', 'Partly done'],
  ])('%s', (_, walked, status, words) => {
    expect(endedStone(walked)).toMatchObject({ key: 'quiet', status, outreach: false });
    expect(progressWords(walked)).toBe(words);
  });
});

describe('a plan that ended', () => {
  const plan = {
    endedAt: '2026-03-02T20:00:00Z',
    startsOn: '2026-03-02',
    timeZone: 'Europe/Berlin',
    steps: [step('LOCKED', {})],
  };
  const begun = step('LOCKED', { status: 'DONE' });

  it('on its first day with nothing done is not called an achievement', () => {
    expect(endedUnstarted(plan)).toBe(true);
    for (const ending of ['LET_GO', 'WITHDREW'] as const)
      for (const reader of ['CLIENT', 'COACH'] as const)
        expect(shoreWords(ending, reader, true)).toMatch(/on its first day/);
  });

  it.each([
    ['later', { ...plan, endedAt: '2026-03-02T23:30:00Z' }],
    ['with something done', { ...plan, steps: [begun] }],
    ['never', { ...plan, endedAt: null }],
  ])('%s has the words of its ending', (_, ended) => {
    expect(endedUnstarted(ended)).toBe(false);
  });
});
