import { describe, expect, it } from '@jest/globals';
import { daysOf, entriesOf } from './different-days';

const OFF: never[] = [];
const MORNING = [{ from: '09:00', to: '12:00' }];

describe('days with other hours', () => {
  it('that follow each other are one entry, also over the end of a month', () => {
    const days = ['2026-07-30', '2026-07-31', '2026-08-01'].map((date) => ({ date, hours: OFF }));
    expect(entriesOf(days)).toEqual([{ first: '2026-07-30', last: '2026-08-01', hours: OFF }]);
    expect(daysOf(entriesOf(days))).toEqual(days);
  });

  it('stay apart if their hours differ, or a day is between them', () => {
    const days = [
      { date: '2026-12-24', hours: MORNING },
      { date: '2026-12-25', hours: OFF },
      { date: '2026-12-27', hours: OFF },
    ];
    expect(entriesOf(days)).toEqual(
      days.map(({ date, hours }) => ({ first: date, last: '', hours })),
    );
    expect(daysOf(entriesOf(days))).toEqual(days);
  });

  it.each([
    ['', '', 'DATE'],
    ['2026-07-30', 'soon', 'DATE'],
    ['2026-07-30', '2026-07-29', 'ORDER'],
    ['2026-01-01', '2026-07-20', 'TOO_MANY'],
  ])('from %j to %j are refused: %s', (first, last, problem) => {
    expect(daysOf([{ first, last, hours: OFF }])).toBe(problem);
  });
});
