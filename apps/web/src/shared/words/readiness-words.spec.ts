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
    [{}, 'Wren has not answered “Are you sure?” yet.'],
    [{ outcome: 'PROCEED' }, 'that was a while ago. She needs to answer again first.'],
    [{ outcome: 'COOL_OFF', until: ahead }, 'New answers count on 23 March, in 3 weeks.'],
    [{ outcome: 'COOL_OFF' }, 'are over. Wren can answer again.'],
    [{ outcome: 'COOL_OFF', until: '2026-03-02T23:00:00Z' }, 'New answers count tomorrow.'],
    [{ outcome: 'TALK_TO_COACH' }, 'ask for a talk with you first'],
    [{ outcome: 'NOT_SUITABLE' }, 'Letting go does.'],
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
