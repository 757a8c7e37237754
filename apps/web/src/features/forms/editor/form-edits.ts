import {
  canScore,
  type FormBand,
  type FormChoice,
  type FormContent,
  type FormQuestion,
  type FormQuestionKind,
  type FormScore,
} from '@footing/plan-engine';
import { keyFrom, moved } from '../../templates';

/* Every edit of a form, as a pure function. Questions and scores are named by key; an unknown key is a no-op. */

/** What a new choice or band sets off. */
const NO_MARKS = { showsHelp: false, tellsCoach: false, pausesOutreach: false };

const keysOf = (items: readonly { key: string }[]): Set<string> =>
  new Set(items.map(({ key }) => key));

export function changeQuestion(
  content: FormContent,
  key: string,
  change: (question: FormQuestion) => FormQuestion,
): FormContent {
  return {
    ...content,
    questions: content.questions.map((each) => (each.key === key ? change(each) : each)),
  };
}

/** Appends a question. One with choices gets those of the last such question, without what they set off. */
export function addQuestion(
  content: FormContent,
  text: string,
  kind: FormQuestionKind,
): { content: FormContent; key: string } {
  const key = keyFrom(text, keysOf(content.questions), 'question');
  const before = content.questions.findLast(({ choices }) => choices.length > 0);
  const blank: FormQuestion = {
    key,
    kind: 'LONG_TEXT',
    text,
    help: '',
    required: kind !== 'SECTION',
    showIf: null,
    scale: null,
    range: null,
    choices: (before?.choices ?? []).map((choice) => ({
      ...choice,
      ...NO_MARKS,
    })),
  };
  return {
    content: { ...content, questions: [...content.questions, withKind(blank, kind)] },
    key,
  };
}

/** Changes the kind, with the fields of the new kind. */
export function withKind(question: FormQuestion, kind: FormQuestionKind): FormQuestion {
  const hasChoices = kind === 'CHOICE' || kind === 'CHOICES';
  return {
    ...question,
    kind,
    required: question.required && kind !== 'SECTION',
    scale:
      kind === 'SCALE' ? (question.scale ?? { min: 0, max: 10, minLabel: '', maxLabel: '' }) : null,
    range: kind === 'NUMBER' ? question.range : null,
    choices: !hasChoices ? [] : question.choices.length > 0 ? question.choices : twoChoices(),
  };
}

const twoChoices = (): FormChoice[] => [newChoice('choice-1', 0), newChoice('choice-2', 1)];

const newChoice = (key: string, score: number | null): FormChoice => ({
  key,
  label: '',
  score,
  ...NO_MARKS,
});

export function addChoice(question: FormQuestion): FormQuestion {
  const { choices } = question;
  const last = choices.at(-1)?.score ?? null;
  const key = keyFrom(`choice ${choices.length + 1}`, keysOf(choices), 'choice');
  return { ...question, choices: [...choices, newChoice(key, last === null ? null : last + 1)] };
}

export function moveQuestion(content: FormContent, key: string, to: number): FormContent {
  const from = content.questions.findIndex((each) => each.key === key);
  return from < 0 ? content : { ...content, questions: moved(content.questions, from, to) };
}

/** Removes a question, and the rules and scores that name it. */
export function removeQuestion(content: FormContent, key: string): FormContent {
  return {
    ...content,
    questions: content.questions
      .filter((each) => each.key !== key)
      .map((each) => {
        const conditions = each.showIf?.conditions.filter(({ question }) => question !== key);
        if (!each.showIf || !conditions) return each;
        return {
          ...each,
          showIf: conditions.length > 0 ? { ...each.showIf, conditions } : null,
        };
      }),
    scores: content.scores.map((score) => ({
      ...score,
      parts: score.parts.filter(({ question }) => question !== key),
    })),
  };
}

export function changeScore(
  content: FormContent,
  key: string,
  change: (score: FormScore) => FormScore,
): FormContent {
  return {
    ...content,
    scores: content.scores.map((each) => (each.key === key ? change(each) : each)),
  };
}

/** Appends a score over all questions that can have one. */
export function addScore(
  content: FormContent,
  name: string,
): { content: FormContent; key: string } {
  const key = keyFrom(name, keysOf(content.scores), 'score');
  const parts = content.questions
    .filter(canScore)
    .map((question) => ({ question: question.key, weight: 1, reversed: false }));
  return {
    content: { ...content, scores: [...content.scores, { key, name, parts, bands: [] }] },
    key,
  };
}

export const removeScore = (content: FormContent, key: string): FormContent => ({
  ...content,
  scores: content.scores.filter((each) => each.key !== key),
});

/** Appends a band, which begins after the last one. */
export function addBand(score: FormScore, least: number): FormScore {
  const { bands } = score;
  const last = bands.at(-1);
  const band: FormBand = {
    key: keyFrom(`band ${bands.length + 1}`, keysOf(bands), 'band'),
    name: '',
    text: '',
    from: last ? last.from + 5 : least,
    ...NO_MARKS,
  };
  return { ...score, bands: [...bands, band] };
}

/** What tells the coach also shows help, so turning the first on turns on the second, and turning off the second the first. */
export function withAlarm<P extends { showsHelp: boolean; tellsCoach: boolean }>(
  part: P,
  change: Partial<Pick<P, 'showsHelp' | 'tellsCoach'>>,
): P {
  const next = { ...part, ...change };
  if (change.tellsCoach) return { ...next, showsHelp: true };
  return change.showsHelp === false ? { ...next, tellsCoach: false } : next;
}
