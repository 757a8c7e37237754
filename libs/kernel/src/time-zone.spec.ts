import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { addDays } from './local-date.js';
import { instantAt, isTimeZone, localDateOf, localTimeOf, startOfDay } from './time-zone.js';

const HOUR = 3_600_000;
const at = (text: string) => Date.parse(text);

describe('isTimeZone', () => {
  it.each([
    ['Europe/Berlin', true],
    ['America/Argentina/Buenos_Aires', true],
    ['Asia/Kolkata', true],
    ['Etc/GMT+3', true],
    ['UTC', true],
    ['europe/berlin', true],
    ['Europe/Atlantis', false],
    ['+02:00', false],
    ['', false],
    [' UTC', false],
    ['UTC\n', false],
    ['../../etc/passwd', false],
  ])('%j: %s', (zone, expected) => {
    expect(isTimeZone(zone)).toBe(expected);
  });
});

describe('localDateOf and localTimeOf', () => {
  it.each([
    ['2026-11-22T22:59:59.999Z', 'Europe/Berlin', '2026-11-22', '23:59'],
    ['2026-11-22T23:00:00Z', 'Europe/Berlin', '2026-11-23', '00:00'],
    ['2026-11-22T10:00:00Z', 'Pacific/Kiritimati', '2026-11-23', '00:00'],
    ['2026-11-22T10:00:00Z', 'Pacific/Pago_Pago', '2026-11-21', '23:00'],
    ['2026-11-22T18:29:00Z', 'Asia/Kolkata', '2026-11-22', '23:59'],
    ['2026-11-22T00:00:00Z', 'Asia/Kathmandu', '2026-11-22', '05:45'],
    // The hour that occurs twice in New York.
    ['2026-11-01T05:30:00Z', 'America/New_York', '2026-11-01', '01:30'],
    ['2026-11-01T06:30:00Z', 'America/New_York', '2026-11-01', '01:30'],
    // The half hour that Lord Howe skips.
    ['2026-10-03T15:29:00Z', 'Australia/Lord_Howe', '2026-10-04', '01:59'],
    ['2026-10-03T15:30:00Z', 'Australia/Lord_Howe', '2026-10-04', '02:30'],
    // The last minute before Samoa skipped a day, and the first after.
    ['2011-12-30T09:59:00Z', 'Pacific/Apia', '2011-12-29', '23:59'],
    ['2011-12-30T10:00:00Z', 'Pacific/Apia', '2011-12-31', '00:00'],
  ])('%s in %s: %s %s', (instant, zone, date, time) => {
    expect(localDateOf(at(instant), zone)).toBe(date);
    expect(localTimeOf(at(instant), zone)).toBe(time);
  });

  it('throws on an unknown zone', () => {
    expect(() => localDateOf(0, 'Europe/Atlantis')).toThrow(RangeError);
  });
});

describe('instantAt', () => {
  it.each([
    ['2026-11-22', '18:00', 'Europe/Berlin', '2026-11-22T17:00:00Z'],
    ['2026-06-01', '00:00', 'America/New_York', '2026-06-01T04:00:00Z'],
    ['2026-06-01', '23:59', 'Asia/Kathmandu', '2026-06-01T18:14:00Z'],
    // The day of 23 hours: before, in and after the skipped hour.
    ['2026-03-29', '01:30', 'Europe/Berlin', '2026-03-29T00:30:00Z'],
    ['2026-03-29', '02:30', 'Europe/Berlin', '2026-03-29T01:30:00Z'],
    ['2026-03-29', '18:00', 'Europe/Berlin', '2026-03-29T16:00:00Z'],
    // The day of 25 hours: the first of the two.
    ['2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T00:30:00Z'],
    ['2026-10-25', '18:00', 'Europe/Berlin', '2026-10-25T17:00:00Z'],
    ['2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30:00Z'],
    ['2026-10-04', '02:15', 'Australia/Lord_Howe', '2026-10-03T15:45:00Z'],
    ['2026-11-22', '00:05', 'Pacific/Kiritimati', '2026-11-21T10:05:00Z'],
  ])('%s %s in %s: %s', (date, time, zone, expected) => {
    expect(new Date(instantAt(date, time, zone)).toISOString()).toBe(
      new Date(expected).toISOString(),
    );
  });

  it('returns that local time on every day that has it', () => {
    fc.assert(
      fc.property(
        fc.integer({
          min: at('2000-01-01T00:00Z') / 60_000,
          max: at('2037-01-01T00:00Z') / 60_000,
        }),
        fc.constantFrom(
          'Europe/Berlin',
          'America/New_York',
          'Australia/Lord_Howe',
          'Asia/Beirut',
          'UTC',
        ),
        (minute, zone) => {
          const [date, time] = [
            localDateOf(minute * 60_000, zone),
            localTimeOf(minute * 60_000, zone),
          ];
          const found = instantAt(date, time, zone);
          expect([localDateOf(found, zone), localTimeOf(found, zone)]).toEqual([date, time]);
          expect(found).toBeLessThanOrEqual(minute * 60_000);
        },
      ),
    );
  });
});

describe('startOfDay', () => {
  it.each([
    ['2026-11-22', 'Europe/Berlin', '2026-11-21T23:00:00Z'],
    ['2026-06-01', 'America/New_York', '2026-06-01T04:00:00Z'],
    ['2026-10-04', 'Australia/Lord_Howe', '2026-10-03T13:30:00Z'],
    ['2026-10-05', 'Australia/Lord_Howe', '2026-10-04T13:00:00Z'],
    // Clocks jump from 00:00 to 01:00: there is no midnight.
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00Z'],
    ['2026-04-24', 'Africa/Cairo', '2026-04-23T22:00:00Z'],
    // Clocks go back from 24:00 to 23:00: the day before lasts an hour longer.
    ['2018-02-18', 'America/Sao_Paulo', '2018-02-18T03:00:00Z'],
    ['2026-10-30', 'Africa/Cairo', '2026-10-29T22:00:00Z'],
    // Midnight occurs twice: the first one counts.
    ['2010-11-07', 'America/St_Johns', '2010-11-07T02:30:00Z'],
    ['2011-12-29', 'Pacific/Apia', '2011-12-29T10:00:00Z'],
    // The day that Samoa skipped.
    ['2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00Z'],
    ['2011-12-31', 'Pacific/Apia', '2011-12-30T10:00:00Z'],
    ['2012-01-01', 'Pacific/Apia', '2011-12-31T10:00:00Z'],
  ])('%s in %s: %s', (date, zone, expected) => {
    expect(new Date(startOfDay(date, zone)).toISOString()).toBe(new Date(expected).toISOString());
  });

  it.each([
    ['Europe/Berlin', '2026-03-29', 23],
    ['Europe/Berlin', '2026-10-25', 25],
    ['America/New_York', '2026-03-08', 23],
    ['America/New_York', '2026-11-01', 25],
    ['Australia/Lord_Howe', '2026-10-04', 23.5],
    ['Australia/Lord_Howe', '2026-04-05', 24.5],
    ['America/Sao_Paulo', '2018-11-04', 23],
    ['America/Sao_Paulo', '2018-02-17', 25],
    ['Africa/Cairo', '2026-04-24', 23],
    ['Pacific/Apia', '2011-12-30', 0],
  ])('%s, %s lasts %d hours', (zone, date, hours) => {
    expect((startOfDay(addDays(date, 1), zone) - startOfDay(date, zone)) / HOUR).toBe(hours);
  });

  it('returns the first millisecond of the day, for every day of forty years in zones of every kind', () => {
    const zones = fc.constantFrom(
      'Europe/Berlin',
      'America/New_York',
      'Australia/Lord_Howe',
      'America/Sao_Paulo',
      'Africa/Cairo',
      'Africa/Casablanca',
      'Asia/Tehran',
      'Asia/Kathmandu',
      'Pacific/Kiritimati',
      'Pacific/Chatham',
      'UTC',
    );
    const days = fc.integer({ min: 0, max: 40 * 365 }).map((days) => addDays('1996-01-01', days));
    fc.assert(
      fc.property(zones, days, (zone, date) => {
        const start = startOfDay(date, zone);
        expect(localDateOf(start, zone)).toBe(date);
        expect(localDateOf(start - 1, zone) < date).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('agrees with Intl at any second', () => {
    const zones = ['Europe/Berlin', 'Australia/Lord_Howe', 'Africa/Casablanca', 'America/St_Johns'];
    const formats = new Map(
      zones.map((zone) => [
        zone,
        new Intl.DateTimeFormat('sv-SE', {
          timeZone: zone,
          dateStyle: 'short',
          timeStyle: 'short',
        }),
      ]),
    );
    const seconds = fc.integer({ min: at('1996-01-01') / 1000, max: at('2036-01-01') / 1000 });
    fc.assert(
      fc.property(fc.constantFrom(...zones), seconds, (zone, second) => {
        const instant = second * 1000;
        expect(`${localDateOf(instant, zone)} ${localTimeOf(instant, zone)}`).toBe(
          formats.get(zone)!.format(instant),
        );
      }),
      { numRuns: 3000 },
    );
  });
});
