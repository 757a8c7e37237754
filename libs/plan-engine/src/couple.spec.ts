import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import {
  coupleLine,
  decideCouple,
  decidePartner,
  isJointActionDone,
  jointWorkBarriers,
  nextJointStep,
  NOTHING_SAID,
  proposalBarriers,
  sharedUntil,
  type Couple,
  type CoupleIntent,
  type CouplePartner,
  type CoupleState,
  type PartnerIntent,
  type PartnerWord,
  type ProposalFacts,
} from './couple.js';
import type { Boundary, BoundaryChange } from './types.js';

const MONDAY = Date.parse('2026-03-02T10:00:00Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const recorded = (boundary: Boundary, at: number): BoundaryChange => ({
  boundary,
  at,
  takesEffectAt: at,
  until: null,
});
const YES: PartnerWord = { answer: 'YES', answeredAt: MONDAY, leftAt: null };
const partner = (
  word: PartnerWord,
  boundary: Boundary = 'OPEN',
  zone = 'Europe/Berlin',
): CouplePartner => ({
  word,
  zone,
  facts: {
    boundaries: [recorded(boundary, MONDAY - 30 * DAY)],
    answers: [],
    talks: [],
    clientStatus: 'CURRENT',
  },
});
const couple = (
  state: CoupleState,
  one: CouplePartner,
  other: CouplePartner,
  more: Partial<Couple> = {},
): Couple => ({
  state,
  partners: [one, other],
  zone: 'Europe/Berlin',
  oneCoach: true,
  ...more,
});
const refused = (...error: string[]) => ({ ok: false, error });
const becomes = (value: CoupleState) => ({ ok: true, value });

describe('what a partner reads', () => {
  it.each<[string, CoupleState, PartnerWord, string]>([
    ['the question, until they answer', 'PROPOSED', NOTHING_SAID, 'ASKED'],
    ['the neutral line after a yes', 'PROPOSED', YES, 'COACH_TALKS_FIRST'],
    ['the same line after a no', 'PROPOSED', { ...YES, answer: 'NO' }, 'COACH_TALKS_FIRST'],
    ['the question again after taking it back', 'PROPOSED', { ...YES, answer: null }, 'ASKED'],
    ['what is shared, once the coach joins them', 'JOINED', YES, 'TOGETHER'],
    ['the same line after leaving', 'JOINED', { ...YES, leftAt: MONDAY }, 'COACH_TALKS_FIRST'],
    ['the same line while the coach pauses joint work', 'PAUSED', YES, 'COACH_TALKS_FIRST'],
    ['that it is over', 'ENDED', YES, 'OVER'],
  ])('is %s', (_, state, word, line) => {
    expect(coupleLine(state, word)).toBe(line);
  });
});

describe('what a partner does', () => {
  it('can be answered, changed and taken back while the coach is asking', () => {
    const no = decidePartner('PROPOSED', YES, { kind: 'ANSWER', answer: 'NO' }, MONDAY + 1);
    expect(no).toEqual({ ok: true, value: { ...YES, answer: 'NO', answeredAt: MONDAY + 1 } });
    const back = decidePartner('PROPOSED', YES, { kind: 'TAKE_BACK' }, MONDAY + 2);
    expect(back).toEqual({ ok: true, value: { ...YES, answer: null, answeredAt: MONDAY + 2 } });
  });

  it('is leaving if they take the answer back after the coach has joined them', () => {
    for (const kind of ['TAKE_BACK', 'LEAVE'] as const) {
      const left = { ok: true, value: { ...YES, leftAt: MONDAY + 1 } };
      expect(decidePartner('JOINED', YES, { kind }, MONDAY + 1)).toEqual(left);
      expect(decidePartner('PAUSED', YES, { kind }, MONDAY + 1)).toEqual(left);
    }
  });

  it('changes nothing when it is repeated', () => {
    expect(decidePartner('PROPOSED', YES, { kind: 'ANSWER', answer: 'YES' }, MONDAY + 9)).toEqual({
      ok: true,
      value: YES,
    });
    const left = { ...YES, leftAt: MONDAY };
    expect(decidePartner('JOINED', left, { kind: 'LEAVE' }, MONDAY + 9)).toEqual({
      ok: true,
      value: left,
    });
  });

  it('is refused if nobody asks any more', () => {
    for (const state of ['JOINED', 'PAUSED', 'ENDED'] as const) {
      expect(decidePartner(state, NOTHING_SAID, { kind: 'ANSWER', answer: 'YES' }, MONDAY)).toEqual(
        { ok: false, error: 'NOT_ASKED' },
      );
    }
  });
});

describe('the coach', () => {
  const both = (one = partner(YES), other = partner(YES)) => couple('PROPOSED', one, other);
  const TUESDAY = MONDAY + DAY;

  it('joins two people who both said yes on an earlier day', () => {
    expect(decideCouple(both(), 'CONFIRM', TUESDAY)).toEqual(becomes('JOINED'));
    expect(decideCouple(both(), 'CONFIRM', MONDAY + HOUR)).toEqual(refused('SAME_DAY'));
  });

  it('joins nobody before it is a later day for everybody involved', () => {
    const midnight = Date.parse('2026-03-02T23:30:00Z');
    const couples = both(partner(YES), partner(YES, 'OPEN', 'America/New_York'));
    expect(decideCouple(couples, 'CONFIRM', midnight)).toEqual(refused('SAME_DAY'));
    expect(decideCouple(couples, 'CONFIRM', midnight + 6 * HOUR)).toEqual(becomes('JOINED'));
  });

  it.each<[string, CouplePartner, string]>([
    ['said no', partner({ ...YES, answer: 'NO' }), 'NOT_BOTH_YES'],
    ['took the yes back', partner({ ...YES, answer: null }), 'NOT_BOTH_YES'],
    ['was asked for space', partner(YES, 'ASKED_FOR_SPACE'), 'BOUNDARY'],
    ['has an order', partner(YES, 'LEGAL_ORDER'), 'BOUNDARY'],
    ['has no boundary recorded', partner(YES, 'UNKNOWN'), 'BOUNDARY'],
    ['left', partner({ ...YES, leftAt: MONDAY }), 'LEFT'],
    [
      'is archived',
      { ...partner(YES), facts: { ...partner(YES).facts, clientStatus: 'ARCHIVED' } },
      'ARCHIVED',
    ],
  ])('joins nobody if one of them %s', (_, one, barrier) => {
    expect(decideCouple(both(one), 'CONFIRM', TUESDAY)).toEqual(refused(barrier));
    expect(decideCouple(both(partner(YES), one), 'CONFIRM', TUESDAY)).toEqual(refused(barrier));
  });

  it('joins nobody whom two coaches work with', () => {
    const apart = couple('PROPOSED', partner(YES), partner(YES), { oneCoach: false });
    expect(decideCouple(apart, 'CONFIRM', TUESDAY)).toEqual(refused('TWO_COACHES'));
  });

  it('declines on a later day too, so that the day tells nothing about an answer', () => {
    const no = both(partner({ ...YES, answer: 'NO' }), partner(NOTHING_SAID));
    expect(decideCouple(no, 'DECLINE', MONDAY + HOUR)).toEqual(refused('SAME_DAY'));
    expect(decideCouple(no, 'DECLINE', TUESDAY)).toEqual(becomes('ENDED'));
    const unasked = both(partner(NOTHING_SAID), partner(NOTHING_SAID));
    expect(decideCouple(unasked, 'DECLINE', MONDAY)).toEqual(becomes('ENDED'));
  });

  it('can pause at any time, and ends it on a later day than somebody left', () => {
    const left = partner({ ...YES, leftAt: TUESDAY });
    const joined = couple('JOINED', partner(YES), left);
    expect(decideCouple(joined, 'PAUSE', TUESDAY)).toEqual(becomes('PAUSED'));
    expect(decideCouple(joined, 'END', TUESDAY + HOUR)).toEqual(refused('SAME_DAY'));
    expect(decideCouple(joined, 'END', TUESDAY + DAY)).toEqual(becomes('ENDED'));
    const paused = couple('PAUSED', partner(YES), left);
    expect(decideCouple(paused, 'RESUME', TUESDAY + DAY)).toEqual(refused('LEFT'));
  });

  it('finds joint work waiting for them while one side has a limit', () => {
    const closed = couple('JOINED', partner(YES), partner(YES, 'ASKED_FOR_NO_CONTACT'));
    expect(jointWorkBarriers(closed, TUESDAY)).toEqual(['BOUNDARY']);
    expect(jointWorkBarriers(couple('JOINED', partner(YES), partner(YES)), TUESDAY)).toEqual([]);
    expect(jointWorkBarriers(couple('PAUSED', partner(YES), partner(YES)), TUESDAY)).toEqual([
      'STATE',
    ]);
  });

  const ready: ProposalFacts = {
    linked: true,
    oneCoach: true,
    byCoach: true,
    joined: [true, true],
    seenAlone: [true, true],
    archived: [false, false],
    limits: [[], []],
    inCouple: false,
  };

  it('proposes only to two linked clients of their own, whom they have seen alone', () => {
    expect(proposalBarriers(ready)).toEqual([]);
    expect(proposalBarriers({ ...ready, seenAlone: [true, false] })).toEqual(['NOT_SEEN_ALONE']);
    expect(proposalBarriers({ ...ready, joined: [false, true] })).toEqual(['NOT_JOINED']);
    expect(proposalBarriers({ ...ready, archived: [false, true] })).toEqual(['ARCHIVED']);
    expect(proposalBarriers({ ...ready, oneCoach: false })).toEqual(['TWO_COACHES']);
    expect(proposalBarriers({ ...ready, byCoach: false })).toEqual(['NOT_THEIR_COACH']);
    expect(proposalBarriers({ ...ready, inCouple: true })).toEqual(['IN_COUPLE']);
    expect(proposalBarriers({ ...ready, linked: false, inCouple: true })).toEqual(['NOT_LINKED']);
  });

  it('does not ask two people while something limits one of them', () => {
    expect(proposalBarriers({ ...ready, limits: [['HOLD'], []] })).toEqual(['HOLD']);
    expect(proposalBarriers({ ...ready, limits: [[], ['BOUNDARY', 'ANSWERS']] })).toEqual([
      'BOUNDARY',
      'ANSWERS',
    ]);
    const archived = { limits: [['ARCHIVED'], []], archived: [true, false] } as const;
    expect(proposalBarriers({ ...ready, ...archived })).toEqual(['ARCHIVED']);
  });
});

describe('what both share', () => {
  const left = { ...YES, leftAt: MONDAY + DAY };
  it.each<[CoupleState, PartnerWord, number | null]>([
    ['JOINED', YES, null],
    ['PAUSED', YES, MONDAY + 2 * DAY],
    ['ENDED', YES, MONDAY + 2 * DAY],
    ['JOINED', left, MONDAY + DAY],
    ['PAUSED', left, MONDAY + DAY],
    ['ENDED', left, MONDAY + DAY],
  ])('while %s, reaches somebody with %j until %s', (state, word, until) => {
    expect(sharedUntil(state, MONDAY + 2 * DAY, word)).toBe(until);
  });
});

describe('a joint action', () => {
  it.each<['EITHER' | 'BOTH', boolean[], boolean]>([
    ['EITHER', [], false],
    ['EITHER', [false, true], true],
    ['BOTH', [true, false], false],
    ['BOTH', [true], false],
    ['BOTH', [true, true], true],
  ])('for %s of them, after %j, is done: %s', (by, done, isDone) => {
    expect(isJointActionDone(by, done)).toBe(isDone);
  });

  it('belongs to a step that the coach opens, in order', () => {
    expect(nextJointStep(['one', 'two'], [])).toBe('one');
    expect(nextJointStep(['one', 'two'], ['one'])).toBe('two');
    expect(nextJointStep(['one', 'two'], ['one', 'two'])).toBeNull();
  });
});

type Happening =
  { by: 0 | 1; does: PartnerIntent } | { by: 0 | 1; hears: Boundary } | { coach: CoupleIntent };

const partnerIntent: fc.Arbitrary<PartnerIntent> = fc.constantFrom<PartnerIntent>(
  { kind: 'ANSWER', answer: 'YES' },
  { kind: 'ANSWER', answer: 'NO' },
  { kind: 'TAKE_BACK' },
  { kind: 'LEAVE' },
);
const happeningTo = (by: 0 | 1): fc.Arbitrary<Happening> =>
  fc.oneof(
    partnerIntent.map((does): Happening => ({ by, does })),
    fc
      .constantFrom<Boundary>('OPEN', 'ASKED_FOR_SPACE', 'ASKED_FOR_NO_CONTACT', 'LEGAL_ORDER')
      .map((hears): Happening => ({ by, hears })),
  );
const byCoach: fc.Arbitrary<Happening> = fc
  .constantFrom<CoupleIntent>('CONFIRM', 'DECLINE', 'PAUSE', 'RESUME', 'END')
  .map((coach): Happening => ({ coach }));
const yeses: Happening[] = [
  { by: 0, does: { kind: 'ANSWER', answer: 'YES' } },
  { by: 1, does: { kind: 'ANSWER', answer: 'YES' } },
];
/** Of a couple in which the coach and the second partner do this, and the first one something else each time. */
interface Hour {
  first: Happening | null;
  otherFirst: Happening | null;
  then: Happening | null;
}
const hours: fc.Arbitrary<Hour[]> = fc
  .array(
    fc.record({
      first: fc.option(happeningTo(0)),
      otherFirst: fc.option(happeningTo(0)),
      then: fc.option(fc.oneof(happeningTo(1), byCoach)),
    }),
    { maxLength: 30 },
  )
  .map((random) => [{ first: yeses[0]!, otherFirst: yeses[0]!, then: yeses[1]! }, ...random]);

/** What the second partner reads and is told, hour by hour, and how the couple stands. */
function lived(happenings: (Happening | null)[][]) {
  let now: Couple = couple('PROPOSED', partner(NOTHING_SAID), partner(NOTHING_SAID));
  const told: { state: CoupleState; line: string; answered: unknown }[] = [];
  happenings.forEach((each, hour) => {
    const at = MONDAY + hour * 13 * HOUR;
    let answered: unknown = null;
    for (const happening of each) {
      if (happening === null) continue;
      if ('coach' in happening) {
        const decided = decideCouple(now, happening.coach, at);
        if (decided.ok) {
          if (now.state !== 'JOINED' && decided.value === 'JOINED') checkJoined(now, at);
          now = { ...now, state: decided.value };
        }
        continue;
      }
      const before = now.partners[happening.by];
      let after = before;
      if ('does' in happening) {
        const decided = decidePartner(now.state, before.word, happening.does, at);
        if (decided.ok) after = { ...before, word: decided.value };
        if (happening.by === 1) answered = decided;
      } else {
        const boundaries = [...before.facts.boundaries, recorded(happening.hears, at)];
        after = { ...before, facts: { ...before.facts, boundaries } };
      }
      const [one, other] = now.partners;
      now = { ...now, partners: happening.by === 0 ? [after, other] : [one, after] };
    }
    told.push({ state: now.state, line: coupleLine(now.state, now.partners[1].word), answered });
  });
  return told;
}

/** What must hold whenever two people are joined. */
function checkJoined({ partners }: Couple, at: number): void {
  for (const { word, facts } of partners) {
    expect(word).toMatchObject({ answer: 'YES', leftAt: null });
    expect(Math.floor(word.answeredAt! / DAY)).toBeLessThanOrEqual(Math.floor(at / DAY));
    expect(facts.boundaries.at(-1)!.boundary).toBe('OPEN');
  }
}

describe('in random lives', () => {
  it('a partner reads the same whatever the other answers, hears or decides, while the coach does the same', () => {
    let compared = 0;
    fc.assert(
      fc.property(hours, (life) => {
        const one = lived(life.map(({ first, then }) => [first, then]));
        const other = lived(life.map(({ otherFirst, then }) => [otherFirst, then]));
        // From then on, the coach has done something else.
        const parted = one.findIndex(({ state }, hour) => state !== other[hour]!.state);
        const until = parted === -1 ? life.length : parted;
        expect(one.slice(0, until)).toEqual(other.slice(0, until));
        compared += until;
      }),
      { numRuns: 500 },
    );
    expect(compared).toBeGreaterThan(500);
  });

  it('only the coach moves a couple from one state to another', () => {
    fc.assert(
      fc.property(hours, (life) => {
        const silent = life.map(({ first, then }) => [
          first,
          then && 'coach' in then ? null : then,
        ]);
        for (const { state } of lived(silent)) expect(state).toBe('PROPOSED');
      }),
    );
  });
});
