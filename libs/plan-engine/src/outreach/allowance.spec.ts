import { addDays, localDateOf, localTimeOf, startOfDay } from '@footing/kernel';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import {
  allowanceAt,
  calmDays,
  isOftenExceeded,
  overBy,
  type Allowance,
  type ContactMade,
} from './allowance.js';
import { aBoundary, anAnswer, at, BERLIN, under } from '../testing/fixtures.js';
import { zones } from '../testing/lives.js';
import type { Facts } from '../types.js';

const NOW = at('2026-03-12T12:00+01:00');
const OPEN = under('OPEN');
const mine = (text: string): ContactMade => ({ at: at(text), begunBy: 'CLIENT' });
const theirs = (text: string): ContactMade => ({ at: at(text), begunBy: 'OTHER' });
const allowed = (over: Partial<Allowance> = {}): Allowance => ({
  max: 2,
  days: 7,
  quiet: null,
  since: 0,
  ...over,
});
const stateOf = (allowance: Allowance, contacts: ContactMade[], facts = OPEN, now = NOW) =>
  allowanceAt(allowance, contacts, facts, now, BERLIN);

describe('allowanceAt', () => {
  it('is unused without a contact', () => {
    expect(stateOf(allowed(), [])).toEqual({ used: 0, left: 2, over: 0, nextAt: NOW, why: null });
  });

  it('does not count contacts that the other person started', () => {
    expect(stateOf(allowed(), [theirs('2026-03-12T08:00+01:00')])).toMatchObject({ used: 0 });
  });

  it('does not count contacts from before it was agreed on', () => {
    const since = at('2026-03-10T00:00+01:00');
    const contacts = [mine('2026-03-09T08:00+01:00'), mine('2026-03-10T08:00+01:00')];
    expect(stateOf(allowed({ since }), contacts)).toMatchObject({ used: 1, left: 1 });
  });

  it('counts whole days: a contact leaves the window when the seventh day after its own begins', () => {
    const contacts = [mine('2026-03-06T23:59+01:00'), mine('2026-03-05T23:59+01:00')];
    expect(stateOf(allowed(), contacts)).toMatchObject({ used: 1, left: 1, nextAt: NOW });
  });

  it('returns when the next contact fits, and that it is used up', () => {
    const contacts = [mine('2026-03-11T08:00+01:00'), mine('2026-03-08T21:00+01:00')];
    expect(stateOf(allowed(), contacts)).toEqual({
      used: 2,
      left: 0,
      over: 0,
      nextAt: at('2026-03-15T00:00+01:00'),
      why: { kind: 'USED' },
    });
  });

  it('waits until as many contacts have left the window as exceeded it', () => {
    const contacts = [8, 9, 10, 11].map((day) =>
      mine(`2026-03-${day < 10 ? `0${day}` : day}T09:00Z`),
    );
    expect(stateOf(allowed({ max: 1 }), contacts)).toMatchObject({
      used: 4,
      over: 3,
      nextAt: at('2026-03-18T00:00+01:00'),
    });
  });

  it('has no next contact if none is allowed', () => {
    expect(stateOf(allowed({ max: 0 }), [])).toMatchObject({
      left: 0,
      nextAt: null,
      why: { kind: 'NONE' },
    });
  });

  it.each([
    ['22:00', '08:00', '2026-03-12T23:30+01:00', '2026-03-13T08:00+01:00'],
    ['22:00', '08:00', '2026-03-12T07:59+01:00', '2026-03-12T08:00+01:00'],
    ['22:00', '08:00', '2026-03-12T08:00+01:00', null],
    ['12:00', '14:30', '2026-03-12T12:00+01:00', '2026-03-12T14:30+01:00'],
    ['12:00', '14:30', '2026-03-12T14:30+01:00', null],
    // The night in which clocks are set forward, and the one in which they are set back.
    ['22:00', '08:00', '2026-03-28T23:30+01:00', '2026-03-29T08:00+02:00'],
    ['22:00', '08:00', '2026-10-24T23:30+02:00', '2026-10-25T08:00+01:00'],
    ['00:00', '02:30', '2026-03-29T00:30+01:00', '2026-03-29T03:30+02:00'],
  ])('has quiet hours from %s to %s: at %s until %s', (from, to, now, until) => {
    const state = stateOf(allowed({ quiet: { from, to } }), [], OPEN, at(now));
    expect(state).toEqual({
      used: 0,
      left: 2,
      over: 0,
      nextAt: at(until ?? now),
      why: until === null ? null : { kind: 'QUIET_HOURS' },
    });
  });

  it.each(['ASKED_FOR_NO_CONTACT', 'LEGAL_ORDER', 'UNKNOWN'] as const)(
    'has no next contact and nothing left under %s',
    (boundary) => {
      expect(stateOf(allowed(), [], under(boundary))).toMatchObject({
        left: 0,
        nextAt: null,
        why: { kind: 'BOUNDARY', boundary },
      });
    },
  );

  it('has nothing left and no date under a safety hold, whatever was agreed on', () => {
    const held: Facts = { ...OPEN, answers: [anAnswer('SAFETY_STOP', NOW - 1, 'safety')] };
    expect(stateOf(allowed(), [], held)).toMatchObject({
      left: 0,
      nextAt: null,
      why: { kind: 'SAFETY_HOLD' },
    });
  });

  it('has no date in a time of space, after which the boundary is unknown', () => {
    const space: Facts = {
      ...OPEN,
      boundaries: [aBoundary('ASKED_FOR_SPACE', { until: '2026-03-20' })],
    };
    const contacts = [mine('2026-03-12T08:00+01:00'), mine('2026-03-12T09:00+01:00')];
    const until = at('2026-03-20T00:00+01:00');
    expect(stateOf(allowed(), contacts, space)).toMatchObject({
      nextAt: null,
      why: { kind: 'BOUNDARY', boundary: 'ASKED_FOR_SPACE', until },
    });
  });

  it('is often exceeded with the third contact beyond it, and not with the second', () => {
    const four = [9, 10, 11, 12].map((day) => mine(`2026-03-${day < 10 ? `0${day}` : day}T07:00Z`));
    const five = [...four, mine('2026-03-12T08:00Z')];
    expect([four, five].map((contacts) => isOftenExceeded(stateOf(allowed(), contacts)))).toEqual([
      false,
      true,
    ]);
  });

  const hours = fc.array(fc.nat({ max: 24 * 40 }), { maxLength: 25 });
  const agreed = fc.record({
    max: fc.integer({ min: 1, max: 4 }),
    days: fc.integer({ min: 1, max: 20 }),
  });

  it('has room at the instant that it returns, and not on the day before, across clock changes', () => {
    fc.assert(
      fc.property(zones, hours, agreed, fc.nat({ max: 300 }), (zone, ago, over, start) => {
        const now = startOfDay(addDays('2026-02-01', start), zone) + 13 * 3_600_000;
        const contacts = ago.map((h): ContactMade => ({
          at: now - h * 3_600_000,
          begunBy: 'CLIENT',
        }));
        const state = allowanceAt(allowed(over), contacts, OPEN, now, zone);
        const { left } = allowanceAt(allowed(over), contacts, OPEN, state.nextAt!, zone);
        expect(left).toBeGreaterThan(0);
        if (state.nextAt === now) return;
        expect(state.nextAt).toBe(startOfDay(localDateOf(state.nextAt!, zone), zone));
        expect(allowanceAt(allowed(over), contacts, OPEN, state.nextAt! - 1, zone).left).toBe(0);
      }),
    );
  });

  it('never has more left, or an earlier next contact, after one more contact', () => {
    fc.assert(
      fc.property(zones, hours, agreed, fc.nat({ max: 24 * 40 }), (zone, ago, over, more) => {
        const mineAt = (h: number): ContactMade => ({ at: NOW - h * 3_600_000, begunBy: 'CLIENT' });
        const before = allowanceAt(allowed(over), ago.map(mineAt), OPEN, NOW, zone);
        const after = allowanceAt(allowed(over), [...ago, more].map(mineAt), OPEN, NOW, zone);
        expect(after.left).toBeLessThanOrEqual(before.left);
        expect(after.nextAt!).toBeGreaterThanOrEqual(before.nextAt!);
      }),
    );
  });

  it('never returns an instant in the quiet hours', () => {
    const time = fc
      .nat({ max: 47 })
      .map((n) => `${String(n >> 1).padStart(2, '0')}:${n % 2 ? '30' : '00'}`);
    fc.assert(
      fc.property(zones, hours, time, time, fc.nat({ max: 24 * 300 }), (zone, ago, from, to, h) => {
        fc.pre(from !== to);
        const now = at('2026-02-01T00:00Z') + h * 3_600_000;
        const contacts = ago.map((hour): ContactMade => ({
          at: now - hour * 3_600_000,
          begunBy: 'CLIENT',
        }));
        const { nextAt } = allowanceAt(allowed({ quiet: { from, to } }), contacts, OPEN, now, zone);
        const named = localTimeOf(nextAt!, zone);
        expect(from < to ? named >= from && named < to : named >= from || named < to).toBe(false);
      }),
    );
  });
});

describe('overBy', () => {
  it('returns for each contact by how many the allowance was exceeded at that time, in the given order', () => {
    const contacts = [
      mine('2026-03-12T10:00+01:00'),
      theirs('2026-03-12T09:00+01:00'),
      mine('2026-03-06T09:00+01:00'),
      mine('2026-03-08T09:00+01:00'),
      mine('2026-03-09T09:00+01:00'),
    ];
    expect(overBy(allowed(), contacts, BERLIN)).toEqual([2, 0, 0, 0, 1]);
  });

  it('ignores contacts that have left the window', () => {
    const contacts = ['01', '02', '08', '15'].map((day) => mine(`2026-03-${day}T09:00+01:00`));
    expect(overBy(allowed({ max: 1 }), contacts, BERLIN)).toEqual([0, 1, 1, 0]);
  });
});

describe('calmDays', () => {
  const days = (contacts: ContactMade[], first = '2026-01-01') =>
    calmDays(contacts, 30, first, '2026-03-12', BERLIN);

  it.each([
    ['nothing', [], { days: 30, of: 30 }],
    [
      'three on one day',
      ['2026-03-12T00:00', '2026-03-12T09:00', '2026-03-12T23:59'],
      { days: 29, of: 30 },
    ],
    ['the first of the days', ['2026-02-11T00:00'], { days: 29, of: 30 }],
    ['the day before', ['2026-02-10T23:59'], { days: 30, of: 30 }],
  ])('%s', (_, moments, expected) => {
    expect(days(moments.map((moment) => mine(`${moment}+01:00`)))).toEqual(expected);
  });

  it('ignores contacts that the other person started', () => {
    expect(days([theirs('2026-03-12T09:00+01:00')]).days).toBe(30);
  });

  it('ignores the days before the first', () => {
    expect(days([mine('2026-03-11T09:00+01:00')], '2026-03-10')).toEqual({ days: 2, of: 3 });
    expect(days([], '2026-03-12')).toEqual({ days: 1, of: 1 });
  });
});
