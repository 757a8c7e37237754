import { describe, expect, it } from '@jest/globals';

import { breatherEndsAt, decideBreather, type Breather, type BreatherIntent } from './breather.js';

const STARTED = Date.parse('2026-03-02T01:00:00Z');
const OVER = Date.parse('2026-03-02T01:10:00Z');
const fresh: Breather = { startedAt: STARTED, keptAt: null, sharedAt: null };
const kept: Breather = { ...fresh, keptAt: OVER };
const shared: Breather = { ...kept, sharedAt: OVER };
const tooEarly = { ok: false, error: { code: 'TOO_EARLY', until: OVER } };
const so = (value: Breather) => ({ ok: true, value });

describe('decideBreather', () => {
  it('waits ten minutes from the first save', () => {
    expect(breatherEndsAt(STARTED)).toBe(OVER);
  });

  it.each<[string, Breather, BreatherIntent, number, object]>([
    ['can be written on during the wait', fresh, 'WRITE', STARTED, so(fresh)],
    ['and after it, while nothing is decided', fresh, 'WRITE', OVER + 1, so(fresh)],
    ['is final once kept', kept, 'WRITE', OVER + 1, { ok: false, error: { code: 'FINAL' } }],
    ['cannot be kept a millisecond too early', fresh, 'KEEP', OVER - 1, tooEarly],
    ['is not shared a moment too early', fresh, 'SHARE', OVER - 1, tooEarly],
    ['can be kept when the wait is over', fresh, 'KEEP', OVER, so(kept)],
    ['can be shared when the wait is over, which also keeps it', fresh, 'SHARE', OVER, so(shared)],
    ['can be shared later', kept, 'SHARE', OVER + 5, so({ ...kept, sharedAt: OVER + 5 })],
    ['does not change when sharing is repeated', shared, 'SHARE', OVER + 5, so(shared)],
    ['stays kept when it is no longer shared', shared, 'TAKE_BACK', OVER + 5, so(kept)],
    ['is taken back though it never was shared', fresh, 'TAKE_BACK', STARTED, so(fresh)],
  ])('%s', (_, breather, intent, now, expected) => {
    expect(decideBreather(breather, intent, now)).toEqual(expected);
  });
});
