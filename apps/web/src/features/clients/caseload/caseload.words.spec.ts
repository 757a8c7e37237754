import { describe, expect, it } from '@jest/globals';
import type { AttentionKind, CaseloadPartsFragment, Ending } from '@footing/contract';
import { reasonsWords, standingWords } from './caseload.words';

const now = '2026-11-23T12:00:00Z';
const ended = (ending: Ending, endedAt = '2026-11-02T12:00:00Z') =>
  standing({ id: 'p', title: 'Three steps', ending, endedAt } as CaseloadPartsFragment['lastPlan']);
const standing = (lastPlan: CaseloadPartsFragment['lastPlan']) =>
  standingWords({ planId: null, planStatus: null, lastPlan } as CaseloadPartsFragment, now);

describe('the state of a client whose plan has ended', () => {
  it.each<[Ending, string]>([
    ['LET_GO', 'Ended 2 November: letting go'],
    ['TOGETHER', 'Back together, 2 November'],
    ['MUTUAL_PAUSE', 'A pause both chose, 2 November'],
    ['WITHDREW', 'Stopped early, 2 November'],
    ['SAFETY_STOP', 'Stopped for safety, 2 November'],
    ['EXPIRED', 'Ran its course, 2 November'],
  ])('%s has its own words', (ending, words) => expect(ended(ending)).toBe(words));

  it.each([
    ['2026-11-23T08:00:00Z', 'Ended today: letting go'],
    ['2026-11-22T08:00:00Z', 'Ended yesterday: letting go'],
    ['2025-11-23T08:00:00Z', 'Ended 23 November 2025: letting go'],
  ])('%s in words', (at, words) => expect(ended('LET_GO', at)).toBe(words));

  it('says "no plan yet" only for a client who never had a plan', () => {
    expect(standing(null)).toBe('No plan yet');
  });
});

describe('why a client needs the coach', () => {
  it.each<[AttentionKind[], string]>([
    [['UNSIGNED_NOTE'], 'Note to sign'],
    // Today counts items, of which a kind can have several.
    [['UNSIGNED_NOTE', 'UNREAD'], 'Note to sign, and more'],
    [['UNSIGNED_NOTE', 'UNREAD', 'OVERDUE'], 'Note to sign, and more'],
  ])('%j: the first reason, and no number that Today could contradict', (kinds, said) => {
    expect(reasonsWords(kinds)).toBe(said);
  });
});
