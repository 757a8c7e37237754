import { addDays, localDateOf, startOfDay } from '@footing/kernel';
import { describe, expect, it } from '@jest/globals';

import { outreachGate, type OutreachFacts, type StepFacts } from './outreach-gate.js';
import { aBoundary, aFormPause, anAnswer, at, BERLIN, under } from '../testing/fixtures.js';
import type { Facts, Lock, Reaching } from '../types.js';

const HOUR = 3_600_000;
const NOW = at('2026-03-20T12:00+01:00');
const BEFORE = NOW - 90 * 24 * HOUR;

const STEP: StepFacts = {
  ...{ missing: [], waits: [], calm: [], needsApproval: false },
  ...{ approvedAt: null, changedAt: null, openedAt: null, at: BEFORE },
};
const life = (over: Partial<Facts> = {}): Facts => ({ ...under('OPEN', BEFORE), ...over });

function gate(
  over: Partial<Facts> = {},
  { step = {}, reach = 'YES', ...more }: Partial<Omit<OutreachFacts, 'step'>> & Asked = {},
  now = NOW,
) {
  const facts: OutreachFacts = {
    ...{
      clientFacts: life(over),
      zone: BERLIN,
      reach,
      surprise: false,
      plan: [],
      actionsFirst: [],
    },
    ...{ step: { ...STEP, ...step }, ...more },
  };
  return outreachGate(facts, now);
}
interface Asked {
  step?: Partial<StepFacts>;
  reach?: Reaching;
}
const kinds = (...of: Parameters<typeof gate>) => gate(...of).reasons.map(({ kind }) => kind);
const approved = (
  approvedAt: number,
  step: Partial<StepFacts> = {},
): { step: Partial<StepFacts> } => ({
  step: { needsApproval: true, approvedAt, ...step },
});
/** When an approval that was given then ends. */
const endOf = (given: number) => startOfDay(addDays(localDateOf(given, BERLIN), 30), BERLIN);

describe('the outreach gate', () => {
  it('is open if there is no reason against it, and returns since when', () => {
    expect(gate()).toEqual({ isOpen: true, reasons: [], allowedFrom: BEFORE });
  });

  it('returns every reason, the most severe first', () => {
    const over: Partial<Facts> = {
      boundaries: [aBoundary('ASKED_FOR_SPACE', { at: BEFORE })],
      answers: [anAnswer('SAFETY_STOP', BEFORE, 'safety'), anAnswer('NOT_SUITABLE', BEFORE)],
      clientStatus: 'ARCHIVED',
      allowanceUsed: { until: null },
      surprisedOn: '2026-03-01',
      recalledAt: BEFORE,
    };
    const wait: Lock = { kind: 'WAIT', until: NOW + HOUR, days: 1, anchor: 'PLAN_START' };
    const first: Lock = { kind: 'ACTIONS_FIRST', action: 'a', title: 'A' };
    const all = gate(over, {
      surprise: true,
      plan: [{ kind: 'PAUSED' }],
      actionsFirst: [first],
      step: {
        missing: [{ kind: 'STEP', step: 's', title: 'S' }],
        waits: [wait],
        calm: [{ kind: 'CALM', days: 7, urgeAtMost: 4 }],
        needsApproval: true,
      },
    });
    expect(all).toMatchObject({ isOpen: false, allowedFrom: null });
    expect(all.reasons.map(({ kind }) => kind)).toEqual([
      ...['PAUSED', 'SAFETY_HOLD', 'ARCHIVED', 'ANSWERS', 'BOUNDARY', 'RECALLED', 'SURPRISE'],
      ...['STEP', 'WAIT', 'CALM', 'APPROVAL', 'ACTIONS_FIRST', 'ALLOWANCE'],
    ]);
  });

  it.each(['LEGAL_ORDER', 'ASKED_FOR_NO_CONTACT'] as const)(
    'names %s before an archived client and the answers, and after a pause',
    (boundary) => {
      const over: Partial<Facts> = {
        boundaries: [aBoundary(boundary, { at: BEFORE })],
        answers: [anAnswer('SAFETY_STOP', BEFORE, 'safety'), anAnswer('NOT_SUITABLE', BEFORE)],
        clientStatus: 'ARCHIVED',
      };
      expect(kinds(over)).toEqual(['SAFETY_HOLD', 'BOUNDARY', 'ARCHIVED', 'ANSWERS']);
    },
  );

  it('returns one pause, however many answers pause outreach, and never a date', () => {
    const over = {
      answers: [
        anAnswer('COOL_OFF', NOW - HOUR, 'safety', { days: 7 }),
        anAnswer('SAFETY_STOP', NOW - HOUR),
        anAnswer('PROCEED', NOW - 1, 'safety'),
      ],
    };
    expect(gate(over)).toEqual({
      isOpen: false,
      reasons: [{ kind: 'SAFETY_HOLD' }],
      allowedFrom: null,
    });
  });

  it('never reveals when a pause ends, even if it ends automatically', () => {
    const answers = [
      anAnswer('COOL_OFF', NOW - HOUR, 'safety', { days: 7 }),
      anAnswer('PROCEED', NOW - 1, 'safety'),
    ];
    expect(gate({ answers }).allowedFrom).toBeNull();
    expect(gate({ answers }, {}, NOW + 8 * 24 * HOUR).isOpen).toBe(true);
  });

  it.each(['YES', 'PRACTICAL'] as const)(
    'is closed by answers to a form until a talk, and an approval before them lapses: %s',
    (reach) => {
      const answers = [aFormPause(NOW - HOUR)];
      const closed = { kind: 'ANSWERS', questionnaire: 'form' };
      const before = approved(NOW - 2 * HOUR);
      expect(gate({ answers }, { reach }, NOW + 9_999 * HOUR)).toMatchObject({
        isOpen: false,
        allowedFrom: null,
        reasons: [closed],
      });
      expect(kinds({ answers }, { reach, ...before })).toEqual(['ANSWERS', 'APPROVAL']);
      const talks = [{ about: 'READINESS' as const, at: NOW - 1 }];
      expect(gate({ answers, talks }, { reach }).isOpen).toBe(true);
      expect(kinds({ answers, talks }, { reach, ...before })).toEqual(['APPROVAL']);
    },
  );

  it.each(['YES', 'PRACTICAL'] as const)(
    'is closed for good by a recall of the version: %s',
    (reach) => {
      const recalledAt = NOW - 1;
      expect(gate({ recalledAt }, { reach }, NOW + 9_999 * HOUR)).toMatchObject({
        isOpen: false,
        allowedFrom: null,
        reasons: [{ kind: 'RECALLED' }],
      });
      expect(kinds({ recalledAt: null }, { reach })).toEqual([]);
    },
  );

  it('is closed by a used-up allowance until its date, or for good without a date', () => {
    const until = NOW + HOUR;
    expect(gate({ allowanceUsed: { until } }).reasons).toEqual([{ kind: 'ALLOWANCE', until }]);
    expect(gate({ allowanceUsed: { until } }, {}, until - 1).isOpen).toBe(false);
    expect(gate({ allowanceUsed: { until } }, {}, until).isOpen).toBe(true);
    expect(kinds({ allowanceUsed: { until: null } }, {}, NOW + 9_999 * HOUR)).toEqual([
      'ALLOWANCE',
    ]);
  });
});

describe('an approval', () => {
  it('is required by the rules of the step, and counts once it is given', () => {
    expect(kinds({}, { step: { needsApproval: true } })).toEqual(['APPROVAL']);
    expect(kinds({}, approved(NOW - HOUR))).toEqual([]);
  });

  it('is required without a rule if the other person is a client too', () => {
    expect(kinds({ linked: true })).toEqual(['APPROVAL']);
    expect(kinds({ linked: true }, { step: { approvedAt: NOW - HOUR } })).toEqual([]);
    expect(kinds({ linked: false })).toEqual([]);
  });

  it.each([
    ['OPEN', []],
    ['LIMITED', ['APPROVAL']],
    ['ASKED_FOR_SPACE', ['APPROVAL']],
    ['ASKED_FOR_NO_CONTACT', ['BOUNDARY', 'APPROVAL']],
    ['LEGAL_ORDER', ['BOUNDARY', 'APPROVAL']],
    ['UNKNOWN', ['BOUNDARY', 'APPROVAL']],
  ] as const)('is asked for by what is practical under %s: %j', (boundary, expected) => {
    const boundaries = [aBoundary(boundary, { at: BEFORE })];
    expect(kinds({ boundaries }, { reach: 'PRACTICAL' })).toEqual(expected);
  });

  it('lapses if a person states a limit after it', () => {
    const given = NOW - 10 * HOUR;
    const closedAndOpened = [
      aBoundary('OPEN', { at: BEFORE }),
      aBoundary('LIMITED', { at: given + HOUR }),
      aBoundary('OPEN', { at: given + 2 * HOUR }),
    ];
    expect(kinds({ boundaries: closedAndOpened }, approved(given))).toEqual(['APPROVAL']);
    // The state while it is closed, and after an archived client is restored.
    expect(kinds({ clientStatus: 'ARCHIVED' }, approved(given))).toEqual(['ARCHIVED', 'APPROVAL']);
    expect(gate({ clientStatus: 'ARCHIVED' }, approved(given)).allowedFrom).toBeNull();
    const talked = [{ about: 'READINESS' as const, at: given + 2 * HOUR }];
    const answers = [anAnswer('TALK_TO_COACH', given + HOUR)];
    expect(kinds({ answers, talks: talked }, approved(given))).toEqual(['APPROVAL']);
    expect(kinds({ answers, talks: talked }, approved(given + 3 * HOUR))).toEqual([]);
  });

  it('lapses with a recall of the version, and the step stays closed', () => {
    expect(kinds({ recalledAt: NOW - 1 }, approved(NOW - HOUR))).toEqual(['RECALLED', 'APPROVAL']);
  });

  it('lapses when outreach in the step was changed after it', () => {
    const given = NOW - 10 * HOUR;
    expect(kinds({}, approved(given, { changedAt: given - 1 }))).toEqual([]);
    expect(kinds({}, approved(given, { changedAt: given + 1 }))).toEqual(['APPROVAL']);
  });

  it('lasts 30 local days if the step has not opened by then', () => {
    const given = NOW - 20 * 24 * HOUR;
    const end = endOf(given);
    const late = approved(given, { at: null });
    expect(kinds({}, late, end - 1)).toEqual([]);
    expect(kinds({}, late, end)).toEqual(['APPROVAL']);
    expect(kinds({}, approved(given, { at: null, openedAt: given + HOUR }), end)).toEqual([]);
  });

  it('reports when it ends before the step can open', () => {
    const given = NOW - HOUR;
    const end = endOf(given);
    const reasons = (opensAt: number) => gate({}, approved(given, { at: opensAt })).reasons;
    expect(reasons(end - 1)).toEqual([]);
    expect(reasons(end)).toEqual([{ kind: 'APPROVAL', givenUntil: end }]);
  });

  it('judges practical contact by the boundary in effect when it opens', () => {
    const boundaries = [
      aBoundary('ASKED_FOR_NO_CONTACT', { at: BEFORE }),
      aBoundary('OPEN', { at: NOW - HOUR, takesEffectAt: NOW + 71 * HOUR }),
    ];
    expect(kinds({ boundaries }, { reach: 'PRACTICAL' })).toEqual(['BOUNDARY']);
  });
});
