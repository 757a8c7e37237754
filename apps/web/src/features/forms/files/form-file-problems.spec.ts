import { expect, it } from '@jest/globals';
import { formFileProblems } from './form-file-problems';

it.each([
  ['EMPTY_TEXT', 'questions.2.choices.0.label', 'Question 3, choice 1: Write something here.'],
  ['TOO_FEW_CHOICES', 'questions.0.choices', 'Question 1: Add at least two choices.'],
  ['NO_QUESTIONS', 'questions', 'The form: Add at least one question.'],
  [
    'NO_CONDITIONS',
    'questions.1.showIf',
    'Question 2: Add a condition, or always ask this question.',
  ],
  [
    'UNKNOWN_QUESTION',
    'questions.1.showIf.conditions.0.question',
    'Question 2, condition 1: This depends on a question that isn’t in the file.',
  ],
  ['BAND_OUT_OF_REACH', 'scores.0.bands.1.from', 'Score 1, band 2: No answers lead to this band.'],
] as const)('%s at %s is a sentence with its place', (code, field, sentence) => {
  const formProblems = [{ __typename: 'FormProblem' as const, code, field }];
  expect(formFileProblems({ fileProblems: null, formProblems })).toEqual([sentence]);
});
