import { describe, expect, it } from '@jest/globals';

import { syllable } from 'syllable';

import { secondTimeAroundForTwo } from './couples/second-time-around-for-two.js';
import { findQuestionnaire, libraryQuestionnaires, libraryTemplates } from './index.js';
import { latestShippedTerms } from './terms.words.js';
import {
  WHO_SEES_READINESS,
  WHO_SEES_READINESS_LINE,
  WHO_SEES_SAFETY,
  WHO_SEES_SAFETY_ARCHIVED,
  WHO_SEES_SAFETY_LINE,
} from './who-sees.words.js';

/** The highest Flesch-Kincaid grade of the average, and of any one text. */
const GRADE = 6;
const HIGHEST = 9;

type Text = [path: string, text: string];

/** What clients read in a plan. The summary, for whom it is and how to use it are for coaches. */
const ofTemplates = libraryTemplates.flatMap(({ slug, content }): Text[] =>
  content.steps.flatMap((step): Text[] => [
    [`${slug}.${step.key}`, `${step.purpose}\n\n${step.guidance}`],
    ...step.actions.map(({ key, title, guidance, prompt }): Text => [
      `${slug}.${step.key}.${key}`,
      [title, guidance, prompt ?? ''].join('\n\n'),
    ]),
  ]),
);

const newest = [...new Set(libraryQuestionnaires.map(({ key }) => key))].map((key) =>
  findQuestionnaire(key)!,
);

/** What clients read in the newest version of a questionnaire. */
const ofQuestionnaires = newest.flatMap((one): Text[] => [
  [`${one.key}.intro`, one.intro],
  [`${one.key}.forArchived.intro`, one.forArchived?.intro ?? ''],
  ...one.questions.map((question): Text => [
    `${one.key}.${question.key}`,
    [
      question.text,
      question.help ?? '',
      ...(question.kind === 'CHOICE' ? question.choices.map(({ label }) => label) : []),
    ].join('\n\n'),
  ]),
  ...one.rules.map(({ key, message }): Text => [`${one.key}.${key}`, message]),
  ...[one.outcomes, one.forArchived?.outcomes ?? {}].flatMap((outcomes) =>
    Object.entries(outcomes).map(([key, { title, text }]): Text => [
      `${one.key}.${key}`,
      `${title}\n\n${text}`,
    ]),
  ),
]);

/** What partners of a couple read in their plan. */
const ofCouples = secondTimeAroundForTwo.steps.flatMap(({ key, purpose, actions }): Text[] => [
  [`for-two.${key}`, purpose],
  ...actions.map((action): Text => [
    `for-two.${key}.${action.key}`,
    [action.title, action.guidance, action.prompt ?? ''].join('\n\n'),
  ]),
]);

/** What clients read before the questions about who reads their answers. */
const ofReaders: Text[] = [
  ['who-sees.safety', WHO_SEES_SAFETY],
  ['who-sees.safety-line', WHO_SEES_SAFETY_LINE],
  ['who-sees.safety-archived', WHO_SEES_SAFETY_ARCHIVED],
  ['who-sees.readiness', WHO_SEES_READINESS],
  ['who-sees.readiness-line', WHO_SEES_READINESS_LINE],
];

/** What clients accept, with the care words. */
const ofTerms = latestShippedTerms.map(({ kind, body }): Text => [`terms.${kind}`, body]);

const texts = [...ofTemplates, ...ofQuestionnaires, ...ofCouples, ...ofReaders, ...ofTerms].filter(
  ([, text]) => text !== '',
);
const graded = texts.map(([path, text]) => ({ path, grade: gradeOf(text) }));

describe('the Flesch-Kincaid grade', () => {
  it.each([
    ['The cat sat on the mat.', 0.39 * 6 + 11.8 - 15.59],
    [
      'You stand still before you move. You look at why you want this.',
      0.39 * 6.5 + 11.8 * (14 / 13) - 15.59,
    ],
    ['- one line\n- another line', 0.39 * 2 + 11.8 * (6 / 4) - 15.59],
    [
      'It’s a long one: a colon and a dash – like this – end no sentence.',
      0.39 * 14 + 11.8 * (16 / 14) - 15.59,
    ],
  ])('of “%s” is %f', (text, grade) => {
    expect(gradeOf(text)).toBeCloseTo(grade, 5);
  });
});

describe('what clients read', () => {
  it(`is at grade ${GRADE} or below on average`, () => {
    process.stdout.write(`${report()}\n`);
    expect(average(graded)).toBeLessThanOrEqual(GRADE);
  });

  it(`has no text above grade ${HIGHEST}`, () => {
    const hard = graded.filter(({ grade }) => grade > HIGHEST);
    expect(hard.map(({ path, grade }) => `${path}: ${grade.toFixed(1)}`)).toEqual([]);
  });
});

/** 0.39 × words per sentence + 11.8 × syllables per word − 15.59 (Kincaid et al., 1975). */
function gradeOf(text: string): number {
  const sentences = sentencesOf(text);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** A full stop, a question mark, a paragraph and an item of a list end a sentence; a colon and a dash do not. */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!]["”’*)]*)\s+|\n+/).filter((sentence) => wordsOf(sentence).length > 0);
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
}

function average(of: typeof graded): number {
  return of.reduce((sum, { grade }) => sum + grade, 0) / of.length;
}

function report(): string {
  const names = new Set(graded.map(({ path }) => nameOf(path)));
  const lines = ['all', ...names].map((name) => {
    const of = graded.filter(({ path }) => name === 'all' || nameOf(path) === name);
    const hardest = of.reduce((most, one) => (one.grade > most.grade ? one : most));
    const figures = `${average(of).toFixed(1)} on average, at most ${hardest.grade.toFixed(1)}`;
    return `  ${name}: ${of.length} texts, ${figures} (${hardest.path})`;
  });
  return ['Flesch-Kincaid grades', ...lines].join('\n');
}

/** The template or questionnaire. */
function nameOf(path: string): string {
  return path.slice(0, path.indexOf('.'));
}
