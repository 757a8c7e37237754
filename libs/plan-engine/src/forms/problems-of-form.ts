import { isBlank } from '@footing/kernel';

import { isKey } from '../templates/validate-text.js';
import { checkFormAnswer } from './form-answers.js';
import { canReverse, canScore, rangeOfScore } from './form-scores.js';
import {
  FORM_LIMITS,
  type FormBand,
  type FormChoice,
  type FormCondition,
  type FormContent,
  type FormQuestion,
  type FormScore,
} from './form.js';

/** What prevents publishing a form. */
export type FormProblemCode =
  | 'NO_QUESTIONS'
  | 'BAD_KEY'
  | 'DUPLICATE_KEY'
  | 'EMPTY_TEXT'
  /** The least is not below the greatest, or a scale has too many steps. */
  | 'BAD_RANGE'
  | 'TOO_FEW_CHOICES'
  /** The field is set, but does not apply to this kind of question. */
  | 'NOT_FOR_THIS_KIND'
  | 'UNKNOWN_QUESTION'
  /** A condition may only ask about earlier questions. */
  | 'NOT_EARLIER'
  | 'NO_CONDITIONS'
  /** The value can never be an answer to the question. */
  | 'BAD_CONDITION'
  | 'NO_PARTS'
  | 'CANNOT_SCORE'
  | 'CANNOT_REVERSE'
  | 'BAD_WEIGHT'
  /** Bands begin in ascending order, each at another value. */
  | 'BAND_ORDER'
  /** The least values of the score are in no band. */
  | 'BAND_GAP'
  /** No answers reach the band. */
  | 'BAND_OUT_OF_REACH'
  /** What tells the coach must show crisis help to the client at once. */
  | 'ALARM_WITHOUT_HELP'
  /** The coach cannot be told about answers that only the client reads. */
  | 'ALARM_WITHOUT_READER'
  /** A pause would reveal to the coach what the form says only the client reads. */
  | 'PAUSE_WITHOUT_READER';

/** One problem of a form, with its place in the content, e.g. `questions.2.choices.0.label`. */
export interface FormProblem {
  code: FormProblemCode;
  path: string;
}

type Add = (code: FormProblemCode, path: string) => void;

/**
 * Everything that prevents publishing, in the order of the form; empty if it can be published. Expects content of the
 * right shape (see `formContentSchema` in the library).
 */
export function problemsOfForm(content: FormContent): FormProblem[] {
  const problems: FormProblem[] = [];
  const add: Add = (code, path) => problems.push({ code, path });
  const { questions, scores } = content;
  if (!questions.some(({ kind }) => kind !== 'SECTION')) add('NO_QUESTIONS', 'questions');
  checkKeys(questions, 'questions', add);
  questions.forEach((question, at) => {
    checkQuestion(question, content, `questions.${at}`, add);
    checkShowIf(question, questions.slice(0, at), questions, `questions.${at}.showIf`, add);
  });
  checkKeys(scores, 'scores', add);
  scores.forEach((score, at) => checkScore(score, content, `scores.${at}`, add));
  return problems;
}

function checkKeys(items: { key: string }[], path: string, add: Add): void {
  const seen = new Set<string>();
  items.forEach(({ key }, at) => {
    if (!isKey(key)) add('BAD_KEY', `${path}.${at}.key`);
    if (seen.has(key)) add('DUPLICATE_KEY', `${path}.${at}.key`);
    seen.add(key);
  });
}

function checkQuestion(
  question: FormQuestion,
  { readers }: FormContent,
  path: string,
  add: Add,
): void {
  const { kind, text, scale, range, choices } = question;
  if (isBlank(text)) add('EMPTY_TEXT', `${path}.text`);
  if ((scale !== null) !== (kind === 'SCALE')) add('NOT_FOR_THIS_KIND', `${path}.scale`);
  if (range !== null && kind !== 'NUMBER') add('NOT_FOR_THIS_KIND', `${path}.range`);
  if (kind === 'SECTION' && question.required) add('NOT_FOR_THIS_KIND', `${path}.required`);
  if (scale && (scale.min >= scale.max || scale.max - scale.min > FORM_LIMITS.scaleSteps)) {
    add('BAD_RANGE', `${path}.scale`);
  }
  if (range && range.min !== null && range.max !== null && range.min > range.max) {
    add('BAD_RANGE', `${path}.range`);
  }
  if (kind !== 'CHOICE' && kind !== 'CHOICES') {
    if (choices.length > 0) add('NOT_FOR_THIS_KIND', `${path}.choices`);
    return;
  }
  if (choices.length < 2) add('TOO_FEW_CHOICES', `${path}.choices`);
  checkKeys(choices, `${path}.choices`, add);
  choices.forEach((choice, at) => {
    if (isBlank(choice.label)) add('EMPTY_TEXT', `${path}.choices.${at}.label`);
    checkAlarm(choice, readers, `${path}.choices.${at}`, add);
  });
}

function checkAlarm(
  part: Pick<FormChoice | FormBand, 'tellsCoach' | 'showsHelp' | 'pausesOutreach'>,
  readers: FormContent['readers'],
  path: string,
  add: Add,
): void {
  if (part.pausesOutreach && readers === 'CLIENT') {
    add('PAUSE_WITHOUT_READER', `${path}.pausesOutreach`);
  }
  if (!part.tellsCoach) return;
  if (!part.showsHelp) add('ALARM_WITHOUT_HELP', `${path}.showsHelp`);
  if (readers === 'CLIENT') add('ALARM_WITHOUT_READER', `${path}.tellsCoach`);
}

function checkShowIf(
  { showIf }: FormQuestion,
  earlier: FormQuestion[],
  all: FormQuestion[],
  path: string,
  add: Add,
): void {
  if (!showIf) return;
  if (showIf.conditions.length === 0) add('NO_CONDITIONS', path);
  showIf.conditions.forEach((condition, at) => {
    const place = `${path}.conditions.${at}`;
    const question = earlier.find(({ key }) => key === condition.question);
    if (question) {
      if (!canBeTrue(condition, question)) add('BAD_CONDITION', place);
    } else {
      const isLater = all.some(({ key }) => key === condition.question);
      add(isLater ? 'NOT_EARLIER' : 'UNKNOWN_QUESTION', `${place}.question`);
    }
  });
}

function canBeTrue({ op, choice, number }: FormCondition, question: FormQuestion): boolean {
  const { kind } = question;
  if (kind === 'SECTION') return false;
  if (op === 'ANSWERED') return true;
  if (op === 'IS' || op === 'IS_NOT') {
    return question.choices.some(({ key }) => key === choice);
  }
  if (number === null || (kind !== 'SCALE' && kind !== 'NUMBER')) return false;
  return kind === 'NUMBER' || checkFormAnswer(question, number) === 'FITS';
}

function checkScore(score: FormScore, content: FormContent, path: string, add: Add): void {
  if (isBlank(score.name)) add('EMPTY_TEXT', `${path}.name`);
  if (score.parts.length === 0) add('NO_PARTS', `${path}.parts`);
  score.parts.forEach((part, at) => {
    const place = `${path}.parts.${at}`;
    const question = content.questions.find(({ key }) => key === part.question);
    if (!question) add('UNKNOWN_QUESTION', `${place}.question`);
    else if (!canScore(question)) add('CANNOT_SCORE', `${place}.question`);
    else if (part.reversed && !canReverse(question)) add('CANNOT_REVERSE', `${place}.reversed`);
    if (part.weight === 0) add('BAD_WEIGHT', `${place}.weight`);
    if (score.parts.findIndex(({ question: key }) => key === part.question) < at) {
      add('DUPLICATE_KEY', `${place}.question`);
    }
  });
  checkBands(score, content, path, add);
}

function checkBands(score: FormScore, content: FormContent, path: string, add: Add): void {
  const { bands } = score;
  const range = rangeOfScore(score, content);
  checkKeys(bands, `${path}.bands`, add);
  bands.forEach((band, at) => {
    const place = `${path}.bands.${at}`;
    if (isBlank(band.name)) add('EMPTY_TEXT', `${place}.name`);
    if (at > 0 && band.from <= bands[at - 1]!.from) add('BAND_ORDER', `${place}.from`);
    if (range && at === 0 && band.from > range.min) add('BAND_GAP', `${place}.from`);
    const next = bands[at + 1];
    if (range && (band.from > range.max || (next && next.from <= range.min))) {
      add('BAND_OUT_OF_REACH', `${place}.from`);
    }
    checkAlarm(band, content.readers, place, add);
  });
}
