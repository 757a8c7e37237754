import { localDateOf, localTimeOf } from '@footing/kernel';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import {
  isQuiet,
  leavesTime,
  quietUntil,
  QUIET_HOURS,
  sessionReminder,
  type ReminderKind,
} from './reminders.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NONE = { from: '00:00', to: '00:00' };
const at = (text: string) => Date.parse(text);
const shown = (kind: ReminderKind, start: string, quiet = QUIET_HOURS, zone = 'Europe/Berlin') => {
  const reminder = sessionReminder(kind, at(start), quiet, zone);
  return reminder && new Date(reminder.at).toISOString().slice(0, 16);
};

describe('a reminder of the day before', () => {
  it.each([
    ['2026-03-04T09:00Z', '2026-03-03T09:00', 'at the same time of day'],
    // 07:30 in Berlin, and quiet hours began at 21:00 two days before.
    ['2026-03-04T06:30Z', '2026-03-02T19:45', 'before quiet hours of the night'],
    // 22:00 in Berlin: quiet hours begin at 21:00 on the day before.
    ['2026-03-04T21:00Z', '2026-03-03T19:45', 'before quiet hours of the evening'],
    // 08:00 in Berlin, when quiet hours end.
    ['2026-03-04T07:00Z', '2026-03-03T07:00', 'at the moment when quiet hours end'],
    // 21:00 in Berlin, when they begin.
    ['2026-03-04T20:00Z', '2026-03-03T19:45', 'never at the moment when they begin'],
    // Clocks are set forward at night: 23 hours before.
    ['2026-03-29T08:00Z', '2026-03-28T09:00', 'at the same time of day over a day of 23 hours'],
    ['2026-10-25T09:00Z', '2026-10-24T08:00', 'at the same time of day over a day of 25 hours'],
  ])('of a session at %s goes out at %s: %s', (start, expected) => {
    expect(shown('DAY_BEFORE', start)).toBe(expected);
  });

  it('follows the clocks of the client, wherever the coach is', () => {
    // 10:00 in Auckland.
    expect(shown('DAY_BEFORE', '2026-03-03T21:00Z', QUIET_HOURS, 'Pacific/Auckland')).toBe(
      '2026-03-02T21:00',
    );
  });

  it('is of no use two hours later, or when quiet hours begin', () => {
    const start = at('2026-03-04T09:00Z');
    expect(sessionReminder('DAY_BEFORE', start, QUIET_HOURS, 'UTC')!.notAfter).toBe(
      start - 22 * HOUR,
    );
    const evening = at('2026-03-04T20:30Z');
    expect(sessionReminder('DAY_BEFORE', evening, QUIET_HOURS, 'UTC')!.notAfter).toBe(
      at('2026-03-03T21:00Z') - 1,
    );
  });
});

describe('a reminder of the hour before', () => {
  it.each([
    ['2026-03-04T09:00Z', '2026-03-04T08:00'],
    ['2026-03-04T08:00Z', '2026-03-04T07:00'],
    // 08:59 in Berlin.
    ['2026-03-04T07:59Z', null],
    // 22:00 in Berlin.
    ['2026-03-04T21:00Z', null],
    ['2026-03-04T20:59Z', '2026-03-04T19:59'],
  ])('of a session at %s goes out at %s', (start, expected) => {
    expect(shown('HOUR_BEFORE', start)).toBe(expected);
  });
});

describe('quiet hours', () => {
  it('can be any, or none', () => {
    const noon = { from: '12:00', to: '14:00' };
    expect(shown('HOUR_BEFORE', '2026-03-04T14:00Z', noon, 'UTC')).toBeNull();
    expect(shown('DAY_BEFORE', '2026-03-04T13:00Z', noon, 'UTC')).toBe('2026-03-03T11:45');
    expect(shown('DAY_BEFORE', '2026-03-04T03:00Z', NONE, 'UTC')).toBe('2026-03-03T03:00');
    expect(shown('HOUR_BEFORE', '2026-03-04T03:00Z', NONE, 'UTC')).toBe('2026-03-04T02:00');
  });

  it('begin when clocks skip the time at which they would', () => {
    // In New York 02:00 to 03:00 is skipped on 8 March.
    const quiet = { from: '02:30', to: '08:00' };
    const start = at('2026-03-08T07:20Z');
    const { notAfter } = sessionReminder('HOUR_BEFORE', start, quiet, 'America/New_York')!;
    expect(notAfter).toBe(at('2026-03-08T07:00Z') - 1);
  });

  it('leave an hour of the day', () => {
    expect(leavesTime(QUIET_HOURS)).toBe(true);
    expect(leavesTime(NONE)).toBe(true);
    expect(leavesTime({ from: '09:00', to: '08:00' })).toBe(true);
    expect(leavesTime({ from: '08:59', to: '08:00' })).toBe(false);
  });
});

const time = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map((minutes) => new Date(minutes * MINUTE).toISOString().slice(11, 16));
const ZONES = ['UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe'];
const MORE_ZONES = ['Africa/Casablanca', 'Pacific/Apia', 'America/Nuuk', 'Asia/Kathmandu'];
const life = fc.record({
  kind: fc.constantFrom<ReminderKind>('DAY_BEFORE', 'HOUR_BEFORE'),
  // Every five minutes of four years; Apia skipped a day in 2011.
  start: fc
    .tuple(fc.constantFrom(at('2011-01-01T00:00Z'), at('2026-01-01T00:00Z')), fc.nat(2 * 105_000))
    .map(([from, fives]) => from + fives * 5 * MINUTE),
  quiet: fc.record({ from: time, to: time }).filter(leavesTime),
  zone: fc.constantFrom(...ZONES, ...MORE_ZONES),
});

describe('whatever the session, the zone and the quiet hours', () => {
  it('no reminder goes out in quiet hours, or until its last moment, or after the start', () => {
    fc.assert(
      fc.property(life, ({ kind, start, quiet, zone }) => {
        const reminder = sessionReminder(kind, start, quiet, zone);
        if (!reminder) return;
        expect(reminder.at).toBeLessThan(start);
        expect(reminder.at).toBeLessThanOrEqual(reminder.notAfter);
        expect(reminder.notAfter).toBeLessThanOrEqual(start);
        for (let step = 0; step <= 8; step += 1) {
          const moment = reminder.at + ((reminder.notAfter - reminder.at) * step) / 8;
          expect(isQuiet(moment, quiet, zone)).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('the reminder of an hour before is left out only in quiet hours', () => {
    fc.assert(
      fc.property(life, ({ start, quiet, zone }) => {
        const reminder = sessionReminder('HOUR_BEFORE', start, quiet, zone);
        expect(reminder === null).toBe(isQuiet(start - HOUR, quiet, zone));
        if (reminder) expect(reminder.at).toBe(start - HOUR);
      }),
    );
  });

  it('the reminder of the day before keeps the time of day unless that is quiet or skipped', () => {
    fc.assert(
      fc.property(life, ({ start, zone }) => {
        const { at: sent } = sessionReminder('DAY_BEFORE', start, NONE, zone)!;
        expect(localDateOf(sent, zone) <= localDateOf(start, zone)).toBe(true);
        const hours = (start - sent) / HOUR;
        if (localTimeOf(sent, zone) === localTimeOf(start, zone)) {
          expect([22, 23, 23.5, 24, 24.5, 25, 26]).toContain(hours);
        }
      }),
    );
  });
});

describe('when quiet hours are over', () => {
  it.each([
    ['2026-03-04T09:00Z', null],
    ['2026-03-04T22:00Z', '2026-03-05T07:00'],
    ['2026-03-05T06:59Z', '2026-03-05T07:00'],
    ['2026-03-05T07:00Z', null],
    // Clocks are set forward at night.
    ['2026-03-28T22:00Z', '2026-03-29T06:00'],
  ])('at %s: %s', (instant, expected) => {
    const until = quietUntil(at(instant), QUIET_HOURS, 'Europe/Berlin');
    expect(until && new Date(until).toISOString().slice(0, 16)).toBe(expected);
  });

  it('nothing is quiet any more, whatever the zone', () => {
    fc.assert(
      fc.property(life, ({ start, quiet, zone }) => {
        const until = quietUntil(start, quiet, zone);
        expect(until === null).toBe(!isQuiet(start, quiet, zone));
        if (until === null) return;
        expect(until).toBeGreaterThan(start);
        expect(until - start).toBeLessThanOrEqual(26 * HOUR);
      }),
    );
  });
});
