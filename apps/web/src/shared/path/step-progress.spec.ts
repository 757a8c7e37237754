import { describe, expect, it } from '@jest/globals';
import { endedStone, progressWords } from './step-progress';

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
    ['with an action done', step('LOCKED', {}, { status: 'DONE' }), 'DONE', 'Walked in part'],
    ['with a habit kept', step('LOCKED', { habit: kept }), 'DONE', 'Walked in part'],
    ['written in', step('LOCKED', { reflection: { text: 'So.' } }), 'DONE', 'Walked in part'],
    ['answered in', step('LOCKED', { result: {} }), 'DONE', 'Walked in part'],
    [
      'with a page left blank',
      step('LOCKED', { reflection: { text: ' ' } }),
      'SKIPPED',
      'Not walked',
    ],
    ['not touched', step('LOCKED', {}), 'SKIPPED', 'Not walked'],
    ['left out and begun', step('SKIPPED', { status: 'DONE' }), 'DONE', 'Walked in part'],
  ])('%s', (_, walked, status, words) => {
    expect(endedStone(walked)).toMatchObject({ key: 'quiet', status, outreach: false });
    expect(progressWords(walked)).toBe(words);
  });
});
