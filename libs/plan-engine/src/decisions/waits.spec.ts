import { describe, expect, it } from '@jest/globals';
import { addDays } from '@footing/kernel';

import { decide } from './decide.js';
import { project } from '../plan/project.js';
import {
  aBoundary,
  anAction,
  aPlan,
  aStep,
  aStepDefinition,
  aTemplate,
  at,
  BERLIN,
  under,
} from '../testing/fixtures.js';
import {
  NOTHING_KNOWN,
  type Facts,
  type Lock,
  type OpeningRule,
  type PlanSnapshot,
  type PlanStepSnapshot,
} from '../types.js';
import { problemsOfAdapted } from '../templates/validate-adapted.js';
import { validateTemplate } from '../templates/validate-template.js';

const NOW = at('2026-03-20T12:00+01:00');
const contact = (text: string): Facts => ({ ...under('OPEN'), lastContactAt: at(text) });
const planOf = (opens: OpeningRule[], over: Partial<PlanStepSnapshot> = {}): PlanSnapshot =>
  aPlan({ steps: [aStep('a', { opens, ...over })] });
const stateOf = (plan: PlanSnapshot, facts: Facts = under('OPEN'), now = NOW) =>
  project(plan, facts, now, BERLIN).steps[0]!;
const wait = (days: number, floor?: number): OpeningRule => ({
  kind: 'WAIT',
  days,
  anchor: 'LAST_CONTACT',
  ...(floor !== undefined && { floor }),
});

describe('a wait from the last contact', () => {
  it.each<[string, Facts, string]>([
    ['counts from the start of the plan without one', under('OPEN'), '2026-03-23T00:00+01:00'],
    [
      'counts from the day of the last one',
      contact('2026-03-10T23:59+01:00'),
      '2026-03-31T00:00+02:00',
    ],
    [
      'is not shortened by one from before the plan',
      contact('2026-03-01T09:00+01:00'),
      '2026-03-23T00:00+01:00',
    ],
  ])('%s', (_, facts, until) => {
    const locks: Lock[] = [{ kind: 'WAIT', until: at(until), days: 21, anchor: 'LAST_CONTACT' }];
    expect(stateOf(planOf([wait(21)]), facts)).toMatchObject({ opensAt: at(until), locks });
  });

  it('closes an open step until the days have passed again', () => {
    const plan = planOf([wait(7)]);
    expect(stateOf(plan).status).toBe('OPEN');
    expect(stateOf(plan, contact('2026-03-19T20:00+01:00')).status).toBe('LOCKED');
  });

  it('does not close a step whose outreach was done, because that is a contact too', () => {
    const given = anAction('gift', { reach: 'YES', doneAt: at('2026-03-18T18:00+01:00') });
    const plan = planOf([wait(7)], { actions: [given, anAction('write')] });
    expect(stateOf(plan, contact('2026-03-18T18:00+01:00')).status).toBe('OPEN');
  });

  it('locks the next outreach in that step, although the step stays open', () => {
    const given = anAction('gift', { reach: 'YES', doneAt: at('2026-03-18T18:00+01:00') });
    const plan = planOf([wait(7)], {
      actions: [given, anAction('next', { reach: 'YES' }), anAction('write')],
    });
    const { status, actions } = stateOf(plan, contact('2026-03-18T18:00+01:00'));
    expect([status, ...actions.map((action) => action.status)]).toEqual([
      ...['OPEN', 'DONE', 'LOCKED', 'OPEN'],
    ]);
    expect(actions[1]!.locks).toEqual([
      { kind: 'WAIT', until: at('2026-03-25T00:00+01:00'), days: 7, anchor: 'LAST_CONTACT' },
    ]);
  });
});

describe('a completed step', () => {
  it.each(['LAST_CONTACT', 'BOUNDARY_SET'] as const)(
    'was open before, whatever has moved %s since',
    (anchor) => {
      const endedAt = at('2026-03-18T18:00+01:00');
      const plan = planOf([{ kind: 'WAIT', days: 7, anchor }], { endedAt });
      const since = at('2026-03-19T09:00+01:00');
      const facts = { ...under('OPEN', since), lastContactAt: since };
      expect(stateOf(plan, facts)).toMatchObject({ status: 'DONE', opensAt: endedAt });
    },
  );
});

describe('a wait from the boundary', () => {
  const plan = planOf([{ kind: 'WAIT', days: 3, anchor: 'BOUNDARY_SET' }]);

  it('is not met while nothing is recorded, and returns the boundary as lock', () => {
    expect(stateOf(plan, NOTHING_KNOWN)).toMatchObject({
      status: 'LOCKED',
      locks: [{ kind: 'BOUNDARY', boundary: 'UNKNOWN' }],
    });
  });

  it('counts from the day on which the latest change was recorded, even if it is pending', () => {
    const set = aBoundary('LIMITED', { at: at('2026-03-12T09:00+01:00') });
    const pending = aBoundary('OPEN', {
      at: at('2026-03-19T09:00+01:00'),
      takesEffectAt: at('2026-03-22T09:00+01:00'),
    });
    expect(stateOf(plan, { ...NOTHING_KNOWN, boundaries: [set] }).status).toBe('OPEN');
    const moved = { ...NOTHING_KNOWN, boundaries: [set, pending] };
    expect(stateOf(plan, moved).opensAt).toBe(at('2026-03-22T00:00+01:00'));
    // Nothing changes when it takes effect.
    expect(stateOf(plan, moved, at('2026-03-23T00:00+01:00')).status).toBe('OPEN');
  });
});

describe('calm', () => {
  const calm: OpeningRule = { kind: 'CALM', days: 7, urgeAtMost: 4 };
  /** Four days of seven up to 20 March, with the urge of the first and of the last; the ones between like the first. */
  const days = (first: number, last = first, until = '2026-03-20') =>
    [3, 2, 1, 0].map((ago) => ({ on: addDays(until, -ago), urge: ago > 0 ? first : last }));
  const checkedIn = (plan: PlanSnapshot, told: ReturnType<typeof days>, now = NOW) => {
    const decision = decide(
      plan,
      under('OPEN'),
      { kind: 'CHECK_IN', days: told },
      'CLIENT',
      now,
      BERLIN,
    );
    if (!decision.ok) throw new Error(decision.refusal.code);
    return decision;
  };

  it.each([
    ['nothing is known', [], 'LOCKED'],
    ['all is longer ago', days(0, 0, '2026-03-13'), 'LOCKED'],
    ['only three days of seven are known', days(0).slice(1), 'LOCKED'],
    ['on average it was more', days(4, 5), 'LOCKED'],
    ['on average it was no more', days(3, 7), 'OPEN'],
  ])('%s: the step is %s', (_, told, status) => {
    const state = stateOf(checkedIn(planOf([calm]), told).plan);
    expect(state.status).toBe(status);
    if (status === 'LOCKED') expect(state.locks).toEqual([calm]);
  });

  it('stays met, whatever later days are like', () => {
    const { plan } = checkedIn(planOf([calm]), days(0));
    const later = at('2026-04-20T12:00+02:00');
    expect(stateOf(plan, under('OPEN'), later).status).toBe('OPEN');
    expect(checkedIn(plan, days(10, 10, '2026-04-20'), later).events).toEqual([]);
  });

  it('does not count before all other rules are met', () => {
    const plan = planOf([calm, wait(21)]);
    expect(checkedIn(plan, days(0)).events).toEqual([]);
  });

  it('counts before the approval, and is required before it', () => {
    const plan = planOf([{ kind: 'APPROVAL' }, calm]);
    expect(stateOf(plan).locks).toEqual([calm, { kind: 'APPROVAL' }]);
    const { plan: after } = checkedIn(plan, days(0));
    expect(stateOf(after).locks).toEqual([{ kind: 'APPROVAL' }]);
  });

  it('is required again if a contact has moved a wait behind it', () => {
    const { plan } = checkedIn(planOf([calm, wait(7)]), days(0));
    const facts = contact('2026-03-20T20:00+01:00');
    expect(stateOf(plan, facts, at('2026-03-30T12:00+02:00')).locks).toEqual([calm]);
  });

  it('is not recorded while the plan is paused', () => {
    const plan = { ...planOf([calm]), pauses: [{ from: '2026-03-10', to: null }] };
    expect(checkedIn(plan, days(0)).events).toEqual([]);
  });
});

describe('shortening a wait', () => {
  const shorten = (days: number, over: object = {}, plan = planOf([wait(21, 14)])) =>
    decide(
      plan,
      under('OPEN'),
      { kind: 'SHORTEN_WAIT', step: 'a', rule: 0, days, hasReason: true, ...over },
      'COACH',
      NOW,
      BERLIN,
    );

  it('is possible down to the floor, with a reason', () => {
    const decision = shorten(14);
    expect(decision.ok && decision.plan.steps[0]!.opens).toEqual([wait(14, 14)]);
  });

  it.each([
    [13, {}, { code: 'DAYS_OUT_OF_RANGE', floor: 14, days: 21 }],
    [22, {}, { code: 'DAYS_OUT_OF_RANGE', floor: 14, days: 21 }],
    [14.5, {}, { code: 'DAYS_OUT_OF_RANGE', floor: 14, days: 21 }],
    [14, { hasReason: false }, { code: 'REASON_NEEDED' }],
    [14, { rule: 1 }, { code: 'NO_SUCH_WAIT', step: 'a' }],
    [14, { step: 'b' }, { code: 'UNKNOWN_STEP', step: 'b' }],
  ])('is refused: %s days, %j', (days, over, refusal) => {
    expect(shorten(days, over)).toEqual({ ok: false, refusal });
  });

  it('leaves one day before outreach if there is no floor', () => {
    const plan = planOf([wait(5)], { outreach: true });
    expect(shorten(0, {}, plan)).toMatchObject({ refusal: { floor: 1 } });
    expect(shorten(0, {}, planOf([wait(5)])).ok).toBe(true);
  });

  it('is refused for clients', () => {
    const intent = { kind: 'SHORTEN_WAIT', step: 'a', rule: 0, days: 14, hasReason: true } as const;
    expect(decide(planOf([wait(21)]), under('OPEN'), intent, 'CLIENT', NOW, BERLIN)).toEqual({
      ok: false,
      refusal: { code: 'NOT_ALLOWED_FOR_CLIENT' },
    });
  });
});

describe('a template', () => {
  const problems = (rule: OpeningRule) =>
    validateTemplate(aTemplate([aStepDefinition('a', { opens: [rule] })]), {
      questionnaires: [],
    }).map(({ code, path }) => `${code} ${path}`);

  it.each<[OpeningRule, string[]]>([
    [wait(21, 14), []],
    [wait(21, 0), []],
    [wait(21, 22), ['BAD_FLOOR steps.0.opens.0.floor']],
    [wait(21, -1), ['BAD_FLOOR steps.0.opens.0.floor']],
    [wait(21, 1.5), ['BAD_FLOOR steps.0.opens.0.floor']],
    [{ kind: 'CALM', days: 7, urgeAtMost: 10 }, []],
    [{ kind: 'CALM', days: 0, urgeAtMost: 4 }, ['BAD_CALM steps.0.opens.0.days']],
    [{ kind: 'CALM', days: 61, urgeAtMost: 4 }, ['BAD_CALM steps.0.opens.0.days']],
    [{ kind: 'CALM', days: 7, urgeAtMost: 11 }, ['BAD_CALM steps.0.opens.0.urgeAtMost']],
  ])('%j', (rule, expected) => {
    expect(problems(rule)).toEqual(expected);
  });
});

describe('adapting', () => {
  const FROM_END: OpeningRule = {
    kind: 'WAIT',
    days: 30,
    anchor: 'STEP_END',
    step: 'a',
    floor: 20,
  };
  const original = aTemplate([
    aStepDefinition('a'),
    aStepDefinition('b', { outreach: true, opens: [wait(21, 14), FROM_END] }),
  ]);
  const adapted = (opens: OpeningRule[], key = 'b', first = 'a') =>
    problemsOfAdapted(
      aTemplate([aStepDefinition(first), aStepDefinition(key, { outreach: true, opens })]),
      original,
    ).map(({ code, path }) => `${code} ${path}`);

  it.each<[string, OpeningRule[], string[]]>([
    ['as it was', [wait(21, 14), FROM_END], []],
    ['down to the floors', [{ ...FROM_END, days: 20 }, wait(14, 14)], []],
    ['longer, with a higher floor', [wait(40, 30), FROM_END], []],
    ['below a floor', [wait(13, 13), FROM_END], ['BELOW_FLOOR steps.1.opens.0.days']],
    ['with a floor taken away', [wait(21), FROM_END], ['BELOW_FLOOR steps.1.opens.0.days']],
    ['with a wait taken away', [FROM_END], ['BELOW_FLOOR steps.1.opens']],
    [
      'with another anchor',
      [{ kind: 'WAIT', days: 30, anchor: 'PLAN_START', floor: 14 }, FROM_END],
      ['BELOW_FLOOR steps.1.opens'],
    ],
  ])('%s', (_, opens, expected) => {
    expect(adapted(opens)).toEqual(expected);
  });

  it('is checked even if the step has another name', () => {
    expect(adapted([wait(19)], 'c')).toEqual(['BELOW_FLOOR steps.1.opens']);
    expect(adapted([wait(20)], 'c')).toEqual(['BELOW_FLOOR steps.1.opens']);
    expect(adapted([wait(20, 20)], 'c')).toEqual([]);
  });

  it('can wait for something else if the step that it waited for is left out', () => {
    const other: OpeningRule = { kind: 'WAIT', days: 20, anchor: 'PLAN_START', floor: 20 };
    expect(adapted([wait(21, 14), other], 'b', 'x')).toEqual([]);
    expect(adapted([wait(21, 14)], 'b', 'x')).toEqual(['BELOW_FLOOR steps.1.opens.0.days']);
  });
});
