import { describe, expect, it } from '@jest/globals';

import type { Condition, OutcomeRule, Question, Questionnaire } from './questionnaire.js';
import { aQuestionnaire } from '../testing/questionnaires.js';
import { validateQuestionnaire } from './validate-questionnaire.js';

const RULE: OutcomeRule = {
  key: 'r',
  when: { question: 'fear', op: 'is', value: true },
  then: 'SAFETY_STOP',
  message: 'Because.',
};
const found = (over: Partial<Questionnaire>) =>
  validateQuestionnaire(aQuestionnaire(over)).map(({ code, path }) => `${code} ${path}`);
const inRule = (over: Partial<OutcomeRule>) => found({ rules: [{ ...RULE, ...over }] });
const inCondition = (when: Condition) => inRule({ when });
const inQuestion = (question: Question) => found({ questions: [question] });

describe('validateQuestionnaire', () => {
  it('finds no problems in a valid questionnaire', () => {
    const when: Condition = {
      any: [
        { all: [RULE.when, { question: 'reason', op: 'is', value: 'alone' }] },
        { sum: ['urge', 'reason'], atLeast: 12 },
        { question: 'reason', op: 'atLeast', value: 2 },
      ],
    };
    expect(inRule({ when, then: 'COOL_OFF', days: 14 })).toEqual([]);
  });

  it.each<[string, string[], string]>([
    ['a bad key', found({ key: 'Are you sure?' }), 'BAD_KEY key'],
    ['no title', found({ title: ' ' }), 'EMPTY_TEXT title'],
    ['no questions', found({ questions: [] }), 'NO_QUESTIONS questions'],
    [
      'a question without words',
      inQuestion({ key: 'q', kind: 'YES_NO', text: '' }),
      'EMPTY_TEXT questions.0.text',
    ],
    [
      'a scale of one point',
      inQuestion({ key: 'q', kind: 'SCALE', text: '?', min: 3, max: 3 }),
      'BAD_RANGE questions.0',
    ],
    [
      'one choice',
      inQuestion({ key: 'q', kind: 'CHOICE', text: '?', choices: [{ key: 'a', label: 'A' }] }),
      'TOO_FEW_CHOICES questions.0.choices',
    ],
    [
      'a boundary from an answer that the coach does not see',
      inQuestion({
        key: 'q',
        kind: 'CHOICE',
        text: '?',
        choices: [
          { key: 'a', label: 'A', boundary: 'OPEN' },
          { key: 'b', label: 'B', boundary: 'UNKNOWN' },
        ],
      }),
      'BAD_BOUNDARY questions.0.choices',
    ],
    [
      'a boundary from some of the answers only',
      inQuestion({
        key: 'q',
        kind: 'CHOICE',
        text: '?',
        coachSees: true,
        choices: [
          { key: 'a', label: 'A', boundary: 'OPEN' },
          { key: 'b', label: 'B' },
        ],
      }),
      'BAD_BOUNDARY questions.0.choices',
    ],
    ['a rule key twice', found({ rules: [RULE, RULE] }), 'DUPLICATE_KEY rules.1.key'],
    ['a rule without a message', inRule({ message: '' }), 'EMPTY_TEXT rules.0.message'],
    [
      'a rule on a misspelt question',
      inCondition({ question: 'feer', op: 'is', value: true }),
      'UNKNOWN_QUESTION rules.0.when.question',
    ],
    [
      'a sum with a misspelt question',
      inCondition({ sum: ['urge', 'feer'], atLeast: 1 }),
      'UNKNOWN_QUESTION rules.0.when.sum.1',
    ],
    [
      'the same inside of a group',
      inCondition({ any: [RULE.when, { question: 'feer', op: 'is', value: true }] }),
      'UNKNOWN_QUESTION rules.0.when.any.1.question',
    ],
    [
      'an answer that cannot be given',
      inCondition({ question: 'reason', op: 'is', value: 'spite' }),
      'BAD_VALUE rules.0.when.value',
    ],
    [
      'a number beyond the scale',
      inCondition({ question: 'urge', op: 'atLeast', value: 11 }),
      'BAD_VALUE rules.0.when.value',
    ],
    ['a sum without a bound', inCondition({ sum: ['urge'] }), 'EMPTY_CONDITION rules.0.when'],
    [
      'an empty group, which would always hold',
      inCondition({ all: [] }),
      'EMPTY_CONDITION rules.0.when.all',
    ],
    ['cooling off for no time', inRule({ then: 'COOL_OFF' }), 'BAD_DAYS rules.0.days'],
    ['days on what does not wait', inRule({ days: 3 }), 'BAD_DAYS rules.0.days'],
    [
      'an outcome without words',
      found({ rules: [RULE], outcomes: { PROCEED: { title: 'a', text: 'b' } } }),
      'MISSING_OUTCOME_TEXT outcomes.SAFETY_STOP',
    ],
    ['no words for going on', found({ outcomes: {} }), 'MISSING_OUTCOME_TEXT outcomes.PROCEED'],
  ])('refuses %s', (_, problems, expected) => {
    expect(problems).toEqual([expected]);
  });
});
