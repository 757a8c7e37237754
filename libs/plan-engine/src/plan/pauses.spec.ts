import { describe, expect, it } from '@jest/globals';

import { daysNotPaused, dueDay, endOfWait } from './pauses.js';

const pause = (from: string, to: string | null) => ({
  from: `2026-03-${from}`,
  to: to && `2026-03-${to}`,
});

describe('endOfWait, ten days from 10 March', () => {
  it.each([
    ['without a pause', [], '20'],
    ['a pause in the middle moves it by its length', [pause('12', '15')], '23'],
    ['two pauses add up', [pause('12', '13'), pause('14', '16')], '23'],
    [
      'a second pause counts if the first moved the end behind it',
      [pause('19', '22'), pause('22', '24')],
      '25',
    ],
    ['a pause that was over before counts for nothing', [pause('01', '10')], '20'],
    ['a pause that began before counts from the start of the wait', [pause('05', '12')], '22'],
    ['a pause on the last day but one still moves it', [pause('19', '21')], '22'],
    ['a pause that begins on the day of opening comes too late', [pause('20', '25')], '20'],
    ['a pause and a return on the same day move nothing', [pause('12', '12')], '20'],
    ['a pause that still runs moves nothing yet', [pause('12', null)], '20'],
    ['days that two pauses share count once', [pause('12', '15'), pause('14', '16')], '24'],
  ])('%s', (_, pauses, expected) => {
    expect(endOfWait('2026-03-10', 10, pauses)).toBe(`2026-03-${expected}`);
  });

  it('of zero days ends at once, even if a pause starts on the same day', () => {
    expect(endOfWait('2026-03-10', 0, [pause('10', '15')])).toBe('2026-03-10');
  });
});

describe('dueDay, ten days from 10 March', () => {
  it.each([
    ['without a pause', [], '20'],
    ['a pause in the middle moves it', [pause('12', '15')], '23'],
    [
      'a pause on the very day moves it: of that day, too, nothing is lost',
      [pause('20', '25')],
      '25',
    ],
    ['a pause after it changes nothing: it is overdue as before', [pause('21', '25')], '20'],
  ])('%s', (_, pauses, expected) => {
    expect(dueDay('2026-03-10', 10, pauses)).toBe(`2026-03-${expected}`);
  });
});

describe('daysNotPaused, from 10 to 20 March', () => {
  it.each([
    ['without a pause', [], 10],
    ['a pause in the middle', [pause('12', '15')], 7],
    ['a pause that began before', [pause('01', '12')], 8],
    ['a pause without an end', [pause('15', null)], 5],
    ['a pause that ends later', [pause('15', '25')], 5],
    ['two that share days', [pause('12', '15'), pause('14', '16')], 6],
    ['paused all the time', [pause('01', null)], 0],
  ])('%s', (_, pauses, expected) => {
    expect(daysNotPaused('2026-03-10', '2026-03-20', pauses)).toBe(expected);
  });
});
