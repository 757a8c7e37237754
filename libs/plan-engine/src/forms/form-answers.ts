import { assertNever, isBlank, isLocalDate, isStorableText, lengthOf } from '@footing/kernel';

import {
  FORM_LIMITS,
  type FormAnswer,
  type FormAnswers,
  type FormCondition,
  type FormContent,
  type FormQuestion,
} from './form.js';

/** Whether the value has the type that the question needs, and is one that it allows. A SECTION has no answer. */
export function checkFormAnswer(
  question: FormQuestion,
  value: FormAnswer,
): 'FITS' | 'WRONG_KIND' | 'OUT_OF_RANGE' {
  switch (question.kind) {
    case 'SCALE': {
      if (typeof value !== 'number' || !question.scale) return 'WRONG_KIND';
      const { min, max } = question.scale;
      return inRange(Number.isInteger(value) && value >= min && value <= max);
    }
    case 'NUMBER': {
      if (typeof value !== 'number') return 'WRONG_KIND';
      const { min, max } = question.range ?? { min: null, max: null };
      const { number } = FORM_LIMITS;
      return inRange(value >= (min ?? -number) && value <= (max ?? number));
    }
    case 'CHOICE':
      if (typeof value !== 'string') return 'WRONG_KIND';
      return inRange(isChoice(question, value));
    case 'CHOICES':
      if (!Array.isArray(value)) return 'WRONG_KIND';
      return inRange(
        value.length > 0 &&
          new Set(value).size === value.length &&
          value.every((key) => isChoice(question, key)),
      );
    case 'DATE':
      if (typeof value !== 'string') return 'WRONG_KIND';
      return inRange(isLocalDate(value));
    case 'SHORT_TEXT':
    case 'LONG_TEXT': {
      if (typeof value !== 'string') return 'WRONG_KIND';
      const longest =
        question.kind === 'SHORT_TEXT' ? FORM_LIMITS.shortAnswer : FORM_LIMITS.longAnswer;
      return inRange(!isBlank(value) && isStorableText(value) && lengthOf(value) <= longest);
    }
    case 'SECTION':
      return 'WRONG_KIND';
    default:
      return assertNever(question.kind);
  }
}

/** The questions that are asked with these answers, in order; sections too. */
export function shownQuestions(
  { questions }: Pick<FormContent, 'questions'>,
  answers: FormAnswers,
): FormQuestion[] {
  const shown = new Map<string, FormQuestion>();
  for (const question of questions) {
    const { showIf } = question;
    if (showIf) {
      const holds = (condition: FormCondition) => isTrue(condition, shown, answers);
      const isShown =
        showIf.match === 'ALL' ? showIf.conditions.every(holds) : showIf.conditions.some(holds);
      if (!isShown) continue;
    }
    shown.set(question.key, question);
  }
  return [...shown.values()];
}

/** The answers that count: valid ones, to questions that are asked. */
export function countedAnswers(
  content: Pick<FormContent, 'questions'>,
  answers: FormAnswers,
): FormAnswers {
  const counted = shownQuestions(content, answers).flatMap((question) => {
    const value = answerTo(question, answers);
    return value === null ? [] : [[question.key, value] as const];
  });
  return Object.fromEntries(counted);
}

/** Required questions that are asked and have no valid answer, in order. Empty: the form can be sent. */
export function missingAnswers(
  content: Pick<FormContent, 'questions'>,
  answers: FormAnswers,
): FormQuestion[] {
  return shownQuestions(content, answers).filter(
    (question) =>
      question.required && question.kind !== 'SECTION' && answerTo(question, answers) === null,
  );
}

/** The valid answer to the question; null if there is none. */
export function answerTo(question: FormQuestion, answers: FormAnswers): FormAnswer | null {
  if (!Object.hasOwn(answers, question.key)) return null;
  const value = answers[question.key]!;
  return checkFormAnswer(question, value) === 'FITS' ? value : null;
}

function isTrue(
  { question: key, op, choice, number }: FormCondition,
  shown: ReadonlyMap<string, FormQuestion>,
  answers: FormAnswers,
): boolean {
  const question = shown.get(key);
  const value = question ? answerTo(question, answers) : null;
  if (value === null) return false;
  switch (op) {
    case 'ANSWERED':
      return true;
    case 'IS':
      return [value].flat().includes(choice ?? '');
    case 'IS_NOT':
      return ![value].flat().includes(choice ?? '');
    case 'AT_LEAST':
      return typeof value === 'number' && number !== null && value >= number;
    case 'AT_MOST':
      return typeof value === 'number' && number !== null && value <= number;
    default:
      return assertNever(op);
  }
}

const isChoice = ({ choices }: FormQuestion, key: string): boolean =>
  choices.some((choice) => choice.key === key);

function inRange(holds: boolean): 'FITS' | 'OUT_OF_RANGE' {
  return holds ? 'FITS' : 'OUT_OF_RANGE';
}
