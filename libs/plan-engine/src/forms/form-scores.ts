import { answerTo, shownQuestions } from './form-answers.js';
import type {
  FormAnswer,
  FormAnswers,
  FormBand,
  FormContent,
  FormQuestion,
  FormScore,
  FormScorePart,
} from './form.js';

/** The value of one score. */
export interface FormScoreResult {
  /** The key of the score. */
  score: string;
  /** Null while a question that counts for it is asked and unanswered. */
  value: number | null;
  /** The key of the band; null without a value, or if the score has no bands. */
  band: string | null;
}

/** The value of each score. A question that is not asked adds nothing, reversed or not. */
export function scoresOf(content: FormContent, answers: FormAnswers): FormScoreResult[] {
  const shown = new Map(
    shownQuestions(content, answers).map((question) => [question.key, question]),
  );
  return content.scores.map((score) => {
    const value = valueOf(score, shown, answers);
    const band = value === null ? null : bandOf(score, value);
    return { score: score.key, value, band: band?.key ?? null };
  });
}

/** The band of a value: the last one that begins at or below it; null if there is none. */
export function bandOf({ bands }: Pick<FormScore, 'bands'>, value: number): FormBand | null {
  return bands.findLast(({ from }) => from <= value) ?? null;
}

/**
 * The least and the greatest value that the score can have if all of its questions are asked; null if one of them has no
 * limit, or cannot be scored.
 */
export function rangeOfScore(
  { parts }: Pick<FormScore, 'parts'>,
  { questions }: Pick<FormContent, 'questions'>,
): { min: number; max: number } | null {
  const total = { min: 0, max: 0 };
  for (const part of parts) {
    const question = questions.find(({ key }) => key === part.question);
    const range = question ? rangeOf(question) : null;
    if (!range) return null;
    const ends = [range.min * part.weight, range.max * part.weight];
    // A question that is not always asked can also add nothing.
    if (question!.showIf) ends.push(0);
    total.min += Math.min(...ends);
    total.max += Math.max(...ends);
  }
  return { min: rounded(total.min), max: rounded(total.max) };
}

/** Whether its answers can count for a score. */
export function canScore({ kind }: FormQuestion): boolean {
  return kind === 'SCALE' || kind === 'CHOICE' || kind === 'CHOICES' || kind === 'NUMBER';
}

/** Whether its answers can count from the other end. */
export function canReverse({ kind }: FormQuestion): boolean {
  return kind === 'SCALE' || kind === 'CHOICE';
}

function valueOf(
  { parts }: FormScore,
  shown: ReadonlyMap<string, FormQuestion>,
  answers: FormAnswers,
): number | null {
  let total = 0;
  for (const part of parts) {
    const question = shown.get(part.question);
    if (!question) continue;
    const answer = answerTo(question, answers);
    if (answer === null) return null;
    total += valueOfPart(part, question, answer);
  }
  return rounded(total);
}

function valueOfPart(part: FormScorePart, question: FormQuestion, answer: FormAnswer): number {
  const value = numberOf(question, answer);
  const range = part.reversed && canReverse(question) ? rangeOf(question) : null;
  return (range ? range.min + range.max - value : value) * part.weight;
}

function numberOf(question: FormQuestion, answer: FormAnswer): number {
  if (typeof answer === 'number') return answer;
  const chosen = [answer].flat();
  return question.choices
    .filter(({ key }) => chosen.includes(key))
    .reduce((sum, { score }) => sum + (score ?? 0), 0);
}

/** The least and the greatest value of an answer; null if it has no limit or cannot be scored. */
function rangeOf(question: FormQuestion): { min: number; max: number } | null {
  const { kind, scale, range, choices } = question;
  if (kind === 'SCALE' && scale) return { min: scale.min, max: scale.max };
  if (kind === 'NUMBER' && range && range.min !== null && range.max !== null) {
    return { min: range.min, max: range.max };
  }
  const scores = choices.map(({ score }) => score ?? 0);
  if (kind === 'CHOICE' && scores.length > 0) {
    return { min: Math.min(...scores), max: Math.max(...scores) };
  }
  if (kind === 'CHOICES' && scores.length > 0) {
    const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
    // At least one is chosen.
    return {
      min: Math.min(...scores, sum(scores.filter((score) => score < 0)) || Infinity),
      max: Math.max(...scores, sum(scores.filter((score) => score > 0)) || -Infinity),
    };
  }
  return null;
}

/** Without the error of adding decimal weights, which would miss a band by a hair. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6 + 0;
