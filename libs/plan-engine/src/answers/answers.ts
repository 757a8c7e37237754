import { assertNever } from '@footing/kernel';

import type { AnswerValue, Question } from './questionnaire.js';

/** Whether the value has the type that the question needs, and is one of the values that it allows. */
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

/**
 * The score of a valid answer in comparisons and sums: the number, 1 or 0 for yes or no, or the score of the choice.
 */
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
