import { describe, expect, it } from '@jest/globals';
import type { Plan } from '../types';
import { limitWords } from './allowance.words';

const quiet = { quietFrom: null, quietTo: null };
const agreed = (allowance: object | null) =>
  limitWords({ callName: 'Mara', allowance: allowance as Plan['allowance'] });

describe('the contact limit', () => {
  it.each([
    [null, 'No limit yet. Mara can still log contact.'],
    [{ max: 0, days: 7, ...quiet }, 'Mara agreed not to reach out. Replies don’t count.'],
    [
      { max: 1, days: 1, ...quiet },
      'Mara agreed to reach out no more than once a day. Replies don’t count. Even within this limit, contact isn’t OK while outreach is paused.',
    ],
    [
      { max: 2, days: 7, ...quiet },
      'Mara agreed to reach out no more than twice in 7 days. Replies don’t count. Even within this limit, contact isn’t OK while outreach is paused.',
    ],
  ])('%j in words', (allowance, words) => expect(agreed(allowance)).toBe(words));

  it('has quiet hours as the reader’s device writes them', () => {
    const hours = { max: 3, days: 7, quietFrom: '22:00', quietTo: '07:30' };
    expect(agreed(hours)).toMatch(
      /no more than 3 times in 7 days, and not between (22:00|10:00 PM) and 0?7:30( AM)?\./,
    );
  });
});
