import { describe, expect, it } from '@jest/globals';
import { deviceZone } from '../../shared/words';
import { fieldsOf, instantOf, nextFullHour, sameClock } from './times';

describe('a date field and a time field', () => {
  it.each(['2026-11-24T14:30:00.000Z', '2026-07-01T23:45:00.000Z', '2028-02-29T00:00:00.000Z'])(
    'convert back to their instant: %s',
    (at) => {
      const { date, time } = fieldsOf(at);
      expect(instantOf(date, time)).toBe(at);
    },
  );

  it.each([
    ['', '10:00'],
    ['2026-11-24', ''],
    ['2026-13-01', '10:00'],
    ['2026-11-24', '25:00'],
  ])('have no instant if they are invalid: %j %j', (date, time) => {
    expect(instantOf(date, time)).toBeNull();
  });
});

describe('the default time', () => {
  it.each([
    ['2026-11-24T10:00:00Z', '2026-11-24T11:00:00.000Z'],
    ['2026-11-24T10:40:00Z', '2026-11-24T11:00:00.000Z'],
    ['2026-11-24T10:50:00Z', '2026-11-24T12:00:00.000Z'],
  ])('at %s is %s, the next full hour at least 15 minutes ahead', (now, offered) => {
    expect(new Date(nextFullHour(Date.parse(now))).toISOString()).toBe(offered);
  });
});

describe('the clocks of two people', () => {
  it('are compared at that moment, not by the names of the time zones', () => {
    expect(sameClock('2026-11-24T10:00:00Z', deviceZone())).toBe(true);
    expect(sameClock('2026-11-24T10:00:00Z', 'Pacific/Kiritimati')).toBe(false);
  });
});
