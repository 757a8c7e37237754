import { describe, expect, it } from '@jest/globals';

import { decide } from './decide.js';
import { project } from './project.js';
import { OUTCOMES } from './questionnaire.js';
import { holdOf, reviewHold, safetyChecked, safetyFreshness, stopsOutreach } from './safety.js';
import { anAction, aPlan, aStep, at, BERLIN, under } from './testing.js';
import type { SafetyEvent } from './types.js';

const history = (...kinds: SafetyEvent['kind'][]): SafetyEvent[] =>
  kinds.map((kind, index) => ({ kind, at: index + 1 }));

describe('a hold', () => {
  it('is set by a stop, and by an answer of the other person that closes the door', () => {
    expect(OUTCOMES.filter(stopsOutreach)).toEqual(['NOT_SUITABLE', 'SAFETY_STOP']);
    expect(holdOf([safetyChecked('SAFETY_STOP', 7)])).toEqual({ since: 7, checkedAt: null });
    expect(holdOf([safetyChecked('COOL_OFF', 7)])).toBeNull();
  });

  it('is lifted by a new check and a review after it, and by neither alone', () => {
    expect(holdOf([])).toBeNull();
    expect(holdOf(history('STOPPED'))).toEqual({ since: 1, checkedAt: null });
    expect(holdOf(history('STOPPED', 'CHECKED'))).toEqual({ since: 1, checkedAt: 2 });
    expect(holdOf(history('STOPPED', 'REVIEWED'))).toEqual({ since: 1, checkedAt: null });
    expect(holdOf(history('CHECKED', 'STOPPED', 'REVIEWED'))).not.toBeNull();
    expect(holdOf(history('STOPPED', 'REVIEWED', 'CHECKED'))).not.toBeNull();
    expect(holdOf(history('STOPPED', 'CHECKED', 'REVIEWED'))).toBeNull();
  });

  it('stands anew when the answers stop again, and counts from its first stop', () => {
    expect(holdOf(history('STOPPED', 'CHECKED', 'STOPPED'))).toEqual({ since: 1, checkedAt: null });
    expect(holdOf(history('STOPPED', 'CHECKED', 'REVIEWED', 'STOPPED'))).toEqual({
      since: 4,
      checkedAt: null,
    });
  });

  it('can be reviewed once the client has answered again', () => {
    expect(reviewHold([], 9)).toMatchObject({ error: { code: 'NO_HOLD' } });
    expect(reviewHold(history('CHECKED'), 9)).toMatchObject({ error: { code: 'NO_HOLD' } });
    expect(reviewHold(history('STOPPED'), 9)).toMatchObject({ error: { code: 'CHECK_FIRST' } });
    expect(reviewHold(history('STOPPED', 'CHECKED'), 9)).toMatchObject({
      value: { kind: 'REVIEWED', at: 9 },
    });
  });
});

describe('under a hold', () => {
  const now = at('2026-03-10T12:00:00+01:00');
  const plan = aPlan({
    steps: [
      aStep('own', {
        actions: [anAction('walk', { required: false }), anAction('write', { reach: 'YES' })],
      }),
      aStep('smile', {
        outreach: true,
        opens: [{ kind: 'APPROVAL' }],
        actions: [anAction('give', { dueAfterDays: 2 })],
      }),
    ],
  });
  const facts = (...kinds: SafetyEvent['kind'][]) => ({
    ...under('OPEN'),
    safety: kinds.map((kind) => ({ kind, at: now - 60_000 })),
  });

  it('what reaches out is closed, and everything else goes on', () => {
    const { steps } = project(plan, facts('STOPPED', 'CHECKED'), now, BERLIN);
    expect(steps[0]!.status).toBe('OPEN');
    expect(steps[0]!.actions[0]!.status).toBe('OPEN');
    expect(steps[0]!.actions[1]).toMatchObject({
      status: 'LOCKED',
      locks: [{ kind: 'SAFETY_HOLD' }],
    });
    expect(steps[1]).toMatchObject({
      status: 'LOCKED',
      locks: [{ kind: 'SAFETY_HOLD' }, { kind: 'APPROVAL' }],
    });
  });

  it('no coach approves a step that reaches out', () => {
    const intent = { kind: 'APPROVE_STEP', step: 'smile' } as const;
    expect(decide(plan, facts('STOPPED'), intent, 'COACH', now, BERLIN)).toEqual({
      ok: false,
      refusal: { code: 'LOCKED', locks: [{ kind: 'SAFETY_HOLD' }] },
    });
  });

  it('time passes without making anything overdue', () => {
    const approved = aPlan({
      steps: [{ ...plan.steps[1]!, approvedAt: at('2026-03-02T12:00:00+01:00') }],
    });
    const open = facts('STOPPED', 'CHECKED', 'REVIEWED');
    const { steps } = project(approved, open, now, BERLIN);
    expect(steps[0]).toMatchObject({ status: 'OPEN', opensAt: now - 60_000 });
    expect(steps[0]!.actions[0]).toMatchObject({ dueOn: '2026-03-12', overdue: false });
  });
});

describe('a safety check', () => {
  const made = at('2026-03-01T23:30:00+01:00');
  const check = (kind: SafetyEvent['kind']): SafetyEvent => ({ kind, at: made });

  it('is fresh for 30 days of the client, however long they are', () => {
    const fresh = (text: string) => safetyFreshness([check('CHECKED')], at(text), BERLIN);
    expect(fresh('2026-03-30T23:59:00+02:00')).toEqual({
      checkedAt: made,
      freshUntil: '2026-03-31',
      isFresh: true,
    });
    expect(fresh('2026-03-31T00:00:00+02:00').isFresh).toBe(false);
  });

  it('is not fresh where it stops, or while a hold stands', () => {
    const fresh = (...events: SafetyEvent[]) => safetyFreshness(events, made + 1, BERLIN).isFresh;
    expect(fresh()).toBe(false);
    expect(fresh(check('STOPPED'))).toBe(false);
    expect(fresh(check('STOPPED'), check('CHECKED'))).toBe(false);
    expect(fresh(check('STOPPED'), check('CHECKED'), check('REVIEWED'))).toBe(true);
  });
});
