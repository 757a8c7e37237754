import { describe, expect, it } from '@jest/globals';
import {
  agoWords,
  dayWords,
  daysBetween,
  distanceWords,
  localDateOf,
  onDayTimeWords,
  onDayWords,
  whenWords,
} from './date-words';
import { lockWords, shortLockWords } from './lock-words';

const zone = 'Europe/Berlin';
const monday = '2026-03-23T09:00:00Z';

describe('dates in words', () => {
  it.each([
    ['2026-03-23T20:00:00Z', 'today'],
    ['2026-03-23T23:30:00Z', 'tomorrow'],
    ['2026-03-22T22:59:00Z', 'yesterday'],
    ['2026-03-26T10:00:00Z', 'Thursday'],
    ['2026-03-30T10:00:00Z', '30 March'],
    ['2026-03-19T10:00:00Z', '19 March'],
    ['2027-03-26T10:00:00Z', '26 March 2027'],
  ])('%s is %s', (at, words) => expect(dayWords(at, monday, zone)).toBe(words));

  it('counts calendar days across a daylight saving change', () => {
    expect(whenWords('2026-03-29T22:30:00Z', '2026-03-27T23:30:00Z', zone)).toBe(
      'Monday, in 2 days',
    );
  });

  it.each([
    ['2026-04-05', 'in 13 days'],
    ['2026-04-06', 'in 2 weeks'],
    ['2026-03-20', '3 days ago'],
    ['2026-03-24', ''],
  ])('%s is %s away', (day, words) => expect(distanceWords(day, '2026-03-23')).toBe(words));

  it.each([
    ['2026-03-23T20:00:00Z', 'later today', 'today at '],
    ['2026-03-23T23:30:00Z', 'tomorrow', 'tomorrow at '],
    ['2026-03-26T10:00:00Z', 'on Thursday, in 3 days', 'on Thursday at '],
    ['2026-04-13T22:00:00Z', 'on 14 April, in 3 weeks', 'on 14 April at '],
    ['2026-03-23T08:00:00Z', 'today', 'today at '],
    ['2026-03-22T08:00:00Z', 'yesterday', 'yesterday at '],
  ])('within a sentence %s is %s', (at, day, time) => {
    expect(onDayWords(at, monday, zone)).toBe(day);
    expect(onDayTimeWords(at, monday, zone).startsWith(time)).toBe(true);
  });

  it("uses the person's time zone", () => {
    expect(localDateOf('2026-03-23T23:30:00Z', zone)).toBe('2026-03-24');
    expect(localDateOf('2026-03-23T23:30:00Z', 'America/New_York')).toBe('2026-03-23');
    expect(daysBetween('2026-02-27', '2026-03-02')).toBe(3);
  });

  it('says how long ago', () => {
    expect(agoWords('2026-03-23T08:59:30Z', monday, zone)).toBe('just now');
    expect(agoWords('2026-03-23T08:40:00Z', monday, zone)).toBe('20 minutes ago');
    expect(agoWords('2026-03-23T06:00:00Z', monday, zone)).toBe('3 hours ago');
    expect(agoWords('2026-03-22T20:00:00Z', monday, zone)).toBe('yesterday');
  });
});

describe('locks in words', () => {
  const reader = { zone, now: monday, alias: 'Sam' };

  it('states the day, the distance and the reason', () => {
    const lock = {
      kind: 'WAIT',
      until: '2026-03-26T00:00:00Z',
      days: 10,
      anchor: 'STEP_END',
    } as const;
    expect(lockWords(lock, reader)).toBe(
      'Opens on Thursday, in 3 days, 10 days after the previous step.',
    );
    expect(shortLockWords(lock, reader)).toBe('Thursday, in 3 days');
  });

  it('omits the distance for tomorrow, and uses the singular for one day', () => {
    const lock = {
      kind: 'WAIT',
      until: '2026-03-24T00:00:00Z',
      days: 1,
      anchor: 'STEP_END',
    } as const;
    expect(lockWords(lock, reader)).toBe('Opens tomorrow, 1 day after the previous step.');
  });

  it('tells the client that the coach has to approve, and the coach that approval is missing', () => {
    expect(lockWords({ kind: 'APPROVAL' }, reader)).toBe('Opens when your coach approves it.');
    expect(lockWords({ kind: 'APPROVAL' }, { ...reader, reader: 'COACH' })).toBe(
      'Waiting for your approval.',
    );
  });

  it('states that a wait counts days without reaching out, and what a check-in has to show', () => {
    const wait = { kind: 'WAIT', until: '2026-03-26T00:00:00Z', days: 14 } as const;
    expect(lockWords({ ...wait, anchor: 'LAST_CONTACT' }, reader)).toBe(
      'Opens on Thursday, in 3 days, after 14 days without reaching out.',
    );
    const calm = { kind: 'CALM', days: 7, urgeAtMost: 5 } as const;
    expect(lockWords(calm, reader)).toBe(
      'Opens once you’ve checked in on most of the last 7 days and your urge to reach out was low on average.',
    );
    expect(lockWords(calm, { ...reader, reader: 'COACH' })).toContain('5 or less out of 10');
  });

  it('names the other person by the alias', () => {
    expect(lockWords({ kind: 'BOUNDARY', boundary: 'ASKED_FOR_NO_CONTACT' }, reader)).toBe(
      'Sam asked for no contact, so outreach is paused.',
    );
  });
});
