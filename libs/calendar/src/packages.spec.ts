import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { settlePackages, type CountedSession, type SessionPackage } from './packages.js';

const HOUR = 3_600_000;
const NOW = Date.parse('2027-03-01T09:00Z');
const RULES = { hoursBefore: 24, now: NOW };

const five = (facts: Partial<SessionPackage> = {}): SessionPackage => ({
  id: 'five',
  sessions: 5,
  used: 0,
  soldAt: NOW - HOUR,
  validUntil: null,
  typeIds: [],
  ended: false,
  ...facts,
});
const session = (facts: Partial<CountedSession> = {}): CountedSession => ({
  id: 'first',
  bookedAt: NOW,
  startsAt: NOW + 48 * HOUR,
  day: '2027-03-03',
  typeId: 'talk',
  joint: false,
  cancelled: false,
  use: null,
  ...facts,
});
const take = (packageId: string) => [{ sessionId: 'first', change: 'TAKE', packageId }];

describe('what a booked session takes from a package', () => {
  it.each<[string, Partial<SessionPackage>, Partial<CountedSession>, boolean]>([
    ['one that was booked after the sale', {}, {}, true],
    ['one that was booked before the sale', {}, { bookedAt: NOW - 2 * HOUR }, false],
    ['the last one', { used: 4 }, {}, true],
    ['none of a used package', { used: 5 }, {}, false],
    ['one on the last day', { validUntil: '2027-03-03' }, {}, true],
    ['none a day later', { validUntil: '2027-03-02' }, {}, false],
    ['one of a type that counts', { typeIds: ['walk', 'talk'] }, {}, true],
    ['none of another type', { typeIds: ['walk'] }, {}, false],
    ['none without a type, if types are named', { typeIds: ['walk'] }, { typeId: null }, false],
    ['one without a type, if none is named', {}, { typeId: null }, true],
    ['none of an ended package', { ended: true }, {}, false],
    ['none for both partners', {}, { joint: true }, false],
    ['none twice', { used: 1 }, { use: 'TAKEN' }, false],
    ['none again after it was given back', {}, { use: 'GIVEN_BACK' }, false],
    ['none for a session that was cancelled before', {}, { cancelled: true }, false],
  ])('is %s', (_, sold, booked, takes) => {
    const changes = settlePackages([five(sold)], [session(booked)], RULES);
    expect(changes).toEqual(takes ? take('five') : []);
  });

  it('comes from the package that ends first', () => {
    const packages = [
      five({ validUntil: '2027-12-31' }),
      five({ id: 'soon', validUntil: '2027-04-01' }),
      five({ id: 'open' }),
    ];
    expect(settlePackages(packages, [session()], RULES)).toEqual(take('soon'));
  });
});

describe('what a cancellation gives back', () => {
  it.each([
    [24 * HOUR, 'GIVE_BACK'],
    [24 * HOUR - 1, 'KEEP'],
    [-HOUR, 'KEEP'],
  ])('%i ms before the start: %s', (before, change) => {
    const cancelled = session({ startsAt: NOW + before, cancelled: true, use: 'TAKEN' });
    expect(settlePackages([five({ used: 1 })], [cancelled], RULES)).toEqual([
      { sessionId: 'first', change },
    ]);
  });

  it.each(['LATE', 'GIVEN_BACK'] as const)('is settled once: %s', (use) => {
    expect(settlePackages([five({ used: 1 })], [session({ cancelled: true, use })], RULES)).toEqual(
      [],
    );
  });
});

it('never takes more than a package has, and settles once, whatever is booked and cancelled', () => {
  const packages = fc.array(
    fc.record({
      sessions: fc.integer({ min: 1, max: 4 }),
      validUntil: fc.constantFrom(null, '2027-03-02', '2027-03-04'),
      typeIds: fc.constantFrom([], ['talk'], ['walk']),
      ended: fc.boolean(),
    }),
    { maxLength: 4 },
  );
  const sessions = fc.array(
    fc.record({
      bookedAt: fc.integer({ min: NOW - 3 * HOUR, max: NOW }),
      day: fc.constantFrom('2027-03-01', '2027-03-03'),
      typeId: fc.constantFrom(null, 'talk', 'walk'),
      joint: fc.boolean(),
      cancelled: fc.boolean(),
    }),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(packages, sessions, (sold, booked) => {
      const all = sold.map((each, index) => five({ ...each, id: `p${index}` }));
      const rows = booked.map((each, index) => session({ ...each, id: `s${index}` }));
      const changes = settlePackages(all, rows, RULES);
      const taken = new Map(
        changes.flatMap((each) =>
          each.change === 'TAKE' ? [[each.sessionId, each.packageId]] : [],
        ),
      );
      for (const each of all) {
        each.used = [...taken.values()].filter((id) => id === each.id).length;
        expect(each.used).toBeLessThanOrEqual(each.sessions);
        if (each.ended) expect(each.used).toBe(0);
      }
      const later = rows.map((row) => ({
        ...row,
        use: taken.has(row.id) ? ('TAKEN' as const) : row.use,
      }));
      expect(settlePackages(all, later, RULES)).toEqual([]);
    }),
  );
});
