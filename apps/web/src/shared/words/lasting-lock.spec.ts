import { describe, expect, it } from '@jest/globals';
import { closedStep, otherLocks } from './lasting-lock';
import { stepLockWords, type LockLike } from './locks';

const [thursday, january] = ['2026-11-26T09:00:00Z', '2027-01-04T00:00:00Z'];
const reader = { zone: 'Europe/Berlin', now: '2026-11-23T09:00:00Z', alias: 'Sam' };

type Lock = LockLike & { until: string | null };
const step: Lock = { kind: 'STEP', title: 'Less is more', until: null };
const calm: Lock = { kind: 'CALM', days: 7, until: null };
const approval: Lock = { kind: 'APPROVAL', until: null };
const hold: Lock = { kind: 'SAFETY_HOLD', until: null };
const wait = (until: string): Lock => ({ kind: 'WAIT', days: 21, anchor: 'STEP_END', until });
const rests = (until: string | null): Lock => ({ kind: 'BOUNDARY', boundary: 'UNKNOWN', until });
const space = (until: string): Lock => ({ ...rests(until), boundary: 'ASKED_FOR_SPACE' });
const order: Lock = { kind: 'BOUNDARY', boundary: 'LEGAL_ORDER', until: null };
const toThursday = 'Not yet. Reaching out rests until Thursday, in 3 days.';
const toJanuary = 'Sam asked for space. Reaching out rests until 4 January 2027, in 6 weeks.';

describe('a step that reaches out', () => {
  it.each<[string, Lock[], string]>([
    ['rest', [rests(thursday)], toThursday],
    ['rest, step', [rests(thursday), step], `${toThursday} Then: after “Less is more”.`],
    ['rest, calm', [rests(thursday), calm], `${toThursday} Then: once it is calm.`],
    ['rest, word', [rests(thursday), approval], `${toThursday} Then: when your coach says so.`],
    [
      'rest, step, wait',
      [rests(thursday), step, wait(january)],
      `${toThursday} Then: after “Less is more”, not before 4 January 2027, in 6 weeks.`,
    ],
    [
      'long rest, step, wait',
      [space(january), step, wait(thursday)],
      `${toJanuary} Then: after “Less is more”.`,
    ],
    [
      'rest, longer wait',
      [rests(thursday), wait(january)],
      'Opens on 4 January 2027, in 6 weeks, when 21 days of quiet have passed.',
    ],
    ['longer rest, wait', [space(january), wait(thursday)], toJanuary],
    [
      'two rests',
      [rests(thursday), space(january), step],
      `${toJanuary} Then: after “Less is more”.`,
    ],
    ['rest, then an order', [rests(thursday), order], 'A legal order stands. This stays closed.'],
    [
      'rest, hold',
      [rests(thursday), hold],
      'Reaching out rests, to be safe. “You” says how it goes on.',
    ],
    [
      'not known, step',
      [rests(null), step],
      'Not yet. First you and your coach look at what Sam wants.',
    ],
  ])('%s: no date is told as its day that opens nothing', (_, locks, words) => {
    expect(stepLockWords(closedStep({ opensAt: null, locks }), reader)).toBe(words);
  });

  it('says the day before which it cannot open where that is known', () => {
    const locks = [rests(thursday), approval];
    const told = closedStep({ opensAt: january, locks });
    expect(stepLockWords(told, { ...reader, reader: 'COACH' })).toBe(
      `${toThursday} Then: your word, not before 4 January 2027, in 6 weeks.`,
    );
    expect(stepLockWords(closedStep({ opensAt: thursday, locks }), reader)).not.toMatch(
      /not before/,
    );
  });

  it('has other locks than those of its stone, each once', () => {
    const locks = [rests(thursday), step, wait(january), approval];
    expect(otherLocks(locks)).toEqual([locks[2], approval]);
    expect(otherLocks([wait(january), rests(thursday)])).toEqual([rests(thursday)]);
    expect(closedStep({ opensAt: null, locks: [] }).lock).toBeNull();
  });
});
