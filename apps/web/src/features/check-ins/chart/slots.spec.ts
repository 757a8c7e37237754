import { describe, expect, it } from '@jest/globals';
import { runsOf, slotsOf, ticksOf } from './slots';

const span = (from: string) => ({
  __typename: 'CheckInSpan' as const,
  from,
  count: 1,
  mood: 1,
  urge: 2,
  energy: 3,
});
const mark = (on: string) => ({
  __typename: 'CheckInMark' as const,
  on,
  kind: 'SESSION' as const,
  title: null,
});
const data = {
  today: '2026-03-05',
  days: [span('2026-01-01'), span('2026-02-06'), span('2026-03-01'), span('2026-03-05')],
  weeks: [span('2026-02-23'), span('2026-03-02')],
  marks: [mark('2026-02-05'), mark('2026-03-01'), mark('2026-03-02')],
};

describe('slotsOf', () => {
  it('has a slot for each of 28 days up to today, including empty ones', () => {
    const slots = slotsOf(data, 'DAYS');
    expect([slots.length, slots[0]!.from, slots.at(-1)!.from]).toEqual([
      28,
      '2026-02-06',
      '2026-03-05',
    ]);
    expect(slots.filter(({ span }) => span).map(({ from }) => from)).toEqual([
      '2026-02-06',
      '2026-03-01',
      '2026-03-05',
    ]);
    expect(slots.filter(({ marks }) => marks.length > 0).map(({ from }) => from)).toEqual([
      '2026-03-01',
      '2026-03-02',
    ]);
  });

  it('has a slot for each of 13 weeks, ending with the current one', () => {
    const slots = slotsOf(data, 'WEEKS');
    expect([slots.length, slots[0]!.from, slots.at(-1)!.from]).toEqual([
      13,
      '2025-12-08',
      '2026-03-02',
    ]);
    expect(slots.slice(-2).map(({ marks }) => marks.length)).toEqual([1, 1]);
  });
});

describe('runsOf', () => {
  it.each([
    ['a gap of three days is crossed', [0, 1, 5], [[0, 1, 5]]],
    ['a longer one is not', [0, 5, 6], [[0], [5, 6]]],
    ['nothing has no line', [], []],
  ])('%s', (_, filled, expected) => {
    const slots = slotsOf({ ...data, days: [] }, 'DAYS').map((slot, at) => ({
      ...slot,
      span: filled.includes(at) ? span(slot.from) : null,
    }));
    expect(runsOf(slots, 'DAYS')).toEqual(expected);
  });
});

describe('ticksOf', () => {
  it('labels Mondays for days and every fourth week for weeks', () => {
    const days = slotsOf(data, 'DAYS');
    expect(ticksOf(days, 'DAYS').map((at) => days[at]!.from)).toEqual([
      '2026-02-09',
      '2026-02-16',
      '2026-02-23',
      '2026-03-02',
    ]);
    const weeks = slotsOf(data, 'WEEKS');
    expect(ticksOf(weeks, 'WEEKS').map((at) => weeks[at]!.from)).toEqual([
      '2025-12-08',
      '2026-01-05',
      '2026-02-02',
      '2026-03-02',
    ]);
  });
});
