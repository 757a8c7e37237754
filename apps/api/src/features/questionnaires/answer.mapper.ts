import { assertNever } from '@footing/kernel';
import { findQuestionnaire, type LibraryQuestionnaire } from '@footing/library';
import {
  assess,
  type AnswerProblem,
  type Answers,
  type AnswerValue,
  type Assessment,
  type Question,
} from '@footing/plan-engine';
import { Fault, invalid, type FieldProblem } from '../../platform/errors/fault.js';
import type { AnswerType } from './questionnaire.type.js';
import { words } from './questionnaires.words.js';

export interface GivenAnswer {
  question: string;
  value: string;
}

export interface Assessed {
  questionnaire: LibraryQuestionnaire;
  answers: Answers;
  assessment: Assessment;
}

/** Assesses the answers. A question that is missing, answered twice or answered with an invalid value is a fault. */
export function assessed(key: string, version: number, given: GivenAnswer[]): Assessed {
  const questionnaire = findQuestionnaire(key, version);
  if (!questionnaire) throw invalid('input.version', words.unknownVersion);
  const answers = answersOf(questionnaire, given);
  const result = assess(questionnaire, answers);
  if (result.ok) return { questionnaire, answers, assessment: result.value };
  const fields = result.error.map((problem) => fieldProblem(problem, questionnaire, given));
  const [first] = fields;
  throw new Fault('INVALID_INPUT', `${first!.field}: ${first!.message}`, fields);
}

/** The answers as the person gave them, in the order of the questions. */
export function answerTypes({ questions }: LibraryQuestionnaire, answers: Answers): AnswerType[] {
  return questions.map(({ key, text }) => ({
    question: key,
    text,
    value: spelled(answers[key]!),
  }));
}

function answersOf({ questions }: LibraryQuestionnaire, given: GivenAnswer[]): Answers {
  const answers = new Map<string, AnswerValue>();
  given.forEach(({ question: key, value }, at) => {
    if (answers.has(key)) throw invalid(`input.answers.${at}.question`, words.answeredTwice);
    const question = questions.find((candidate) => candidate.key === key);
    answers.set(key, question ? valueOf(question, value) : value);
  });
  return Object.fromEntries(answers);
}

/** An invalid value is returned as it was sent; the engine refuses it. */
function valueOf(question: Question, value: string): AnswerValue {
  switch (question.kind) {
    case 'SCALE':
      return /^-?\d{1,9}$/.test(value) ? Number(value) : value;
    case 'YES_NO':
      return value === 'YES' ? true : value === 'NO' ? false : value;
    case 'CHOICE':
      return value;
    default:
      return assertNever(question);
  }
}

function spelled(value: AnswerValue): string {
  if (typeof value === 'boolean') return value ? 'YES' : 'NO';
  return String(value);
}

function fieldProblem(
  { code, question: key }: AnswerProblem,
  { questions }: LibraryQuestionnaire,
  given: GivenAnswer[],
): FieldProblem {
  const at = given.findIndex(({ question }) => question === key);
  switch (code) {
    case 'UNANSWERED': {
      const text = questions.find((question) => question.key === key)?.text ?? key;
      return { field: 'input.answers', message: words.notAnswered(text) };
    }
    case 'UNKNOWN_QUESTION':
      return {
        field: `input.answers.${at}.question`,
        message: words.unknownQuestion,
      };
    case 'WRONG_KIND':
    case 'OUT_OF_RANGE':
      return { field: `input.answers.${at}.value`, message: words.unknownAnswer };
    default:
      return assertNever(code);
  }
}
