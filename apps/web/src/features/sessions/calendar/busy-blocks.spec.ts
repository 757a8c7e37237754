import { describe, expect, it } from '@jest/globals';
import { busyAt, busyEvents } from './busy-blocks';

const NEW_YORK = 'America/New_York';
const time = (startsAt: string, endsAt: string, calendars = ['Home']) => ({
  startsAt,
  endsAt,
  calendars,
});
const shown = (times: ReturnType<typeof time>[], from: string, to: string, zone = NEW_YORK) =>
  busyEvents(times, { zone, from, to }).map(({ start, end }) => `${start} ${end.slice(11)}`);

describe('busy times in a calendar', () => {
  it('are where the clock of the coach has them', () => {
    const [event] = busyEvents([time('2026-03-03T14:00:00Z', '2026-03-03T15:30:00Z')], {
      zone: NEW_YORK,
      from: '2026-03-02',
      to: '2026-03-08',
    });
    expect(event).toMatchObject({
      title: expect.stringMatching(/^Busy: Home, 9:00.* to 10:30/),
      start: '2026-03-03 09:00:00',
      end: '2026-03-03 10:30:00',
      display: 'background',
    });
  });

  it('have a block on each of the days shown, also if they last for days', () => {
    const days = [time('2026-03-03T22:00:00Z', '2026-03-06T06:00:00Z')];
    expect(shown(days, '2026-03-02', '2026-03-08')).toEqual([
      '2026-03-03 17:00:00 23:59:00',
      '2026-03-04 00:00:00 23:59:00',
      '2026-03-05 00:00:00 23:59:00',
      '2026-03-06 00:00:00 01:00:00',
    ]);
    expect(shown(days, '2026-03-05', '2026-03-05')).toEqual(['2026-03-05 00:00:00 23:59:00']);
    expect(shown(days, '2026-03-07', '2026-03-08')).toEqual([]);
    expect(
      shown([time('2026-03-03T05:00:00Z', '2026-03-04T05:00:00Z')], '2026-03-02', '2026-03-08'),
    ).toEqual(['2026-03-03 00:00:00 23:59:00']);
  });

  it('never end before they start in the night in which clocks are set back', () => {
    const night = [time('2026-11-01T05:50:00Z', '2026-11-01T06:10:00Z')];
    expect(shown(night, '2026-11-01', '2026-11-01')).toEqual([]);
  });

  it('are found for a session that would overlap, not for one that ends as they start', () => {
    const times = [time('2026-03-03T14:00:00Z', '2026-03-03T15:00:00Z')];
    expect(busyAt(times, '2026-03-03T13:10:00Z', 50)).toBeUndefined();
    expect(busyAt(times, '2026-03-03T13:11:00Z', 50)).toBe(times[0]);
    expect(busyAt(times, '2026-03-03T14:59:00Z', 50)).toBe(times[0]);
    expect(busyAt(times, '2026-03-03T15:00:00Z', 50)).toBeUndefined();
  });
});
