import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { formPauseAt, stillPausesOutreach } from '../outreach/form-pause.js';
import { effectiveAnswersTo } from './effective-answers.js';
import { aFormPause, anAnswer, at, BERLIN } from '../testing/fixtures.js';
import { FORM_ANSWERS, type AnswerFact, type TalkFact } from '../types.js';

const HOUR = 3_600_000;
const T = at('2026-03-02T12:00:00+01:00');
const given = (outcome: AnswerFact['outcome'], hours: number, over: Partial<AnswerFact> = {}) =>
  anAnswer(outcome, T + hours * HOUR, 'are-you-sure', over);
const safe = (outcome: AnswerFact['outcome'], hours: number) =>
  anAnswer(outcome, T + hours * HOUR, 'safety');
const talk = (hours: number, about: TalkFact['about'] = 'READINESS'): TalkFact => ({
  about,
  at: T + hours * HOUR,
});

/** The outcome that closes outreach that many hours later; null: none does. */
function closingAfter(
  hours: number,
  answers: AnswerFact[],
  talks: TalkFact[] = [],
  key = 'are-you-sure',
) {
  return effectiveAnswersTo(key, answers, talks, T + hours * HOUR, BERLIN).closing?.outcome ?? null;
}

describe('effective answers', () => {
  it('close outreach at once if they are worse, and do not open it at once if they are better', () => {
    expect(closingAfter(0, [given('PROCEED', -10), given('NOT_SUITABLE', 0)])).toBe('NOT_SUITABLE');
    expect(closingAfter(1, [given('NOT_SUITABLE', 0), given('PROCEED', 0.01)])).toBe(
      'NOT_SUITABLE',
    );
    expect(closingAfter(1, [given('COOL_OFF', 0, { days: 7 }), given('SAFETY_STOP', 1)])).toBe(
      'SAFETY_STOP',
    );
  });

  it('with NOT_SUITABLE end with newer answers, which are pending for 72 hours if they come early', () => {
    const answers = [given('NOT_SUITABLE', 0), given('PROCEED', 1)];
    expect(closingAfter(71.9, answers)).toBe('NOT_SUITABLE');
    expect(closingAfter(72, answers)).toBeNull();
    expect(closingAfter(10_000, [given('NOT_SUITABLE', 0)])).toBe('NOT_SUITABLE');
  });

  it('with COOL_OFF end with newer answers after its days, and never before 72 hours', () => {
    const answers = (days: number) => [given('COOL_OFF', 0, { days }), given('PROCEED', 1)];
    expect(closingAfter(71, answers(1))).toBe('COOL_OFF');
    expect(closingAfter(72, answers(1))).toBeNull();
    // Seven days later at midnight.
    expect(closingAfter(7 * 24 - 12.1, answers(7))).toBe('COOL_OFF');
    expect(closingAfter(7 * 24 - 12, answers(7))).toBeNull();
    expect(closingAfter(10_000, [given('COOL_OFF', 0, { days: 7 })])).toBe('COOL_OFF');
  });

  it('restart their days when they are given again', () => {
    const answers = [
      given('COOL_OFF', 0, { days: 7 }),
      given('COOL_OFF', 100, { days: 7 }),
      given('PROCEED', 101),
    ];
    expect(closingAfter(8 * 24, answers)).toBe('COOL_OFF');
    expect(closingAfter(12 * 24, answers)).toBeNull();
  });

  it('with TALK_TO_COACH end only when a coach records a talk', () => {
    const answers = [given('TALK_TO_COACH', 0), given('PROCEED', 1)];
    expect(closingAfter(10_000, answers)).toBe('TALK_TO_COACH');
    expect(closingAfter(3, answers, [talk(-1)])).toBe('TALK_TO_COACH');
    expect(closingAfter(3, answers, [talk(2, 'SAFETY')])).toBe('TALK_TO_COACH');
    expect(closingAfter(3, answers, [talk(2)])).toBeNull();
    expect(closingAfter(3, [given('TALK_TO_COACH', 0)], [talk(2)])).toBeNull();
  });

  it('to a form end only when a coach records a talk, whatever else is answered', () => {
    const answers = [aFormPause(T), given('PROCEED', 1), safe('PROCEED', 30)];
    const after = (hours: number, talks: TalkFact[] = []) =>
      closingAfter(hours, answers, talks, FORM_ANSWERS);
    expect(after(0)).toBe('TALK_TO_COACH');
    expect(after(10_000)).toBe('TALK_TO_COACH');
    expect(after(3, [talk(-1)])).toBe('TALK_TO_COACH');
    expect(after(40, [talk(31, 'SAFETY')])).toBe('TALK_TO_COACH');
    expect(after(3, [talk(2)])).toBeNull();
    // Answering again after the talk pauses again.
    const again = [...answers, aFormPause(T + 5 * HOUR)];
    expect(closingAfter(6, again, [talk(2)], FORM_ANSWERS)).toBe('TALK_TO_COACH');
  });

  it('to a form pause outreach each for themselves: those from before a talk no longer do', () => {
    const answers = [aFormPause(T), aFormPause(T + 5 * HOUR)];
    const still = (sent: number, talks: TalkFact[], hours = 6) =>
      stillPausesOutreach({ answers, talks }, T + sent * HOUR, T + hours * HOUR, BERLIN);
    expect([still(0, []), still(5, [])]).toEqual([true, true]);
    expect([still(0, [talk(2)]), still(5, [talk(2)])]).toEqual([false, true]);
    expect([still(0, [talk(5.5)]), still(5, [talk(5.5)])]).toEqual([false, false]);
    expect(still(0, [talk(2, 'SAFETY')])).toBe(true);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 50 }), { minLength: 1 }),
        fc.array(fc.integer({ min: 0, max: 50 })),
        (sent, talked) => {
          const facts = {
            answers: sent.map((hours) => aFormPause(T + hours * HOUR)),
            talks: talked.map((hours) => talk(hours)),
          };
          const pausing = sent.filter((hours) =>
            stillPausesOutreach(facts, T + hours * HOUR, T + 60 * HOUR, BERLIN),
          );
          expect(pausing).toEqual(sent.filter((hours) => talked.every((at) => at < hours)));
          const since = formPauseAt(facts, T + 60 * HOUR, BERLIN);
          expect(since !== null).toBe(pausing.length > 0);
        },
      ),
    );
  });

  it('count in full once the worse answers before them are over', () => {
    const answers = [given('NOT_SUITABLE', 0), given('TALK_TO_COACH', 1)];
    expect(closingAfter(80, answers)).toBe('TALK_TO_COACH');
    expect(closingAfter(80, answers, [talk(79)])).toBeNull();
  });

  it('with a stop end after a new check at least 24 hours later and a review after that', () => {
    const stop = safe('SAFETY_STOP', 0);
    const reviewed = talk(50, 'SAFETY');
    const after = (answers: AnswerFact[], talks: TalkFact[]) =>
      closingAfter(60, answers, talks, 'safety');
    expect(after([stop], [reviewed])).toBe('SAFETY_STOP');
    expect(after([stop, safe('PROCEED', 23.9)], [reviewed])).toBe('SAFETY_STOP');
    expect(after([stop, safe('PROCEED', 24)], [])).toBe('SAFETY_STOP');
    expect(after([stop, safe('PROCEED', 51)], [reviewed])).toBe('SAFETY_STOP');
    expect(after([stop, safe('PROCEED', 24)], [talk(50)])).toBe('SAFETY_STOP');
    expect(after([stop, safe('PROCEED', 24)], [reviewed])).toBeNull();
  });

  it('with a stop before a plan also end after a safety check and a review', () => {
    const answers = [given('SAFETY_STOP', 0), safe('PROCEED', 30)];
    expect(closingAfter(60, answers)).toBe('SAFETY_STOP');
    expect(closingAfter(60, answers, [talk(50, 'SAFETY')])).toBeNull();
    expect(
      closingAfter(60, [given('SAFETY_STOP', 0), safe('PROCEED', 2)], [talk(50, 'SAFETY')]),
    ).toBe('SAFETY_STOP');
  });

  it('with a stop are checked only by safety answers without a stop', () => {
    const reviewed = [talk(50, 'SAFETY')];
    const ready = [safe('SAFETY_STOP', 0), given('PROCEED', 30)];
    expect(closingAfter(60, ready, reviewed, 'safety')).toBe('SAFETY_STOP');
    const stopped = [given('SAFETY_STOP', 0), safe('SAFETY_STOP', 30)];
    expect(closingAfter(60, stopped, reviewed)).toBe('SAFETY_STOP');
  });

  it('with another stop need another check', () => {
    const answers = [given('SAFETY_STOP', 0), safe('PROCEED', 30), given('SAFETY_STOP', 40)];
    expect(closingAfter(60, answers, [talk(50, 'SAFETY')])).toBe('SAFETY_STOP');
  });

  it('marked by a coach as given by mistake close outreach for 72 more hours, and not longer', () => {
    const marked = given('NOT_SUITABLE', 0, { mistakenAt: T + 10 * HOUR });
    expect(closingAfter(9, [marked])).toBe('NOT_SUITABLE');
    expect(closingAfter(81.9, [marked])).toBe('NOT_SUITABLE');
    expect(closingAfter(82, [marked])).toBeNull();
    // The answers before it count again.
    expect(closingAfter(90, [given('COOL_OFF', -10, { days: 30 }), marked])).toBe('COOL_OFF');
  });

  it('leave outreach open from the instant at which the last of them ended', () => {
    const standing = effectiveAnswersTo(
      'are-you-sure',
      [given('TALK_TO_COACH', 0)],
      [talk(5)],
      T + 9 * HOUR,
      BERLIN,
    );
    expect(standing.openFrom).toBe(T + 5 * HOUR);
  });
});
