/** A form as data: what a coach asks, and what is worked out from the answers. Plain JSON. */

/** The kinds of questions; SECTION is a text between questions, without an answer. */
export const FORM_QUESTION_KINDS = [
  'SCALE',
  'CHOICE',
  'CHOICES',
  'NUMBER',
  'DATE',
  'SHORT_TEXT',
  'LONG_TEXT',
  'SECTION',
] as const;
/** The kind of a question, which decides which answers fit. */
export type FormQuestionKind = (typeof FORM_QUESTION_KINDS)[number];

/** Who can read the answers. */
export const FORM_READERS = ['CLIENT', 'COACH', 'CLIENT_CHOOSES'] as const;
/**
 * CLIENT: the client alone. COACH: the client and the coach. CLIENT_CHOOSES: one of the two; the client says which
 * before the first question.
 */
export type FormReaders = (typeof FORM_READERS)[number];

/** The content of a form, or of a published version of it. */
export interface FormContent {
  /** Markdown, read before the first question. */
  intro: string;
  readers: FormReaders;
  /** For how many days answers say how things are now; null: they do not expire. */
  validForDays: number | null;
  questions: FormQuestion[];
  scores: FormScore[];
}

/** A question. Fields that do not apply to its kind are null, and `choices` is empty. */
export interface FormQuestion {
  /** Unique in the form, `[a-z0-9-]{1,60}`. */
  key: string;
  kind: FormQuestionKind;
  /** The question; of a SECTION, its text. */
  text: string;
  /** A line below it; empty: none. */
  help: string;
  /** Whether the form cannot be sent without an answer. */
  required: boolean;
  /** When it is asked; null: always. */
  showIf: ShowIf | null;
  scale: FormScale | null;
  /** Only NUMBER; null: any number. */
  range: FormRange | null;
  choices: FormChoice[];
}

/** Whole numbers from `min` to `max`, both included. */
export interface FormScale {
  min: number;
  max: number;
  minLabel: string;
  maxLabel: string;
}

/** The least and the greatest number that fit; null: no limit. */
export interface FormRange {
  min: number | null;
  max: number | null;
}

/** One choice of a question. */
export interface FormChoice {
  /** Unique in the question. */
  key: string;
  label: string;
  /** What it adds to scores; null counts 0. */
  score: number | null;
  /** Choosing it shows crisis help at once, on the client's device. */
  showsHelp: boolean;
  /** Sending it tells the coach, if the coach can read the answers. */
  tellsCoach: boolean;
  /** Sending it pauses outreach until a talk, whoever reads the answers. Absent in older content: false. */
  pausesOutreach?: boolean | undefined;
}

/** A question is asked if all or any of the conditions are true. */
export interface ShowIf {
  match: 'ALL' | 'ANY';
  conditions: FormCondition[];
}

/** A condition on the answer to an earlier question. It is false while that question is hidden or unanswered. */
export interface FormCondition {
  question: string;
  /** IS and IS_NOT: for choices, by `choice`. AT_LEAST and AT_MOST: for SCALE and NUMBER, by `number`. */
  op: 'IS' | 'IS_NOT' | 'AT_LEAST' | 'AT_MOST' | 'ANSWERED';
  choice: string | null;
  number: number | null;
}

/** A score: a weighted sum of answers, such as a total or a subscale. */
export interface FormScore {
  /** Unique among the scores of the form. */
  key: string;
  name: string;
  parts: FormScorePart[];
  /** In order of `from`; may be empty. */
  bands: FormBand[];
}

/** What one question adds to a score: its value times `weight`. */
export interface FormScorePart {
  question: string;
  weight: number;
  /** Counts the value from the other end: the least becomes the greatest. Only SCALE and CHOICE. */
  reversed: boolean;
}

/** A range of a score, from `from` (included) up to the next band. */
export interface FormBand {
  /** Unique in the score. */
  key: string;
  name: string;
  /** What the reader of the result sees; may be empty. */
  text: string;
  from: number;
  /** Reaching it shows crisis help at once, on the client's device. */
  showsHelp: boolean;
  /** Sending answers that reach it tells the coach, if the coach can read the answers. */
  tellsCoach: boolean;
  /** Sending answers that reach it pauses outreach until a talk. Absent in older content: false. */
  pausesOutreach?: boolean | undefined;
}

/**
 * SCALE and NUMBER: the number. CHOICE: the key of the choice; CHOICES: the keys of all that were chosen, at least one.
 * DATE: a local date. Texts: the text, not blank.
 */
export type FormAnswer = number | string | string[];

/** Answers by the key of their question. */
export type FormAnswers = Record<string, FormAnswer>;

/** Limits: lengths of texts in code points, and numbers of parts. */
export const FORM_LIMITS = {
  title: 160,
  summary: 1_000,
  intro: 10_000,
  text: 1_000,
  sectionText: 10_000,
  help: 500,
  label: 200,
  questions: 100,
  choices: 30,
  scores: 12,
  bands: 12,
  bandText: 4_000,
  conditions: 10,
  scale: 1_000,
  /** From the least to the greatest number of a scale: each is a button on a phone. */
  scaleSteps: 20,
  score: 1_000,
  weight: 100,
  number: 1_000_000_000,
  validForDays: 3_650,
  shortAnswer: 500,
  longAnswer: 20_000,
} as const;
