import { describe, expect, it } from '@jest/globals';
import { earliestStart, standingWords } from './readiness-words';

const now = Date.parse('2026-03-02T09:00:00Z');
const ahead = '2026-03-22T23:00:00Z';
const client = { name: 'Wren', pronouns: 'she/her', now, zone: 'Europe/Berlin' };
const asked = { title: 'Are you sure?', outcome: null, isReady: false, until: null };

describe('the readiness result', () => {
  it('is empty for a yes', () => {
    expect(standingWords({ ...asked, outcome: 'PROCEED', isReady: true }, client)).toBeNull();
  });

  it.each([
    [{}, 'Wren hasn’t answered “Are you sure?” yet.'],
    [{ outcome: 'PROCEED' }, 'too long ago. She needs to answer again first.'],
    [
      { outcome: 'COOL_OFF', until: ahead },
      'New answers can count on 23 March, in 3 weeks at the earliest.',
    ],
    [{ outcome: 'COOL_OFF' }, 'are over. Wren can answer again.'],
    [
      { outcome: 'COOL_OFF', until: '2026-03-02T23:00:00Z' },
      'New answers can count tomorrow at the earliest.',
    ],
    [{ outcome: 'TALK_TO_COACH' }, 'you should talk first.'],
    [{ outcome: 'NOT_SUITABLE' }, 'The letting-go plan fits better.'],
    [{ outcome: 'SAFETY_STOP' }, 'is about safety'],
  ] as const)('%j', (standing, words) => {
    expect(standingWords({ ...asked, ...standing }, client)).toContain(words);
  });

  it('delays the start of a plan', () => {
    expect(earliestStart({ until: ahead }, now)).toBe(ahead);
    expect(earliestStart({ until: '2026-03-02T08:00:00Z' }, now)).toBeNull();
    expect(earliestStart({ until: null }, now)).toBeNull();
  });
});
