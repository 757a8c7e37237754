import type { Boundary, Outcome } from '../types.js';

/** A questionnaire as data: its questions, and the rules that derive an outcome from answers. Plain JSON. */
export interface Questionnaire {
  key: string;
  /** Counts up from 1; stored answers name the version that they answer. */
  version: number;
  title: string;
  /**
   * How many local days a PROCEED lets a plan start. A questionnaire without it cannot be required before a plan
   * starts.
   */
  validForDays?: number;
  /** Markdown, read before the first question. */
  intro: string;
  questions: Question[];
  rules: OutcomeRule[];
  /** What the person reads at the end. Required for PROCEED and for every outcome that a rule names. */
  outcomes: Partial<Record<Outcome, OutcomeText>>;
}

/** What the person reads for one outcome. */
export interface OutcomeText {
  title: string;
  /** Markdown. */
  text: string;
}

/** A question; `kind` decides which answers are valid. */
export type Question = ScaleQuestion | YesNoQuestion | ChoiceQuestion;
/** The kinds of questions. */
export type QuestionKind = Question['kind'];

interface QuestionBase {
  /** Unique in the questionnaire, `[a-z0-9-]{1,60}`. */
  key: string;
  text: string;
  /** One line under the question. */
  help?: string;
  /** The client's coach sees this answer, shared or not; the question's text tells the client so. */
  coachSees?: true;
}

/** A whole number from `min` to `max`, both included. */
export interface ScaleQuestion extends QuestionBase {
  kind: 'SCALE';
  min: number;
  max: number;
  minLabel?: string;
  maxLabel?: string;
}

/** Answered by `true` (yes) or `false`. In comparisons and sums, yes counts as 1 and no as 0. */
export interface YesNoQuestion extends QuestionBase {
  kind: 'YES_NO';
}

/** Answered by the key of one of `choices`. In comparisons and sums its `score` counts, 0 if it has none. */
export interface ChoiceQuestion extends QuestionBase {
  kind: 'CHOICE';
  choices: Choice[];
}

/** One choice of a question. */
export interface Choice {
  key: string;
  label: string;
  score?: number;
  /** The other person's boundary that this answer records. Only where `coachSees`: staff read the boundary. */
  boundary?: Boundary;
}

/** A rule: if the condition is true, the outcome applies. */
export interface OutcomeRule {
  /** Unique in the questionnaire. */
  key: string;
  when: Condition;
  then: Outcome;
  /** Only for COOL_OFF: how many local days to wait. If several rules fire, the longest wait counts. */
  days?: number;
  /** What the person reads if this rule fires; plain text. */
  message: string;
}

/** A condition on the answers. */
export type Condition =
  /** SCALE: the number; YES_NO: true or false; CHOICE: the choice's key. */
  | { question: string; op: 'is'; value: AnswerValue }
  | { question: string; op: 'atLeast' | 'atMost'; value: number }
  | { all: Condition[] }
  | { any: Condition[] }
  /** The sum of the scores of the named questions; if both bounds are set, both apply. */
  | { sum: string[]; atLeast?: number; atMost?: number };

/** SCALE: a whole number; YES_NO: a boolean; CHOICE: the key of the choice. */
export type AnswerValue = number | boolean | string;

/** Answers by the key of their question. */
export type Answers = Record<string, AnswerValue>;

/** The boundary that the answers record; null if no question of this version records one. */
export function boundaryAnswered(
  { questions }: Pick<Questionnaire, 'questions'>,
  answers: Answers,
): Boundary | null {
  for (const question of questions) {
    if (question.kind !== 'CHOICE' || !question.coachSees) continue;
    const chosen = question.choices.find(({ key }) => key === answers[question.key]);
    if (chosen?.boundary) return chosen.boundary;
  }
  return null;
}
