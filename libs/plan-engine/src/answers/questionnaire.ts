import type { Boundary, Outcome } from '../types.js';

/**
 * A questionnaire as data: what is asked, and which answers lead where. Plain JSON, like everything in
 * `types.ts`.
 */

export interface Questionnaire {
  key: string;
  /** Counts up from 1; answers keep the version they were given to. */
  version: number;
  title: string;
  /**
   * Only where it can stand before a plan: a PROCEED counts for so many local days after it was given. Without
   * it no plan can ask for this questionnaire before it starts.
   */
  validForDays?: number;
  /** Markdown, read before the first question. */
  intro: string;
  questions: Question[];
  rules: OutcomeRule[];
  /** What the person reads at the end. PROCEED and every outcome that a rule names must be there. */
  outcomes: Partial<Record<Outcome, OutcomeText>>;
}

export interface OutcomeText {
  title: string;
  /** Markdown. */
  text: string;
}

export type Question = ScaleQuestion | YesNoQuestion | ChoiceQuestion;
export type QuestionKind = Question['kind'];

interface QuestionBase {
  /** Unique in the questionnaire, `[a-z0-9-]{1,60}`. */
  key: string;
  text: string;
  /** One line under the question. */
  help?: string;
  /** The client's coach sees this answer, shared or not. The question itself says so. */
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

/** `true` is yes. In comparisons and sums, yes counts 1 and no counts 0. */
export interface YesNoQuestion extends QuestionBase {
  kind: 'YES_NO';
}

/** One of `choices`; answered by the choice's key. In comparisons and sums its `score` counts (0 without). */
export interface ChoiceQuestion extends QuestionBase {
  kind: 'CHOICE';
  choices: Choice[];
}

export interface Choice {
  key: string;
  label: string;
  score?: number;
  /** The other person's boundary that this answer records. Only where `coachSees`: staff read the boundary. */
  boundary?: Boundary;
}

export interface OutcomeRule {
  /** Unique in the questionnaire. */
  key: string;
  when: Condition;
  then: Outcome;
  /** Only for COOL_OFF: so many local days of waiting; the longest of the rules that fired counts. */
  days?: number;
  /** What the person reads because this rule fired; plain text. */
  message: string;
}

export type Condition =
  /** SCALE: the number; YES_NO: true or false; CHOICE: the choice's key. */
  | { question: string; op: 'is'; value: AnswerValue }
  | { question: string; op: 'atLeast' | 'atMost'; value: number }
  | { all: Condition[] }
  | { any: Condition[] }
  /** The answers of the named questions added up; with both bounds, both must hold. */
  | { sum: string[]; atLeast?: number; atMost?: number };

/** SCALE: a whole number; YES_NO: a boolean; CHOICE: the key of the choice. */
export type AnswerValue = number | boolean | string;

/** Answers by the key of their question. */
export type Answers = Record<string, AnswerValue>;

/** The boundary that the answers record; null where no question of this version records one. */
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
