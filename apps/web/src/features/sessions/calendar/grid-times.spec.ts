import { describe, expect, it } from '@jest/globals';
import { entrySlot, hourHeight, openingHour, slotIndex, slotWidth } from './grid-times';

const at = (start: string, end: string, day = '2026-03-04') => ({
  start: `${day} ${start}:00`,
  end: `${day} ${end}:00`,
});

describe('the height of an hour', () => {
  it.each([
    ['nothing', [], 4],
    ['50 minutes', [at('09:00', '09:50')], 4],
    ['half an hour', [at('09:00', '09:30')], 4],
    ['15 minutes among longer ones', [at('09:00', '09:50'), at('10:00', '10:15')], 7.75],
    ['10 minutes', [at('10:00', '10:10')], 9.375],
    [
      'what ends 15 minutes after midnight',
      [{ start: '2026-03-04 23:30:00', end: '2026-03-05 00:15:00' }],
      7.75,
    ],
    ['what ends at midnight', [{ start: '2026-03-04 23:00:00', end: '2026-03-05 00:00:00' }], 4],
  ])('has room for %s', (_what, entries, expected) => {
    expect(hourHeight(entries)).toBe(expected);
  });

  it.each([
    ['50 minutes', '09:50', 6],
    ['half an hour', '09:30', 6],
    ['15 minutes', '09:15', 11],
    ['10 minutes', '09:10', 9],
  ])('is a width in rows that has room for %s', (_what, end, expected) => {
    expect(slotWidth([at('09:00', end)])).toBe(expected);
  });

  it('leaves 24 pixels to each session, of any length, in columns and in rows', () => {
    for (let minutes = 5; minutes < 60; minutes += 1) {
      const entry = at('10:00', `10:${String(minutes).padStart(2, '0')}`);
      expect((hourHeight([entry]) * 16 * minutes) / 60).toBeGreaterThanOrEqual(24);
      expect((slotWidth([entry]) * 16 * minutes) / 30).toBeGreaterThanOrEqual(24);
    }
  });
});

describe('where the keyboard enters', () => {
  const WEEK = { from: '2026-03-02', to: '2026-03-08' };
  const opens = ['10:00', null, '09:30', null, null, null, null];
  const shown = (now: string, days = WEEK) => ({ ...days, now: `${now}:00`, opens });

  it.each([
    [
      'the first session of today',
      [at('11:10', '12:00'), at('15:00', '16:00')],
      '2026-03-04 07:00',
      '2026-03-04 11:00:00',
    ],
    [
      'the next session, after the first is over',
      [at('11:10', '12:00'), at('15:00', '16:00')],
      '2026-03-04 13:00',
      '2026-03-04 15:00:00',
    ],
    ['the session that is on', [at('11:40', '12:30')], '2026-03-04 12:10', '2026-03-04 11:30:00'],
    [
      'now, after the last session',
      [at('11:00', '12:00')],
      '2026-03-04 13:40',
      '2026-03-04 13:30:00',
    ],
    ['the start of the hours, without sessions', [], '2026-03-04 07:00', '2026-03-04 09:30:00'],
    ['now, within the hours', [], '2026-03-04 12:05', '2026-03-04 12:00:00'],
    ['eight o’clock on a day without hours', [], '2026-03-05 07:00', '2026-03-05 08:00:00'],
    [
      'the first day of another week',
      [at('14:00', '15:00', '2026-03-02')],
      '2026-04-01 07:00',
      '2026-03-02 14:00:00',
    ],
    [
      'the hours of the first day of another week',
      [at('14:00', '15:00')],
      '2026-04-01 07:00',
      '2026-03-02 10:00:00',
    ],
  ])('is %s', (_what, entries, now, expected) => {
    expect(entrySlot(entries, shown(now))).toBe(expected);
  });

  it('is a slot of its day', () => {
    expect(['2026-03-04 00:00:00', '2026-03-04 09:30:00'].map(slotIndex)).toEqual([0, 19]);
  });
});

describe('the hour with which the days begin on the screen', () => {
  const WEEK = { from: '2026-03-02', to: '2026-03-08' };
  const opening = (entries: ReturnType<typeof at>[], entry: string, now: string) =>
    openingHour(entries, `2026-03-04 ${entry}:00`, { ...WEEK, now: `${now}:00` });

  it.each([
    ['an hour before now', [at('12:00', '12:50')], '12:00', '2026-03-04 10:20', 9],
    [
      'the first session, on whichever day and also if it is over',
      [
        at('12:00', '12:50'),
        at('08:30', '09:20', '2026-03-07'),
        at('07:30', '08:20', '2026-03-02'),
      ],
      '12:00',
      '2026-03-04 10:20',
      7,
    ],
    [
      'the first session of a later day, if the next one of today is too far below now',
      [at('17:00', '17:50'), at('11:00', '11:50', '2026-03-07')],
      '17:00',
      '2026-03-04 10:20',
      11,
    ],
    ['the only session, far below now', [at('19:30', '20:20')], '19:30', '2026-03-04 07:00', 19],
    ['an hour before now, without sessions', [], '13:30', '2026-03-04 13:40', 12],
    ['midnight, just after it', [], '00:00', '2026-03-04 00:20', 0],
    [
      'the first session of another week',
      [at('14:00', '15:00'), at('09:15', '10:00', '2026-03-06')],
      '14:00',
      '2026-04-01 07:00',
      9,
    ],
    ['the start of the hours in another week', [], '10:00', '2026-04-01 07:00', 10],
  ])('is %s', (_what, entries, entry, now, expected) => {
    expect(opening(entries, entry, now)).toBe(expected);
  });

  it('is never in the middle of a session', () => {
    const sessions = [at('09:30', '10:20'), at('11:40', '12:30', '2026-03-05')];
    for (let hour = 0; hour < 24; hour += 1) {
      const now = `2026-03-04 ${String(hour).padStart(2, '0')}:10`;
      const entry = entrySlot(sessions, { ...WEEK, now: `${now}:00`, opens: [] });
      expect(opening(sessions, entry.slice(11, 16), now)).toBeLessThanOrEqual(9);
    }
  });
});
