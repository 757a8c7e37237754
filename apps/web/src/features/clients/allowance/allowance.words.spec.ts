import { describe, expect, it } from '@jest/globals';
import type { Plan } from '../types';
import { agreedWords } from './allowance.words';

const quiet = { quietFrom: null, quietTo: null };
const agreed = (allowance: object | null) =>
  agreedWords({ callName: 'Mara', allowance: allowance as Plan['allowance'] });

describe('the contact limit', () => {
  it.each([
    [null, 'No limit yet. Mara can log contact anyway.'],
    [{ max: 0, days: 7, ...quiet }, 'Mara agreed not to start any contact. Replies don’t count.'],
    [{ max: 1, days: 1, ...quiet }, '1 contact in a day. Replies don’t count.'],
    [{ max: 2, days: 7, ...quiet }, 'Up to 2 contacts in 7 days. Replies don’t count.'],
  ])('%j in words', (allowance, words) => expect(agreed(allowance)).toBe(words));

  it('has quiet hours as the reader’s device writes them', () => {
    const hours = { max: 2, days: 7, quietFrom: '22:00', quietTo: '07:30' };
    expect(agreed(hours)).toMatch(/Quiet hours: (22:00|10:00 PM) to 0?7:30( AM)?\.$/);
  });
});
