import { describe, expect, it } from '@jest/globals';

import { decide } from '../decisions/decide.js';
import { project } from '../plan/project.js';
import { type Outcome } from '../types.js';
import { safetyFreshness, safetyPauseAt, withoutConfidentialEnds } from './safety.js';
import { anAction, anAnswer, aPlan, aStep, at, BERLIN, under } from '../testing/fixtures.js';
import type { AnswerFact, Facts, TalkFact } from '../types.js';

const HOUR = 3_600_000;
const now = at('2026-03-10T12:00:00+01:00');
const known = (answers: AnswerFact[], talks: TalkFact[] = []): Facts => ({
  ...under('OPEN'),
  answers,
  talks,
});
const CLOSING: Outcome[] = ['COOL_OFF', 'TALK_TO_COACH', 'NOT_SUITABLE', 'SAFETY_STOP'];

describe('a pause after the safety questions', () => {
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

  it.each(CLOSING)('closes outreach the same way after %s, and nothing else', (outcome) => {
    const facts = known([anAnswer(outcome, now - HOUR, 'safety', { days: 7 })]);
    const { steps } = project(plan, facts, now, BERLIN);
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

  it('refuses the approval of an outreach step', () => {
    const facts = known([anAnswer('TALK_TO_COACH', now - HOUR, 'safety')]);
    const intent = { kind: 'APPROVE_STEP', step: 'smile' } as const;
    expect(decide(plan, facts, intent, 'COACH', now, BERLIN)).toEqual({
      ok: false,
      refusal: { code: 'LOCKED', locks: [{ kind: 'SAFETY_HOLD' }] },
    });
  });

  it('makes nothing overdue when it ends, and requires a new approval', () => {
    const approved = aPlan({
      steps: [{ ...plan.steps[1]!, approvedAt: at('2026-03-02T12:00:00+01:00') }],
    });
    const facts = known(
      [anAnswer('TALK_TO_COACH', now - 48 * HOUR, 'safety')],
      [{ about: 'SAFETY', at: now - HOUR }],
    );
    expect(project(approved, facts, now, BERLIN).steps[0]!.locks).toEqual([{ kind: 'APPROVAL' }]);
    const intent = { kind: 'APPROVE_STEP', step: 'smile' } as const;
    const again = decide(approved, facts, intent, 'COACH', now, BERLIN);
    if (!again.ok) throw new Error(again.refusal.code);
    const { steps } = project(again.plan, facts, now, BERLIN);
    expect(steps[0]).toMatchObject({ status: 'OPEN', opensAt: now });
    expect(steps[0]!.actions[0]).toMatchObject({ dueOn: '2026-03-12', overdue: false });
  });

  it('begins with the first stop, and ends when all of them have ended', () => {
    const stop = anAnswer('SAFETY_STOP', now - 90 * HOUR);
    const cool = anAnswer('COOL_OFF', now - 60 * HOUR, 'safety', { days: 1 });
    const better = anAnswer('PROCEED', now - 50 * HOUR, 'safety');
    expect(safetyPauseAt(known([stop, cool, better]), now, BERLIN)).toEqual({
      since: stop.at,
      checkedAt: null,
      until: null,
    });
    const alone = safetyPauseAt(known([cool, better]), now, BERLIN);
    expect(alone).toMatchObject({ since: cool.at, checkedAt: better.at });
    expect(safetyPauseAt(known([cool, better]), alone!.until!, BERLIN)).toBeNull();
  });
});

describe('a safety check', () => {
  const made = at('2026-03-01T23:30:00+01:00');

  it('is fresh for 30 local days, however long they are', () => {
    const fresh = (text: string) =>
      safetyFreshness(known([anAnswer('PROCEED', made, 'safety')]), at(text), BERLIN);
    expect(fresh('2026-03-30T23:59:00+02:00')).toEqual({
      checkedAt: made,
      freshUntil: '2026-03-31',
      isFresh: true,
    });
    expect(fresh('2026-03-31T00:00:00+02:00').isFresh).toBe(false);
  });

  it('is not fresh if it closes outreach, or while outreach is paused', () => {
    const fresh = (...answers: AnswerFact[]) =>
      safetyFreshness(known(answers), made + 30 * HOUR, BERLIN).isFresh;
    const stop = anAnswer('SAFETY_STOP', made, 'safety');
    const again = anAnswer('PROCEED', made + 25 * HOUR, 'safety');
    expect(fresh()).toBe(false);
    expect(fresh(stop)).toBe(false);
    expect(fresh(stop, again)).toBe(false);
    expect(fresh(again)).toBe(true);
    for (const outcome of CLOSING) {
      const latest = known([again, anAnswer(outcome, made + 26 * HOUR, 'safety')]);
      expect(safetyFreshness(latest, made + 30 * HOUR, BERLIN)).toEqual({
        checkedAt: made + 26 * HOUR,
        freshUntil: null,
        isFresh: false,
      });
    }
    const reviewed = known([stop, again], [{ about: 'SAFETY', at: made + 26 * HOUR }]);
    expect(safetyFreshness(reviewed, made + 30 * HOUR, BERLIN).isFresh).toBe(true);
  });
});

describe('what is stored where staff can read it', () => {
  const cool = anAnswer('COOL_OFF', now - 90 * HOUR, 'safety', { days: 7 });
  const better = anAnswer('PROCEED', now - 60 * HOUR, 'safety');
  const earlier = anAnswer('PROCEED', now - 200 * HOUR, 'safety');
  const ready = anAnswer('PROCEED', now - 50 * HOUR);

  it('omits the better answers with which time will end a pause, and nothing else', () => {
    const facts = known([earlier, cool, better, ready]);
    const kept = withoutConfidentialEnds(facts, now, BERLIN);
    expect(kept.answers).toEqual([earlier, cool, ready]);
    expect(safetyPauseAt(kept, now + 999 * HOUR, BERLIN)).not.toBeNull();
  });

  it('is complete if outreach is not paused', () => {
    const facts = known([earlier, ready]);
    expect(withoutConfidentialEnds(facts, now, BERLIN)).toEqual(facts);
  });
});
