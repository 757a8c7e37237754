import { assertNever } from '@footing/kernel';
import {
  checkFormAnswer,
  type FormAnswer,
  type FormAnswers,
  type FormContent,
  type FormQuestion,
} from '@footing/plan-engine';
import { invalid } from '../../platform/errors/fault.js';
import type { FormAnswerType } from './form-request.type.js';
import { words } from './form-requests.words.js';

/** The answers after a save. Faults name the field of an answer that does not fit. */
export function merged(
  { questions }: Pick<FormContent, 'questions'>,
  before: FormAnswers,
  given: readonly FormAnswerType[],
): FormAnswers {
  const answers = new Map(Object.entries(before));
  given.forEach(({ question: key, values }, at) => {
    const question = questions.find((candidate) => candidate.key === key);
    if (!question) throw invalid(`input.answers.${at}.question`, words.notForThisForm);
    if (values.length === 0) {
      answers.delete(key);
      return;
    }
    const value = valueOf(question, values);
    if (value === null || checkFormAnswer(question, value) !== 'FITS') {
      throw invalid(`input.answers.${at}.values`, words.notForThisQuestion);
    }
    answers.set(key, value);
  });
  return Object.fromEntries(answers);
}

/** The answers as they are read, in the order of the questions. */
export function toAnswerTypes(
  { questions }: Pick<FormContent, 'questions'>,
  answers: FormAnswers,
): FormAnswerType[] {
  return questions
    .filter(({ key }) => Object.hasOwn(answers, key))
    .map(({ key }) => ({ question: key, values: [answers[key]!].flat().map(String) }));
}

/** Null if the values cannot be an answer to this kind of question. */
function valueOf({ kind }: FormQuestion, values: string[]): FormAnswer | null {
  if (kind === 'CHOICES') return values;
  if (values.length !== 1) return null;
  const [value] = values as [string];
  switch (kind) {
    case 'SCALE':
    case 'NUMBER':
      return /^-?\d{1,10}(\.\d{1,6})?$/.test(value) ? Number(value) : null;
    case 'CHOICE':
    case 'DATE':
    case 'SHORT_TEXT':
    case 'LONG_TEXT':
      return value;
    case 'SECTION':
      return null;
    default:
      return assertNever(kind);
  }
}
