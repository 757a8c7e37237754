import fc from 'fast-check';

import type {
  FormAnswer,
  FormAnswers,
  FormChoice,
  FormContent,
  FormQuestion,
  FormQuestionKind,
} from '../forms/form.js';

/** A question with harmless defaults. */
export function aQuestion(key: string, over: Partial<FormQuestion> = {}): FormQuestion {
  return {
    key,
    kind: 'SHORT_TEXT',
    text: `Question ${key}`,
    help: '',
    required: false,
    showIf: null,
    scale: null,
    range: null,
    choices: [],
    ...over,
  };
}

/** A question on a scale. */
export const onScale = (
  key: string,
  min: number,
  max: number,
  over: Partial<FormQuestion> = {},
): FormQuestion =>
  aQuestion(key, { kind: 'SCALE', scale: { min, max, minLabel: '', maxLabel: '' }, ...over });

/** A choice named after its key. */
export const aChoice = (
  key: string,
  score: number | null = null,
  over: Partial<FormChoice> = {},
): FormChoice => ({ key, label: key, score, showsHelp: false, tellsCoach: false, ...over });

/** A form without scores. */
export function aForm(questions: FormQuestion[], over: Partial<FormContent> = {}): FormContent {
  return {
    intro: '',
    readers: 'COACH',
    validForDays: null,
    questions,
    scores: [],
    ...over,
  };
}

const HOW_OFTEN = ['not-at-all', 'some-days', 'most-days', 'nearly-every-day'];

/** Nine questions from 0 to 3, five bands, and an alarm at any answer to the last one but "not at all". */
export function nineQuestions(): FormContent {
  const questions = Array.from({ length: 9 }, (_, at) =>
    aQuestion(`q${at + 1}`, {
      kind: 'CHOICE',
      required: true,
      choices: HOW_OFTEN.map((key, score) =>
        aChoice(key, score, {
          showsHelp: at === 8 && score > 0,
          tellsCoach: at === 8 && score > 0,
        }),
      ),
    }),
  );
  const bands = [0, 5, 10, 15, 20].map((from, at) => ({
    key: `band-${at}`,
    name: `Band ${at}`,
    text: '',
    from,
    showsHelp: at === 4,
    tellsCoach: at === 4,
  }));
  const parts = questions.map(({ key }) => ({ question: key, weight: 1, reversed: false }));
  return aForm(questions, { scores: [{ key: 'total', name: 'Total', parts, bands }] });
}

const kinds = fc.constantFrom<FormQuestionKind>(
  'SCALE',
  'CHOICE',
  'CHOICES',
  'NUMBER',
  'DATE',
  'SHORT_TEXT',
  'LONG_TEXT',
  'SECTION',
);

const condition = (earlier: number) =>
  fc.record({
    question: fc.nat({ max: earlier - 1 }).map((at) => `q${at}`),
    op: fc.constantFrom(
      'IS' as const,
      'IS_NOT' as const,
      'AT_LEAST' as const,
      'AT_MOST' as const,
      'ANSWERED' as const,
    ),
    choice: fc.constantFrom('a', 'b', null),
    number: fc.oneof(fc.integer({ min: -5, max: 5 }), fc.constant(null)),
  });

const choices = fc
  .tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 }))
  .map(([a, b]) => [aChoice('a', a), aChoice('b', b), aChoice('c')]);

const question = (at: number): fc.Arbitrary<FormQuestion> =>
  kinds.chain((kind) =>
    fc
      .record({
        required: fc.boolean(),
        showIf:
          at === 0
            ? fc.constant(null)
            : fc.option(
                fc.record({
                  match: fc.constantFrom('ALL' as const, 'ANY' as const),
                  conditions: fc.array(condition(at), { minLength: 1, maxLength: 3 }),
                }),
              ),
        min: fc.integer({ min: -5, max: 2 }),
        choices,
      })
      .map(({ required, showIf, min, choices: offered }) =>
        aQuestion(`q${at}`, {
          kind,
          required: required && kind !== 'SECTION',
          showIf,
          scale: kind === 'SCALE' ? { min, max: min + 4, minLabel: '', maxLabel: '' } : null,
          range: kind === 'NUMBER' ? { min, max: min + 7 } : null,
          choices: kind === 'CHOICE' || kind === 'CHOICES' ? offered : [],
        }),
      ),
  );

/** Any answer, valid or not. */
export const anyAnswer: fc.Arbitrary<FormAnswer> = fc.oneof(
  fc.integer({ min: -6, max: 9 }),
  fc.constantFrom('a', 'b', 'c', 'd', '2026-03-01', '2026-02-30', ' ', 'Some words'),
  fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 }),
);

/** Forms with every kind of question, show-if rules, and a score over all questions that can have one. */
export const forms: fc.Arbitrary<FormContent> = fc
  .integer({ min: 1, max: 7 })
  .chain((length) =>
    fc.record({
      questions: fc.tuple(...Array.from({ length }, (_, at) => question(at))),
      weights: fc.array(fc.constantFrom(1, 2, -1, 0.1, 0.5), {
        minLength: length,
        maxLength: length,
      }),
      reversed: fc.array(fc.boolean(), { minLength: length, maxLength: length }),
    }),
  )
  .map(({ questions, weights, reversed }) => {
    const parts = questions.flatMap(({ key, kind }, at) =>
      ['SCALE', 'CHOICE', 'CHOICES', 'NUMBER'].includes(kind)
        ? [
            {
              question: key,
              weight: weights[at]!,
              reversed: reversed[at]! && (kind === 'SCALE' || kind === 'CHOICE'),
            },
          ]
        : [],
    );
    const scores = parts.length ? [{ key: 'total', name: 'Total', parts, bands: [] }] : [];
    return aForm(questions, { scores });
  });

/** Answers to some of the questions, valid or not. */
export const answersTo = ({ questions }: FormContent): fc.Arbitrary<FormAnswers> =>
  fc
    .tuple(
      ...questions.map(({ key }) => fc.option(anyAnswer.map((value) => [key, value] as const))),
    )
    .map((given) => Object.fromEntries(given.filter((entry) => entry !== null)));
