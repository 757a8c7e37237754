import { describe, expect, it } from '@jest/globals';
import { entrySlot, hourHeight, slotIndex, slotWidth } from './grid-times';

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
