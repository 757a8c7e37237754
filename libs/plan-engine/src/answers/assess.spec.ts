import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { assess } from './assess.js';
import type { Answers, Condition, OutcomeRule, Questionnaire } from './questionnaire.js';
import { aQuestionnaire } from '../testing/questionnaires.js';

const CALM: Answers = { urge: 2, fear: false, reason: 'love' };

function withRules(...rules: Partial<OutcomeRule>[]): Questionnaire {
  return aQuestionnaire({
    rules: rules.map((rule, index) => ({
      key: `r${index}`,
      when: { question: 'fear', op: 'is', value: true },
      then: 'TALK_TO_COACH',
      message: 'Because.',
      ...rule,
    })),
  });
}

function fires(when: Condition, answers: Partial<Answers>): boolean {
  const result = assess(withRules({ when }), { ...CALM, ...answers } as Answers);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.rules.length > 0;
}

describe('assess', () => {
  it('proceeds if no rule fires', () => {
    expect(assess(withRules({}), CALM)).toEqual({
      ok: true,
      value: { outcome: 'PROCEED', days: null, rules: [] },
    });
  });

  it.each<[Condition, Partial<Answers>, boolean]>([
    [{ question: 'fear', op: 'is', value: true }, { fear: true }, true],
    [{ question: 'fear', op: 'is', value: true }, { fear: false }, false],
    [{ question: 'reason', op: 'is', value: 'alone' }, { reason: 'alone' }, true],
    [{ question: 'urge', op: 'is', value: 3 }, { urge: 3 }, true],
    [{ question: 'urge', op: 'atLeast', value: 7 }, { urge: 7 }, true],
    [{ question: 'urge', op: 'atLeast', value: 7 }, { urge: 6 }, false],
    [{ question: 'urge', op: 'atMost', value: 3 }, { urge: 3 }, true],
    [{ question: 'urge', op: 'atMost', value: 3 }, { urge: 4 }, false],
    [{ question: 'reason', op: 'atLeast', value: 4 }, { reason: 'alone' }, true],
    [{ question: 'reason', op: 'atMost', value: 0 }, { reason: 'other' }, true],
    [{ question: 'fear', op: 'atLeast', value: 1 }, { fear: true }, true],
    [
      { sum: ['urge', 'fear', 'reason'], atLeast: 12 },
      { urge: 7, fear: true, reason: 'alone' },
      true,
    ],
    [
      { sum: ['urge', 'fear', 'reason'], atLeast: 12 },
      { urge: 6, fear: true, reason: 'alone' },
      false,
    ],
    [{ sum: ['urge'], atLeast: 3, atMost: 5 }, { urge: 5 }, true],
    [{ sum: ['urge'], atLeast: 3, atMost: 5 }, { urge: 6 }, false],
    [
      {
        all: [
          { question: 'fear', op: 'is', value: true },
          { question: 'urge', op: 'is', value: 2 },
        ],
      },
      { fear: true },
      true,
    ],
    [
      {
        all: [
          { question: 'fear', op: 'is', value: true },
          { question: 'urge', op: 'is', value: 2 },
        ],
      },
      {},
      false,
    ],
    [
      {
        any: [
          { question: 'fear', op: 'is', value: true },
          { question: 'urge', op: 'is', value: 2 },
        ],
      },
      {},
      true,
    ],
    [
      {
        any: [
          { question: 'fear', op: 'is', value: true },
          { question: 'urge', op: 'is', value: 1 },
        ],
      },
      {},
      false,
    ],
  ])('%j with %j: %s', (when, answers, expected) => {
    expect(fires(when, answers)).toBe(expected);
  });

  it('stops on one answer that calls for it, whatever the others are', () => {
    const questionnaire = withRules(
      { when: { question: 'urge', op: 'atLeast', value: 0 }, then: 'PROCEED' },
      { when: { question: 'urge', op: 'atLeast', value: 0 }, then: 'COOL_OFF', days: 14 },
      { when: { question: 'fear', op: 'is', value: true }, then: 'SAFETY_STOP' },
      { when: { question: 'urge', op: 'atLeast', value: 0 }, then: 'NOT_SUITABLE' },
    );
    expect(assess(questionnaire, { ...CALM, fear: true })).toEqual({
      ok: true,
      value: { outcome: 'SAFETY_STOP', days: null, rules: ['r2', 'r3', 'r1', 'r0'] },
    });
  });

  it('cools off for the longest of the rules that fired', () => {
    const questionnaire = withRules(
      { when: { question: 'urge', op: 'atLeast', value: 1 }, then: 'COOL_OFF', days: 7 },
      { when: { question: 'urge', op: 'atLeast', value: 2 }, then: 'COOL_OFF', days: 21 },
      { when: { question: 'urge', op: 'atLeast', value: 3 }, then: 'COOL_OFF', days: 60 },
    );
    expect(assess(questionnaire, CALM)).toMatchObject({ value: { outcome: 'COOL_OFF', days: 21 } });
  });

  it.each<[string, Record<string, unknown>, unknown]>([
    ['a question left out', { urge: 2, fear: false }, { code: 'UNANSWERED', question: 'reason' }],
    [
      'a question that is not asked',
      { ...CALM, mood: 1 },
      { code: 'UNKNOWN_QUESTION', question: 'mood' },
    ],
    ['a number above the scale', { ...CALM, urge: 11 }, { code: 'OUT_OF_RANGE', question: 'urge' }],
    ['a number below the scale', { ...CALM, urge: -1 }, { code: 'OUT_OF_RANGE', question: 'urge' }],
    ['half a point', { ...CALM, urge: 2.5 }, { code: 'OUT_OF_RANGE', question: 'urge' }],
    ['a text for a number', { ...CALM, urge: '2' }, { code: 'WRONG_KIND', question: 'urge' }],
    ['a number for yes or no', { ...CALM, fear: 1 }, { code: 'WRONG_KIND', question: 'fear' }],
    [
      'a choice that is not offered',
      { ...CALM, reason: 'spite' },
      { code: 'OUT_OF_RANGE', question: 'reason' },
    ],
    ['null', { ...CALM, fear: null }, { code: 'WRONG_KIND', question: 'fear' }],
  ])('refuses %s', (_, answers, problem) => {
    expect(assess(withRules({}), answers as Answers)).toEqual({ ok: false, error: [problem] });
  });

  it('ignores inherited properties of the answers', () => {
    const questionnaire = aQuestionnaire({
      questions: [{ key: 'constructor', kind: 'YES_NO', text: '?' }],
    });
    expect(assess(questionnaire, {})).toMatchObject({ ok: false });
  });

  it('never becomes milder if one more rule fires', () => {
    const severity = [
      'PROCEED',
      'COOL_OFF',
      'TALK_TO_COACH',
      'NOT_SUITABLE',
      'SAFETY_STOP',
    ] as const;
    const outcomes = fc.array(fc.constantFrom(...severity), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(outcomes, (thens) => {
        const rules = thens.map((then) => ({ then, when: { sum: ['urge'], atLeast: 0 }, days: 3 }));
        const result = assess(withRules(...rules), CALM);
        const worst = severity.findLast((outcome) => thens.includes(outcome));
        expect(result).toMatchObject({ value: { outcome: worst } });
      }),
    );
  });
});
