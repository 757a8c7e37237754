import { addDays, localDateOf, startOfDay } from '@footing/kernel';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { boundaryAllows, boundaryAt, isLooser, boundaryStateAt } from './boundary.js';
import {
  decideBoundary,
  HOURS_TO_LOOSEN,
  type BoundaryActor,
  type BoundaryIntent,
} from '../decisions/decide-boundary.js';
import { reachOf } from './outreach.js';
import { lived, commands, lives, zones, type Life } from '../testing/lives.js';
import { aBoundary, at, BERLIN, OPEN_BOUNDARIES } from '../testing/fixtures.js';
import {
  BOUNDARIES,
  NOTHING_KNOWN,
  type Boundary,
  type BoundaryChange,
  type Instant,
} from '../types.js';

const HOUR = 3_600_000;
const NOON = at('2026-03-02T12:00+01:00');
const LATER = NOON + HOURS_TO_LOOSEN * HOUR;

type Set = Extract<BoundaryIntent, { kind: 'SET' }>;

function set(boundary: Boundary, over: Partial<Set> = {}): Set {
  const until = boundary === 'ASKED_FOR_SPACE' ? '2026-03-20' : null;
  return { kind: 'SET', boundary, until, hasReason: true, ...over };
}

function decided(
  history: BoundaryChange[],
  intent: BoundaryIntent,
  { by = 'COACH' as BoundaryActor, now = NOON } = {},
) {
  const decision = decideBoundary(history, intent, by, now, BERLIN);
  return decision.ok ? decision.value : decision.error;
}

const allows = (history: BoundaryChange[], now: Instant, zone = BERLIN) =>
  boundaryAllows(history, 'YES', now, zone);

describe('the order of strictness', () => {
  const order: Boundary[] = [
    'OPEN',
    'LIMITED',
    'UNKNOWN',
    'ASKED_FOR_SPACE',
    'ASKED_FOR_NO_CONTACT',
    'LEGAL_ORDER',
  ];

  it.each(order.flatMap((a, i) => order.map((b, j) => [a, b, i < j] as const)))(
    '%s is looser than %s: %s',
    (boundary, than, looser) => {
      expect(isLooser({ boundary, until: null }, { boundary: than, until: null })).toBe(looser);
    },
  );

  it.each([
    ['2026-03-10', '2026-03-20', true],
    ['2026-03-20', '2026-03-20', false],
    ['2026-03-21', '2026-03-20', false],
    ['2026-03-20', null, true],
    [null, '2026-03-20', false],
  ])('space until %s is looser than until %s: %s', (until, than, looser) => {
    const boundary = 'ASKED_FOR_SPACE';
    expect(isLooser({ boundary, until }, { boundary, until: than })).toBe(looser);
  });
});

const recorded = (boundary: Boundary) =>
  aBoundary(boundary, boundary === 'ASKED_FOR_SPACE' ? { until: '2026-03-15' } : {});

describe('a stricter boundary', () => {
  const cases = BOUNDARIES.flatMap((from) =>
    BOUNDARIES.filter((to) => to !== from && from !== 'LEGAL_ORDER')
      .filter((to) => !isLooser({ boundary: to, until: null }, { boundary: from, until: null }))
      .map((to) => [from, to] as const),
  );

  it.each(cases)(
    'from %s to %s takes effect at once, without a reason, no matter who records it',
    (from, to) => {
      for (const by of ['OWNER', 'COACH', 'CLIENT'] as const) {
        const { until } = set(to);
        expect(decided([recorded(from)], set(to, { hasReason: false }), { by })).toEqual({
          effect: 'TIGHTENED',
          change: { boundary: to, until, at: NOON, takesEffectAt: NOON },
        });
      }
    },
  );

  it('cancels a pending loosening, also if the current boundary is recorded again', () => {
    for (const boundary of ['ASKED_FOR_NO_CONTACT', 'UNKNOWN'] as const) {
      const history = [aBoundary('UNKNOWN'), aBoundary('OPEN', { at: NOON, takesEffectAt: LATER })];
      const now = LATER - 1;
      const decision = decided(history, set(boundary), { now });
      expect(decision).toMatchObject({ effect: 'TIGHTENED', change: { takesEffectAt: now } });
      const after = [...history, aBoundary(boundary, { at: now })];
      expect(boundaryStateAt(after, LATER)).toEqual({ inEffect: after[2], pending: null });
      expect(allows(after, LATER + 1_000 * HOUR).locks).toEqual([{ kind: 'BOUNDARY', boundary }]);
    }
  });
});

describe('the first recorded boundary', () => {
  it.each(BOUNDARIES.filter((boundary) => boundary !== 'OPEN'))(
    '%s takes effect at once, without a reason',
    (boundary) => {
      expect(decided([], set(boundary, { hasReason: false }), { by: 'CLIENT' })).toMatchObject({
        effect: 'TIGHTENED',
        change: { boundary, takesEffectAt: NOON },
      });
    },
  );

  it.each(['OWNER', 'COACH', 'CLIENT'] as const)('OPEN waits 72 hours, also for the %s', (by) => {
    expect(decided([], set('OPEN'), { by })).toMatchObject({
      effect: 'LOOSENED',
      change: { takesEffectAt: LATER },
    });
  });
});

describe('UNKNOWN', () => {
  it.each(['ASKED_FOR_SPACE', 'ASKED_FOR_NO_CONTACT'] as const)(
    'does not replace %s',
    (boundary) => {
      expect(decided([recorded(boundary)], set('UNKNOWN'))).toEqual({
        code: 'UNKNOWN_REPLACES_NOTHING',
        boundary,
      });
    },
  );
});

describe('a change away from ASKED_FOR_NO_CONTACT', () => {
  const away = BOUNDARIES.filter(
    (to) => !['ASKED_FOR_NO_CONTACT', 'LEGAL_ORDER', 'UNKNOWN'].includes(to),
  );
  const asked = (to: Boundary) => {
    const history = [aBoundary('ASKED_FOR_NO_CONTACT')];
    const { change } = decided(history, set(to), { by: 'CLIENT' }) as { change: BoundaryChange };
    return [...history, change];
  };
  const confirm: BoundaryIntent = { kind: 'CONFIRM' };

  it.each(away)('to %s never takes effect by time alone', (to) => {
    const history = asked(to);
    for (const hours of [0, 71, 72, 10_000]) {
      const now = NOON + hours * HOUR;
      expect(boundaryAt(history, now, BERLIN)).toBe('ASKED_FOR_NO_CONTACT');
      expect(boundaryStateAt(history, now).pending).toEqual(history[1]);
      expect(allows(history, now)).toEqual({
        allowedFrom: null,
        locks: [{ kind: 'BOUNDARY', boundary: 'ASKED_FOR_NO_CONTACT' }],
      });
    }
  });

  it('takes effect when a coach confirms it after 72 hours, and not before', () => {
    const history = asked('OPEN');
    expect(decided(history, confirm, { now: LATER - 1 })).toEqual({
      code: 'CONFIRM_LATER',
      from: LATER,
    });
    expect(decided(history, confirm, { now: LATER, by: 'CLIENT' })).toEqual({ code: 'STAFF_ONLY' });
    const confirmed = decided(history, confirm, { now: LATER }) as { change: BoundaryChange };
    expect(confirmed).toEqual({
      effect: 'CONFIRMED',
      change: { boundary: 'OPEN', until: null, at: LATER, takesEffectAt: LATER },
    });
    expect(boundaryAt([...history, confirmed.change], LATER, BERLIN)).toBe('OPEN');
  });

  it('is cancelled by anything that is recorded later', () => {
    const history = [...asked('OPEN'), aBoundary('ASKED_FOR_NO_CONTACT', { at: LATER })];
    expect(decided(history, confirm, { now: LATER + HOUR })).toEqual({
      code: 'NOTHING_TO_CONFIRM',
    });
  });
});

describe('an answer about the boundary', () => {
  const answers = (history: BoundaryChange[], boundary: Boundary) =>
    decided(history, { kind: 'ANSWERED', boundary }, { by: 'CLIENT' });

  it.each(BOUNDARIES.filter((boundary) => !['OPEN', 'UNKNOWN'].includes(boundary)))(
    '%s is recorded at once where nothing is',
    (boundary) => {
      expect(answers([], boundary)).toEqual({
        effect: 'TIGHTENED',
        change: { boundary, until: null, at: NOON, takesEffectAt: NOON },
      });
    },
  );

  it('that contact is fine waits 72 hours if nothing is recorded, and never replaces a recorded boundary', () => {
    expect(answers([], 'OPEN')).toMatchObject({ change: { takesEffectAt: LATER } });
    for (const boundary of BOUNDARIES) {
      expect(answers([recorded(boundary)], 'OPEN')).toEqual({ code: 'ALREADY_SO' });
    }
  });

  it.each(BOUNDARIES.flatMap((from) => BOUNDARIES.map((to) => [from, to] as const)))(
    'with %s on record, %s never makes it looser',
    (from, to) => {
      const decision = answers([recorded(from)], to);
      if (!('change' in decision)) return;
      expect(isLooser(decision.change, recorded(from))).toBe(false);
    },
  );
});

describe('a looser boundary', () => {
  it('takes effect after 72 hours, and not a moment sooner', () => {
    const history = [aBoundary('UNKNOWN'), aBoundary('OPEN', { at: NOON, takesEffectAt: LATER })];
    expect(decided([aBoundary('UNKNOWN')], set('OPEN'))).toEqual({
      effect: 'LOOSENED',
      change: history[1],
    });
    expect(boundaryAt(history, LATER - 1, BERLIN)).toBe('UNKNOWN');
    expect(boundaryAt(history, LATER, BERLIN)).toBe('OPEN');
    expect(boundaryStateAt(history, NOON)).toEqual({ inEffect: history[0], pending: history[1] });
    expect(boundaryStateAt(history, LATER)).toEqual({ inEffect: history[1], pending: null });
    expect(allows(history, LATER - 1)).toEqual({
      allowedFrom: LATER,
      locks: [{ kind: 'BOUNDARY', boundary: 'UNKNOWN', until: LATER }],
    });
  });

  it.each(['OWNER', 'COACH', 'CLIENT'] as const)('needs a reason, also from the %s', (by) => {
    expect(decided([], set('OPEN', { hasReason: false }), { by })).toEqual({
      code: 'REASON_NEEDED',
    });
  });

  it('restarts its 72 hours if something else is requested in the meantime', () => {
    const history = [aBoundary('UNKNOWN'), aBoundary('OPEN', { at: NOON, takesEffectAt: LATER })];
    const now = NOON + 10 * HOUR;
    expect(decided(history, set('LIMITED'), { now })).toMatchObject({
      effect: 'LOOSENED',
      change: { takesEffectAt: LATER + 10 * HOUR },
    });
    expect(decided(history, set('OPEN'), { now })).toEqual({ code: 'ALREADY_SO' });
  });

  it('counts hours, not days, across clock changes', () => {
    const now = at('2026-03-27T12:00+01:00');
    expect(decided([], set('OPEN'), { now })).toMatchObject({
      change: { takesEffectAt: at('2026-03-30T13:00+02:00') },
    });
  });

  it('to another closed boundary keeps outreach closed, and returns both locks', () => {
    const history = [
      recorded('ASKED_FOR_SPACE'),
      aBoundary('LIMITED', { at: NOON, takesEffectAt: LATER }),
    ];
    expect(allows(history, NOON)).toEqual({
      allowedFrom: null,
      locks: [
        { kind: 'BOUNDARY', boundary: 'ASKED_FOR_SPACE', until: LATER },
        { kind: 'BOUNDARY', boundary: 'LIMITED' },
      ],
    });
  });
});

describe('space', () => {
  it('becomes UNKNOWN when its day begins in the zone of the client, and opens nothing', () => {
    const history = [
      aBoundary('OPEN'),
      aBoundary('ASKED_FOR_SPACE', { at: NOON, until: '2026-03-29' }),
    ];
    const ends = at('2026-03-29T00:00+01:00');
    const after = { kind: 'BOUNDARY', boundary: 'UNKNOWN' };
    expect(allows(history, ends - 1)).toEqual({
      allowedFrom: null,
      locks: [{ kind: 'BOUNDARY', boundary: 'ASKED_FOR_SPACE', until: ends }, after],
    });
    expect(allows(history, ends)).toEqual({ allowedFrom: null, locks: [after] });
    expect(boundaryAt(history, ends - 1, BERLIN)).toBe('ASKED_FOR_SPACE');
    expect(boundaryAt(history, ends, BERLIN)).toBe('UNKNOWN');
    expect(boundaryAt(history, ends, 'America/New_York')).toBe('ASKED_FOR_SPACE');
    // Whatever the other person has said since then can be recorded.
    expect(
      decided(history, set('ASKED_FOR_SPACE', { until: '2026-04-20' }), { now: ends }),
    ).toMatchObject({ effect: 'TIGHTENED' });
    expect(decided(history, set('OPEN'), { now: ends })).toMatchObject({ effect: 'LOOSENED' });
  });

  it('without a day has no end', () => {
    const history = [aBoundary('ASKED_FOR_SPACE', { until: null })];
    expect(allows(history, NOON)).toEqual({
      allowedFrom: null,
      locks: [{ kind: 'BOUNDARY', boundary: 'ASKED_FOR_SPACE' }],
    });
  });

  it.each([
    ['needs a day', null, { code: 'UNTIL_NEEDED' }],
    ['cannot end today', '2026-03-02', { code: 'UNTIL_NOT_AHEAD', today: '2026-03-02' }],
    ['needs a day that exists', '2026-02-30', { code: 'UNTIL_NOT_AHEAD', today: '2026-03-02' }],
  ])('%s', (_, until, refusal) => {
    expect(decided([], set('ASKED_FOR_SPACE', { until }))).toEqual(refusal);
  });

  it('is the only boundary with a day', () => {
    expect(decided([], set('OPEN', { until: '2026-03-20' }))).toEqual({ code: 'UNTIL_NOT_TAKEN' });
  });

  it('becomes longer at once, and shorter after 72 hours', () => {
    const history = [aBoundary('ASKED_FOR_SPACE', { until: '2026-03-20' })];
    expect(decided(history, set('ASKED_FOR_SPACE', { until: '2026-03-21' }))).toMatchObject({
      effect: 'TIGHTENED',
    });
    expect(decided(history, set('ASKED_FOR_SPACE', { until: '2026-03-19' }))).toMatchObject({
      effect: 'LOOSENED',
    });
  });
});

describe('a legal order', () => {
  const history = [aBoundary('LEGAL_ORDER')];
  const ended: BoundaryIntent = { kind: 'END_LEGAL_ORDER', endedOn: '2026-03-01', hasReason: true };

  it.each(BOUNDARIES.filter((boundary) => boundary !== 'LEGAL_ORDER'))(
    'cannot be overridden with %s',
    (boundary) => {
      for (const by of ['OWNER', 'COACH', 'CLIENT'] as const) {
        expect(decided(history, set(boundary), { by })).toEqual({ code: 'LEGAL_ORDER_STANDS' });
      }
    },
  );

  it('is ended by an owner, and is UNKNOWN then', () => {
    expect(decided(history, ended, { by: 'OWNER' })).toEqual({
      effect: 'ORDER_ENDED',
      change: aBoundary('UNKNOWN', { at: NOON }),
    });
  });

  it.each([
    ['by a coach', history, ended, 'COACH', { code: 'OWNER_ONLY' }],
    ['by a client', history, ended, 'CLIENT', { code: 'OWNER_ONLY' }],
    [
      'without a reason',
      history,
      { ...ended, hasReason: false },
      'OWNER',
      { code: 'REASON_NEEDED' },
    ],
    [
      'before it has ended',
      history,
      { ...ended, endedOn: '2026-03-03' },
      'OWNER',
      { code: 'ENDED_AHEAD', today: '2026-03-02' },
    ],
    ['if there is none', [aBoundary('OPEN')], ended, 'OWNER', { code: 'NO_LEGAL_ORDER' }],
  ] as [string, BoundaryChange[], BoundaryIntent, BoundaryActor, object][])(
    'is not recorded as ended %s',
    (_, before, intent, by, refusal) => {
      expect(decided(before, intent, { by })).toEqual(refusal);
    },
  );
});

describe('any history', () => {
  interface Wish {
    intent: BoundaryIntent;
    by: BoundaryActor;
    hours: number;
  }
  const days = fc.integer({ min: -2, max: 12 });
  const wishes: fc.Arbitrary<Wish> = fc.record({
    intent: fc.oneof(
      {
        weight: 8,
        arbitrary: fc
          .tuple(fc.constantFrom(...BOUNDARIES, ...OPEN_BOUNDARIES), days, fc.boolean())
          .map(([boundary, day, hasReason]) => set(boundary, { until: String(day), hasReason })),
      },
      { weight: 4, arbitrary: fc.constant<BoundaryIntent>({ kind: 'CONFIRM' }) },
      {
        weight: 2,
        arbitrary: fc.tuple(days, fc.boolean()).map(([day, hasReason]): BoundaryIntent => ({
          kind: 'END_LEGAL_ORDER',
          endedOn: String(day),
          hasReason,
        })),
      },
    ),
    by: fc.constantFrom<BoundaryActor>('OWNER', 'COACH', 'CLIENT'),
    hours: fc.integer({ min: 0, max: 100 }),
  });

  const beginnings = fc.constantFrom<BoundaryChange[]>([], [aBoundary('OPEN')]);

  /** The days of a wish count from the moment at which it is made. */
  function dated({ intent }: Wish, now: Instant, zone: string): BoundaryIntent {
    const day = (number: string) => addDays(localDateOf(now, zone), Number(number));
    if (intent.kind === 'END_LEGAL_ORDER') return { ...intent, endedOn: day(intent.endedOn) };
    if (intent.kind === 'CONFIRM' || intent.kind === 'ANSWERED') return intent;
    const isSpace = intent.boundary === 'ASKED_FOR_SPACE';
    return { ...intent, until: isSpace ? day(intent.until!) : null };
  }

  it('opens outreach only 72 hours after someone requested it with a reason, or when a coach confirms that', () => {
    let opened = 0;
    let confirmed = 0;
    fc.assert(
      fc.property(
        beginnings,
        fc.array(wishes, { maxLength: 25, size: 'max' }),
        zones,
        (begun, asked, zone) => {
          let now = NOON;
          let history = begun;

          for (const wish of asked) {
            now += wish.hours * HOUR;
            const isClosed = () => allows(history, now, zone).locks.length > 0;
            const before = boundaryStateAt(history, now);
            const wasClosed = isClosed();
            const decision = decideBoundary(history, dated(wish, now, zone), wish.by, now, zone);
            if (!decision.ok) continue;
            const { change, effect } = decision.value;
            history = [...history, change];
            if (effect === 'CONFIRMED') confirmed += 1;
            // Only a confirmation opens outreach at once.
            if (wasClosed && effect !== 'CONFIRMED') expect(isClosed()).toBe(true);
            if (effect === 'CONFIRMED') {
              expect(wish.by).not.toBe('CLIENT');
              expect(now - before.pending!.at).toBeGreaterThanOrEqual(72 * HOUR);
            }
            if (effect === 'LOOSENED') {
              expect(wish.intent).toMatchObject({ hasReason: true });
              expect(change.takesEffectAt - now).toBe(72 * HOUR);
              expect(boundaryStateAt(history, now).inEffect).toEqual(before.inEffect);
            } else {
              expect(boundaryStateAt(history, now)).toEqual({ inEffect: change, pending: null });
            }
            if (before.inEffect?.boundary === 'LEGAL_ORDER') {
              expect([wish.by, effect, change.boundary]).toEqual([
                'OWNER',
                'ORDER_ENDED',
                'UNKNOWN',
              ]);
            }
            if (!isClosed()) opened += 1;
          }
          // With time alone, outreach opens at most once, when the locks said so, and never closes.
          const { locks, allowedFrom } = allows(history, now, zone);
          for (const hours of [1, 71, 72, 73, 400]) {
            const later = now + hours * HOUR;
            const allowed = allowedFrom !== null && allowedFrom <= later;
            expect(allows(history, later, zone).locks).toEqual(
              allowed ? [] : locks.filter(({ until }) => until === undefined || until > later),
            );
          }
        },
      ),
      { numRuns: 400 },
    );
    expect(opened).toBeGreaterThan(5);
    expect(confirmed).toBeGreaterThan(5);
  });

  it('keeps outreach closed through every sequence of requests and intents while it is closed', () => {
    let reached = 0;
    fc.assert(
      fc.property(
        lives,
        beginnings,
        fc.array(fc.tuple(fc.option(wishes, { freq: 1 }), commands()), {
          maxLength: 40,
          size: 'max',
        }),
        (life, begun, story) => {
          let current: Life = {
            ...life,
            now: Math.max(life.now, startOfDay(life.start.startsOn, life.zone)),
          };
          let history = begun;
          for (const [wish, command] of story) {
            const now = current.now + command.hours * HOUR;
            const intent = wish && dated(wish, now, life.zone);
            const decision = intent && decideBoundary(history, intent, wish.by, now, life.zone);
            if (decision?.ok) history = [...history, decision.value.change];
            const before = outreachDone(current);
            current = lived(current, {
              ...command,
              told: { ...NOTHING_KNOWN, boundaries: history },
            });
            const after = outreachDone(current);
            reached += Math.max(0, after.length - before.length);
            if (allows(history, now, life.zone).locks.length === 0) continue;
            expect(before).toEqual(expect.arrayContaining(after));
          }
        },
      ),
      { numRuns: 200 },
    );
    expect(reached).toBeGreaterThan(5);
  });

  function outreachDone({ plan }: Life): string[] {
    return plan.steps.flatMap((step) =>
      step.actions
        .filter((action) => reachOf(action, step) !== null && action.doneAt !== null)
        .map(({ key }) => key),
    );
  }
});
