import type { FormAnswersPartsFragment, FormContentPartsFragment } from '@footing/contract';
import type { FormAnswer, FormAnswers, FormContent, FormQuestion } from '@footing/plan-engine';

/** Converts content from the API's format to the engine's. */
export function contentFrom(parts: FormContentPartsFragment): FormContent {
  return {
    intro: parts.intro,
    readers: parts.readers,
    validForDays: parts.validForDays,
    questions: parts.questions.map(
      ({ key, kind, text, help, required, showIf, scale, range, choices }): FormQuestion => ({
        key,
        kind,
        text,
        help,
        required,
        showIf: showIf && {
          match: showIf.match,
          conditions: showIf.conditions.map(({ question, op, choice, number }) => ({
            question,
            op,
            choice,
            number,
          })),
        },
        scale: scale && {
          min: scale.min,
          max: scale.max,
          minLabel: scale.minLabel,
          maxLabel: scale.maxLabel,
        },
        range: range && { min: range.min, max: range.max },
        choices: choices.map((choice) => ({
          key: choice.key,
          label: choice.label,
          score: choice.score,
          ...marksOf(choice),
        })),
      }),
    ),
    scores: parts.scores.map((score) => ({
      key: score.key,
      name: score.name,
      parts: score.parts.map(({ question, weight, reversed }) => ({ question, weight, reversed })),
      bands: score.bands.map((band) => ({
        key: band.key,
        name: band.name,
        text: band.text,
        from: band.from,
        ...marksOf(band),
      })),
    })),
  };
}

type Marks = Pick<
  FormContentPartsFragment['questions'][number]['choices'][number],
  'showsHelp' | 'tellsCoach' | 'pausesOutreach'
>;

/** What a choice or a band sets off. Older content does not know of pauses. */
const marksOf = ({ showsHelp, tellsCoach, pausesOutreach }: Marks) => ({
  showsHelp,
  tellsCoach,
  pausesOutreach: pausesOutreach ?? false,
});

type Given = NonNullable<FormAnswersPartsFragment['answers']>;

/** Answers from the API's format to the engine's. */
export function answersFrom({ questions }: FormContent, given: Given | null): FormAnswers {
  return Object.fromEntries(
    (given ?? []).flatMap(({ question: key, values }) => {
      const question = questions.find((each) => each.key === key);
      return question && values.length > 0 ? [[key, answerFrom(question, values)] as const] : [];
    }),
  );
}

/** One answer from the API's format to the engine's. */
export function answerFrom({ kind }: FormQuestion, values: readonly string[]): FormAnswer {
  if (kind === 'CHOICES') return [...values];
  if (kind === 'SCALE' || kind === 'NUMBER') return Number(values[0]);
  return values[0]!;
}

/** One answer in the API's format. */
export const valuesOf = (answer: FormAnswer | null): string[] =>
  answer === null ? [] : [answer].flat().map(String);

/** A text as an answer: a blank one is none. */
export const textAnswer = (text: string): string | null => (text.trim() === '' ? null : text);
