import { assertNever } from '@footing/kernel';

import type { AnswerValue, Question } from './questionnaire.js';

/** Whether the value can be an answer to the question at all, and if so, whether it is among those offered. */
export function checkAnswer(
  question: Question,
  value: AnswerValue,
): 'FITS' | 'WRONG_KIND' | 'OUT_OF_RANGE' {
  switch (question.kind) {
    case 'SCALE':
      if (typeof value !== 'number') return 'WRONG_KIND';
      return inRange(Number.isInteger(value) && value >= question.min && value <= question.max);
    case 'YES_NO':
      return typeof value === 'boolean' ? 'FITS' : 'WRONG_KIND';
    case 'CHOICE':
      if (typeof value !== 'string') return 'WRONG_KIND';
      return inRange(question.choices.some((choice) => choice.key === value));
    default:
      return assertNever(question);
  }
}

/** What an answer that fits counts in comparisons and sums. */
export function scoreOf(question: Question, value: AnswerValue): number {
  switch (question.kind) {
    case 'SCALE':
    case 'YES_NO':
      return Number(value);
    case 'CHOICE':
      return question.choices.find((choice) => choice.key === value)?.score ?? 0;
    default:
      return assertNever(question);
  }
}

function inRange(holds: boolean): 'FITS' | 'OUT_OF_RANGE' {
  return holds ? 'FITS' : 'OUT_OF_RANGE';
}
