import { describe, expect, it } from '@jest/globals';
import { conflictsOf, type CoachFacts, type Conflict } from './conflicts.js';
import type { Busy, BusyKind } from './types.js';

const HOUR = 3_600_000;
const at = (text: string) => ({
  ...{ from: Date.parse(text), to: Date.parse(text) + HOUR },
  ...{ bufferBefore: 0, bufferAfter: 0 },
});

/** Nine to noon, in winter UTC-5. */
const availability: NonNullable<CoachFacts['availability']> = {
  maxPerDay: null,
  bufferMinutes: 0,
  zone: 'America/New_York',
  weekly: Array.from({ length: 7 }, () => [{ from: '09:00', to: '12:00' }]),
  exceptions: [
    { date: '2026-12-24', hours: [] },
    { date: '2026-12-23', hours: [{ from: '18:00', to: '24:00' }] },
  ],
};
const free: CoachFacts = { availability, busy: [] };
const has = (kind: BusyKind, text: string) => [{ ...at(text), kind }];
const session = at('2026-12-07T15:00Z');

describe('what speaks against a session', () => {
  it.each<[string, Partial<CoachFacts>, Conflict[]]>([
    ['nothing', {}, []],
    ['another session', { busy: has('SESSION', '2026-12-07T15:59Z') }, ['SESSION']],
    ['not one that ends when it starts', { busy: has('SESSION', '2026-12-07T14:00Z') }, []],
    ['nor one that starts when it ends', { busy: has('SESSION', '2026-12-07T16:00Z') }, []],
    ['time off', { busy: [{ from: 0, to: Infinity, kind: 'AWAY' }] }, ['AWAY']],
    ['a time that somebody new asked for', { busy: has('ASKED', '2026-12-07T15:30Z') }, ['ASKED']],
    [
      'something else and a session, the session first',
      { busy: [...has('BUSY', '2026-12-07T15:30Z'), { ...session, kind: 'SESSION' }] },
      ['SESSION', 'BUSY'],
    ],
  ])('%s', (_title, facts, expected) => {
    expect(conflictsOf(session, { ...free, ...facts })).toEqual(expected);
  });

  it.each<[string, Partial<typeof session>, Partial<Busy>, Conflict[]]>([
    ['touches the buffer of the one before', {}, { bufferAfter: 30 }, []],
    ['reaches into the buffer of the one before', {}, { bufferAfter: 31 }, ['TOO_CLOSE']],
    ['needs more time before than there is', { bufferBefore: 31 }, {}, ['TOO_CLOSE']],
    ['the larger of the two counts, not both', { bufferBefore: 20 }, { bufferAfter: 20 }, []],
    ['not if it is in the way itself', {}, { to: session.from + 1, bufferAfter: 31 }, ['SESSION']],
  ])('buffers: %s', (_title, own, theirs, expected) => {
    const [before] = has('SESSION', '2026-12-07T13:30Z');
    expect(
      conflictsOf({ ...session, ...own }, { ...free, busy: [{ ...before!, ...theirs }] }),
    ).toEqual(expected);
  });

  it.each<[string, number, Partial<Busy>, Conflict[]]>([
    ['stay free', 30, {}, []],
    ['do not', 31, {}, ['TOO_CLOSE']],
    ['are less than the other asks for', 10, { bufferAfter: 31 }, ['TOO_CLOSE']],
    ['are in another calendar', 31, { kind: 'BUSY' }, ['TOO_CLOSE']],
  ])(
    'minutes that the coach wants between any two: %s',
    (_title, bufferMinutes, busy, expected) => {
      const [before] = has('SESSION', '2026-12-07T13:30Z');
      const facts = {
        availability: { ...availability, bufferMinutes },
        busy: [{ ...before!, ...busy }],
      };
      expect(conflictsOf(session, facts)).toEqual(expected);
    },
  );

  it.each<[string, string[], Conflict[]]>([
    ['one less than the most', ['2026-12-08T04:00Z'], []],
    ['the most', ['2026-12-07T05:00Z', '2026-12-08T04:00Z'], ['FULL_DAY']],
    ['none of the days around', ['2026-12-07T04:59Z', '2026-12-08T05:00Z'], []],
  ])('sessions on that day in the zone of the coach: %s', (_title, starts, expected) => {
    const busy = starts.flatMap((start) => has('SESSION', start));
    const most = { ...availability, maxPerDay: 2 };
    expect(conflictsOf(session, { availability: most, busy })).toEqual(expected);
    const elsewhere = busy.map((each) => ({ ...each, kind: 'BUSY' as const }));
    expect(conflictsOf(session, { availability: most, busy: elsewhere })).toEqual([]);
  });

  it.each<[string, string, Conflict[]]>([
    ['before the hours', '2026-12-07T13:59Z', ['OUTSIDE_HOURS']],
    ['at their beginning', '2026-12-07T14:00Z', []],
    ['over their end', '2026-12-07T16:01Z', ['OUTSIDE_HOURS']],
    ['a day off', '2026-12-24T15:00Z', ['DAY_OFF']],
    ['hours of one day, in those of the weekday', '2026-12-23T15:00Z', ['OUTSIDE_HOURS']],
    ['hours of one day, in them', '2026-12-23T23:00Z', []],
  ])('%s', (_title, start, expected) => {
    expect(conflictsOf(at(start), free)).toEqual(expected);
  });

  it('is no hour of a coach who has set none', () => {
    expect(conflictsOf(at('2026-12-24T03:00Z'), { ...free, availability: null })).toEqual([]);
  });
});
