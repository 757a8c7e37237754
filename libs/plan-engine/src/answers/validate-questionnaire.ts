import { isBlank } from '@footing/kernel';

import { checkAnswer } from './answers.js';
import type { Condition, OutcomeRule, Question, Questionnaire } from './questionnaire.js';
import { isKey, isWithin } from '../templates/validate-text.js';

/** One reason why a questionnaire cannot be published. */
export interface QuestionnaireProblem {
  code:
    | 'NO_QUESTIONS'
    | 'BAD_KEY'
    | 'DUPLICATE_KEY'
    | 'EMPTY_TEXT'
    | 'BAD_RANGE'
    | 'TOO_FEW_CHOICES'
    | 'UNKNOWN_QUESTION'
    /** The value can never be an answer to the question. */
    | 'BAD_VALUE'
    /** A comparison without a bound, or a group without members. */
    | 'EMPTY_CONDITION'
    | 'BAD_DAYS'
    /** Only a question with `coachSees` may record a boundary, and then each of its choices must record one. */
    | 'BAD_BOUNDARY'
    | 'MISSING_OUTCOME_TEXT';
  /** Where, e.g. `rules.2.when.any.0`. */
  path: string;
}

/**
 * Everything that would make a rule throw or never fire, so that a misspelled key cannot disable a stop. Empty if the
 * questionnaire is valid.
 */
export function validateQuestionnaire(questionnaire: Questionnaire): QuestionnaireProblem[] {
  const { questions, rules } = questionnaire;
  const problems: QuestionnaireProblem[] = [];
  const add: Add = (code, path) => problems.push({ code, path });
  if (!isKey(questionnaire.key)) add('BAD_KEY', 'key');
  if (isBlank(questionnaire.title)) add('EMPTY_TEXT', 'title');
  if (questions.length === 0) add('NO_QUESTIONS', 'questions');
  checkKeys(questions, 'questions', add);
  checkKeys(rules, 'rules', add);
  questions.forEach((question, index) => checkQuestion(question, `questions.${index}`, add));
  rules.forEach((rule, index) => checkRule(rule, questionnaire, `rules.${index}`, add));
  if (questionnaire.outcomes.PROCEED === undefined) add('MISSING_OUTCOME_TEXT', 'outcomes.PROCEED');
  return problems;
}

type Add = (code: QuestionnaireProblem['code'], path: string) => void;

function checkKeys(items: { key: string }[], path: string, add: Add): void {
  items.forEach(({ key }, index) => {
    if (!isKey(key)) add('BAD_KEY', `${path}.${index}.key`);
    if (items.findIndex((item) => item.key === key) < index) {
      add('DUPLICATE_KEY', `${path}.${index}.key`);
    }
  });
}

function checkQuestion(question: Question, path: string, add: Add): void {
  if (isBlank(question.text)) add('EMPTY_TEXT', `${path}.text`);
  if (question.kind === 'SCALE') {
    const { min, max } = question;
    if (!Number.isInteger(min) || !Number.isInteger(max) || min >= max) add('BAD_RANGE', path);
  }
  if (question.kind === 'CHOICE') {
    if (question.choices.length < 2) add('TOO_FEW_CHOICES', `${path}.choices`);
    checkKeys(question.choices, `${path}.choices`, add);
    const recording = question.choices.filter(({ boundary }) => boundary !== undefined);
    const isPartial = recording.length > 0 && recording.length < question.choices.length;
    if (isPartial || (recording.length > 0 && !question.coachSees)) {
      add('BAD_BOUNDARY', `${path}.choices`);
    }
  }
}

function checkRule(
  rule: OutcomeRule,
  { questions, outcomes }: Questionnaire,
  path: string,
  add: Add,
): void {
  checkCondition(rule.when, questions, `${path}.when`, add);
  if (isBlank(rule.message)) add('EMPTY_TEXT', `${path}.message`);
  if (outcomes[rule.then] === undefined) add('MISSING_OUTCOME_TEXT', `outcomes.${rule.then}`);
  const daysFit =
    rule.then === 'COOL_OFF' ? isWithin(rule.days ?? 0, 1, 365) : rule.days === undefined;
  if (!daysFit) add('BAD_DAYS', `${path}.days`);
}

function checkCondition(condition: Condition, questions: Question[], path: string, add: Add): void {
  if ('all' in condition) checkGroup(condition.all, questions, `${path}.all`, add);
  else if ('any' in condition) checkGroup(condition.any, questions, `${path}.any`, add);
  else if ('sum' in condition) {
    const bounded = condition.atLeast !== undefined || condition.atMost !== undefined;
    if (!bounded || condition.sum.length === 0) add('EMPTY_CONDITION', path);
    condition.sum.forEach((key, index) => {
      if (!questions.some((question) => question.key === key)) {
        add('UNKNOWN_QUESTION', `${path}.sum.${index}`);
      }
    });
  } else {
    const question = questions.find(({ key }) => key === condition.question);
    if (question === undefined) add('UNKNOWN_QUESTION', `${path}.question`);
    else if (!canCompare(condition, question)) add('BAD_VALUE', `${path}.value`);
  }
}

function checkGroup(parts: Condition[], questions: Question[], path: string, add: Add): void {
  if (parts.length === 0) add('EMPTY_CONDITION', path);
  parts.forEach((part, index) => checkCondition(part, questions, `${path}.${index}`, add));
}

function canCompare(
  { op, value }: Extract<Condition, { op: string }>,
  question: Question,
): boolean {
  if (op === 'is' || question.kind === 'SCALE') return checkAnswer(question, value) === 'FITS';
  return typeof value === 'number' && Number.isFinite(value);
}
