import { isDeepStrictEqual } from 'node:util';
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
import type { FormAnswerInput } from './form-requests.inputs.js';
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

/** An answer that would be replaced although this device does not know it, as it is now; null if there is none. */
export function unknownAnswer(
  before: FormAnswers,
  given: readonly FormAnswerInput[],
): FormAnswerType | null {
  for (const { question, values, known } of given) {
    const now = Object.hasOwn(before, question) ? valuesOf(before[question]!) : [];
    // Equal if only the answer to an earlier request was lost.
    const isKnown = [values, ...(known ?? [])].some((each) => isDeepStrictEqual(each, now));
    if (known && !isKnown) return { question, values: now };
  }
  return null;
}

/** The answers as they are read, in the order of the questions. */
export function toAnswerTypes(
  { questions }: Pick<FormContent, 'questions'>,
  answers: FormAnswers,
): FormAnswerType[] {
  return questions
    .filter(({ key }) => Object.hasOwn(answers, key))
    .map(({ key }) => ({ question: key, values: valuesOf(answers[key]!) }));
}

const valuesOf = (answer: FormAnswer): string[] => [answer].flat().map(String);

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
