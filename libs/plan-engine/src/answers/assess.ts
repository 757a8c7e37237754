import { assertNever, err, ok, type Result } from '@footing/kernel';

import { checkAnswer, scoreOf } from './answers.js';
import {
  type Answers,
  type AnswerValue,
  type Condition,
  type OutcomeRule,
  type Question,
  type Questionnaire,
} from './questionnaire.js';
import { OUTCOMES, type Outcome } from '../types.js';

/** The result of a complete set of answers. */
export interface Assessment {
  outcome: Outcome;
  /** For COOL_OFF: local days to wait, the longest of the rules that led there; otherwise null. */
  days: number | null;
  /** Keys of the rules that fired: the most severe first, rules of equal severity in the order of the questionnaire. */
  rules: string[];
}

/** Why one answer cannot be assessed. */
export interface AnswerProblem {
  code: 'UNANSWERED' | 'UNKNOWN_QUESTION' | 'WRONG_KIND' | 'OUT_OF_RANGE';
  /** Key of the question; for UNKNOWN_QUESTION the key that was sent. */
  question: string;
}

/**
 * The outcome of the answers. The most severe rule that fires wins, so a single answer that calls for a stop outweighs
 * any sum; if no rule fires, the outcome is PROCEED. Returns problems unless exactly the questions of the questionnaire
 * are answered with valid values. Throws Error if a rule names a question that the questionnaire does not have.
 */
export function assess(
  questionnaire: Questionnaire,
  answers: Answers,
): Result<Assessment, AnswerProblem[]> {
  const problems = problemsOf(questionnaire.questions, answers);
  if (problems.length > 0) return err(problems);
  const questions = new Map(questionnaire.questions.map((question) => [question.key, question]));
  const fired = questionnaire.rules
    .filter((rule) => holds(rule.when, questions, answers))
    .sort((a, b) => severity(b.then) - severity(a.then));
  const outcome = fired[0]?.then ?? 'PROCEED';
  return ok({ outcome, days: daysOf(outcome, fired), rules: fired.map((rule) => rule.key) });
}

function problemsOf(questions: Question[], answers: Answers): AnswerProblem[] {
  const problems: AnswerProblem[] = [];
  for (const question of questions) {
    const value = Object.hasOwn(answers, question.key) ? answers[question.key] : undefined;
    const code = value === undefined ? 'UNANSWERED' : checkAnswer(question, value);
    if (code !== 'FITS') problems.push({ code, question: question.key });
  }
  for (const key of Object.keys(answers)) {
    if (questions.some((question) => question.key === key)) continue;
    problems.push({ code: 'UNKNOWN_QUESTION', question: key });
  }
  return problems;
}

function holds(condition: Condition, questions: Map<string, Question>, answers: Answers): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, questions, answers));
  if ('any' in condition) return condition.any.some((part) => holds(part, questions, answers));
  if ('sum' in condition) {
    const { sum, atLeast = -Infinity, atMost = Infinity } = condition;
    const total = sum.reduce((score, key) => score + scoreAt(key, questions, answers), 0);
    return total >= atLeast && total <= atMost;
  }
  switch (condition.op) {
    case 'is':
      return answerAt(condition.question, answers) === condition.value;
    case 'atLeast':
      return scoreAt(condition.question, questions, answers) >= condition.value;
    case 'atMost':
      return scoreAt(condition.question, questions, answers) <= condition.value;
    default:
      return assertNever(condition);
  }
}

function scoreAt(key: string, questions: Map<string, Question>, answers: Answers): number {
  const value = answerAt(key, answers);
  return scoreOf(questions.get(key)!, value);
}

/** Throws Error if there is no such answer: a rule that cannot fire must not look like one that did not fire. */
function answerAt(key: string, answers: Answers): AnswerValue {
  if (!Object.hasOwn(answers, key)) throw new Error(`A rule names an unknown question: ${key}`);
  return answers[key]!;
}

function daysOf(outcome: Outcome, fired: OutcomeRule[]): number | null {
  if (outcome !== 'COOL_OFF') return null;
  const leading = fired.filter((rule) => rule.then === outcome);
  return Math.max(...leading.map((rule) => rule.days ?? 0));
}

function severity(outcome: Outcome): number {
  return OUTCOMES.indexOf(outcome);
}
