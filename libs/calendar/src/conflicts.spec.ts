import { describe, expect, it } from '@jest/globals';
import { conflictsOf, type CoachFacts, type Conflict } from './conflicts.js';
import type { BusyKind, WeeklyHours } from './types.js';

const HOUR = 3_600_000;
const at = (text: string) => ({ from: Date.parse(text), to: Date.parse(text) + HOUR });

/** Nine to noon, in winter UTC-5. */
const availability: WeeklyHours = {
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
