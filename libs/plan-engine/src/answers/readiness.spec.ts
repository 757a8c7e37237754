import { describe, expect, it } from '@jest/globals';

import { decide } from '../decisions/decide.js';
import { project } from '../plan/project.js';
import { readinessAt } from './readiness.js';
import { PlanTimeline } from '../plan/plan-timeline.js';
import { storedPlan } from '../plan/stored.js';
import { anAction, anAnswer, aPlan, aStep, at, BERLIN, under } from '../testing/fixtures.js';
import type { AnswerFact, Facts } from '../types.js';

const GIVEN = at('2026-03-02T23:30:00+01:00');
const result = (over: Partial<AnswerFact> = {}): AnswerFact =>
  anAnswer('PROCEED', GIVEN, 'are-you-sure', over);
const asked = (answers: AnswerFact[], validForDays: number | null = 60): Facts => ({
  ...under('OPEN'),
  answers,
  readiness: { questionnaire: 'are-you-sure', validForDays },
});

describe('answers before a plan', () => {
  it('count for a number of local days, also across a day of 23 hours', () => {
    const readiness = (text: string) => readinessAt(asked([result()]), at(text), BERLIN);
    expect(readiness('2026-04-30T23:59:59+02:00')).toMatchObject({
      isReady: true,
      validUntil: '2026-05-01',
    });
    expect(readiness('2026-05-01T00:00:00+02:00').isReady).toBe(false);
  });

  it('never expire if the questionnaire sets no number of days', () => {
    const later = at('2036-03-02T12:00:00+01:00');
    const lasting = asked([result()], null);
    expect(readinessAt(lasting, later, BERLIN)).toMatchObject({ isReady: true, validUntil: null });
  });

  it('cool off until a day begins in the zone of the client', () => {
    const cool = asked([result({ outcome: 'COOL_OFF', days: 30 })]);
    const from = at('2026-04-01T00:00:00+02:00');
    expect(readinessAt(cool, from - 1, BERLIN)).toMatchObject({ answerFrom: from, isReady: false });
    expect(readinessAt(cool, from, BERLIN)).toMatchObject({ answerFrom: null, isReady: false });
    const inNewYork = at('2026-04-01T00:00:00-04:00');
    expect(readinessAt(cool, from, 'America/New_York').answerFrom).toBe(inNewYork);
  });

  it('are missing until some are given', () => {
    expect(readinessAt(asked([]), GIVEN, BERLIN)).toEqual({
      outcome: null,
      isReady: false,
      validUntil: null,
      answerFrom: null,
      startsFrom: null,
    });
  });
});

describe('a plan that waits', () => {
  const now = at('2026-03-10T12:00:00+01:00');
  const plan = aPlan({
    readyAt: null,
    startsOn: '2026-03-04',
    steps: [
      aStep('ground', { actions: [anAction('walk', { dueAfterDays: 2 })] }),
      aStep('self', { opens: [{ kind: 'WAIT', days: 5, anchor: 'PLAN_START' }] }),
    ],
  });
  const facts = (answer: AnswerFact | null): Facts => asked(answer === null ? [] : [answer]);
  const start = (answer: AnswerFact | null) =>
    decide(plan, facts(answer), { kind: 'START' }, 'CLIENT', now, BERLIN);

  it('opens nothing, has no dates, and is not opened by the clock', () => {
    const cool = result({ outcome: 'COOL_OFF', days: 10 });
    const state = project(plan, facts(cool), now, BERLIN);
    const lock = {
      kind: 'READINESS',
      outcome: 'COOL_OFF',
      answerFrom: at('2026-03-12T00:00:00+01:00'),
    };
    expect(state).toMatchObject({
      status: 'WAITING',
      currentStep: null,
      nextOpening: null,
      nextDue: null,
      steps: [
        { status: 'LOCKED', opensAt: null, locks: [lock] },
        { status: 'LOCKED', opensAt: null, locks: [lock] },
      ],
    });
    const stored = storedPlan(new PlanTimeline(plan, facts(cool), now, BERLIN));
    expect(stored.steps.map(({ clockOpensAt }) => clockOpensAt)).toEqual([null, null]);
    expect(stored.course).toEqual([{ status: 'WAITING', talkAt: null, until: null }]);
    const later = now + 1_000 * 86_400_000;
    expect(project(plan, facts(cool), later, BERLIN).status).toBe('WAITING');
  });

  it('starts with a fresh PROCEED, and its days count from then', () => {
    const decision = start(result());
    if (!decision.ok) throw new Error(decision.refusal.code);
    expect(decision.events).toEqual([{ kind: 'PLAN_STARTED', on: '2026-03-10', at: now }]);
    expect(decision.plan).toMatchObject({ readyAt: now, startsOn: '2026-03-10' });
    const { status, steps } = project(decision.plan, facts(null), now, BERLIN);
    expect(status).toBe('ACTIVE');
    expect(steps[0]!.actions[0]!.dueOn).toBe('2026-03-12');
    expect(steps[1]!.opensAt).toBe(at('2026-03-15T00:00:00+01:00'));
  });

  it('keeps a first day that is still ahead', () => {
    const ahead = { ...plan, startsOn: '2026-04-01' };
    const decision = decide(ahead, facts(result()), { kind: 'START' }, 'CLIENT', now, BERLIN);
    expect(decision).toMatchObject({ ok: true, plan: { startsOn: '2026-04-01' } });
    if (decision.ok) {
      expect(project(decision.plan, facts(null), now, BERLIN).status).toBe('SCHEDULED');
    }
  });

  it.each([
    ['no answers', null],
    ['an old PROCEED', result({ at: at('2026-01-01T12:00:00+01:00') })],
    ['a cool-off', result({ outcome: 'COOL_OFF', days: 3 })],
    ['a talk', result({ outcome: 'TALK_TO_COACH' })],
    ['a plan that does not suit', result({ outcome: 'NOT_SUITABLE' })],
  ])('is not started by %s', (_name, answer) => {
    expect(start(answer)).toMatchObject({
      ok: false,
      refusal: { code: 'LOCKED', locks: [{ kind: 'READINESS' }] },
    });
  });

  it('is not started by a stop, and shows that outreach is paused', () => {
    expect(start(result({ outcome: 'SAFETY_STOP' }))).toMatchObject({
      ok: false,
      refusal: { code: 'LOCKED', locks: [{ kind: 'SAFETY_HOLD' }, { kind: 'READINESS' }] },
    });
  });

  it.each([
    ['a legal order', under('LEGAL_ORDER').boundaries, []],
    ['a request for no contact', under('ASKED_FOR_NO_CONTACT').boundaries, []],
    ['a safety pause', under('OPEN').boundaries, [anAnswer('TALK_TO_COACH', GIVEN, 'safety')]],
  ])('is not started by a fresh PROCEED under %s', (_name, boundaries, others) => {
    const held = { ...asked([result(), ...others]), boundaries };
    const decision = decide(plan, held, { kind: 'START' }, 'CLIENT', now, BERLIN);
    expect(decision).toMatchObject({ ok: false, refusal: { code: 'LOCKED' } });
    expect(project(plan, held, now, BERLIN).status).toBe('WAITING');
  });

  it('is scheduled for the day on which better answers that were given too early count', () => {
    const answers = [
      result({ outcome: 'NOT_SUITABLE', at: now - 3_600_000 }),
      result({ at: now - 60_000 }),
    ];
    const decision = decide(plan, asked(answers), { kind: 'START' }, 'CLIENT', now, BERLIN);
    if (!decision.ok) throw new Error(decision.refusal.code);
    // 72 hours after 11:00 on the 10th is in the middle of the 13th.
    expect(decision.plan.startsOn).toBe('2026-03-14');
    const later = [...answers, result({ outcome: 'COOL_OFF', days: 30, at: now })];
    const again = decide(
      decision.plan,
      asked(later),
      { kind: 'FOLLOW_ANSWERS' },
      'CLIENT',
      now,
      BERLIN,
    );
    // Milder than the answers that close outreach, it is pending, and no longer starts the plan.
    expect(again).toMatchObject({ ok: true, events: [{ kind: 'PLAN_WAITS' }] });
  });

  it.each([
    ['TALK_TO_COACH', true],
    ['COOL_OFF', false],
    ['NOT_SUITABLE', false],
    ['SAFETY_STOP', false],
  ] as const)('after %s is started by a coach: %s', (outcome, ok) => {
    const talked = (by: 'COACH' | 'CLIENT') =>
      decide(plan, facts(result({ outcome })), { kind: 'START_AFTER_TALK' }, by, now, BERLIN);
    expect(talked('COACH').ok).toBe(ok);
    expect(talked('CLIENT')).toMatchObject({ refusal: { code: 'NOT_ALLOWED_FOR_CLIENT' } });
  });

  it('can be ended but not paused', () => {
    const ask = (intent: Parameters<typeof decide>[2]) =>
      decide(plan, facts(null), intent, 'CLIENT', now, BERLIN);
    expect(ask({ kind: 'END', ending: 'LET_GO' }).ok).toBe(true);
    expect(ask({ kind: 'PAUSE', until: null })).toMatchObject({ refusal: { code: 'LOCKED' } });
  });
});
