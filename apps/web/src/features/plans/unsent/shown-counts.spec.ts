import { describe, expect, it } from '@jest/globals';
import type { HabitLike } from '../types';
import { countedOn, withCounts } from './shown-counts';

const TODAY = '2026-03-10';
const habit = (more: Partial<HabitLike> = {}): HabitLike => ({
  count: 1,
  today: 1,
  yesterday: 2,
  times: 3,
  per: 'DAY',
  periodsMet: 0,
  periods: 7,
  ...more,
});

describe('counts that the server does not have yet', () => {
  it('replace the count of the day that they are for', () => {
    expect(withCounts(habit(), TODAY, [{ on: TODAY, times: 2 }])).toMatchObject({
      today: 2,
      count: 2,
    });
    expect(withCounts(habit(), TODAY, [{ on: '2026-03-09', times: 3 }])).toMatchObject({
      today: 1,
      yesterday: 3,
    });
  });

  it('change the count of the week by the difference', () => {
    const weekly = habit({ per: 'WEEK', count: 4 });
    expect(withCounts(weekly, TODAY, [{ on: TODAY, times: 3 }])).toMatchObject({
      today: 3,
      count: 6,
    });
    expect(withCounts(weekly, TODAY, [{ on: TODAY, times: 0 }])).toMatchObject({
      today: 0,
      count: 3,
    });
  });

  it('begin a new day on a page that was kept the day before', () => {
    const shown = withCounts(habit(), TODAY, [
      { on: '2026-03-11', times: 1 },
      { on: TODAY, times: 2 },
    ]);
    expect(shown).toMatchObject({ today: 1, count: 1, yesterday: 2 });
  });

  it('say nothing of the day before if that day is not on the page', () => {
    expect(withCounts(habit(), TODAY, [{ on: '2026-03-13', times: 1 }])).toMatchObject({
      today: 1,
      yesterday: 0,
    });
  });

  it('leave the page as it is for a day that it does not show', () => {
    expect(withCounts(habit(), TODAY, [{ on: '2026-03-01', times: 1 }])).toEqual(habit());
    expect(withCounts(habit({ yesterday: null }), TODAY, [{ on: '2026-03-09', times: 1 }])).toEqual(
      habit({ yesterday: null }),
    );
  });
});

it('a day that the page does not show begins at none', () => {
  expect(countedOn(habit(), TODAY, TODAY)).toBe(1);
  expect(countedOn(habit(), TODAY, '2026-03-09')).toBe(2);
  expect(countedOn(habit(), TODAY, '2026-03-11')).toBe(0);
});
