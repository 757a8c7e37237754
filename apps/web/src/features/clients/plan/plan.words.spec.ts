import { describe, expect, it } from '@jest/globals';
import type { Plan } from '../types';
import { doneWords, habitWords } from './plan.words';

describe('the words of a plan', () => {
  it.each([
    [1, '1 of 2 this week, 3 of 4 weeks complete'],
    [4, '4 (goal: 2) this week, 3 of 4 weeks complete'],
  ])('count a habit done %d times', (count, words) => {
    const habit = { count, times: 2, per: 'WEEK', periods: 4, periodsMet: 3 } as const;
    expect(habitWords({ __typename: 'HabitState', ...habit } as never)).toBe(words);
  });

  it('do not count what is unfinished when a plan has ended', () => {
    const progress = { done: 1, total: 8 };
    const words = (ending: 'LET_GO' | null) => doneWords({ progress, ending } as Plan);
    expect([words(null), words('LET_GO')]).toEqual([
      '1 of 8 required actions',
      '1 required action',
    ]);
  });
});
