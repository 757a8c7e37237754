import { formContentSchema } from '@footing/library';
import { problemsOfForm, type FormContent } from '@footing/plan-engine';
import { Fault } from '../../../platform/errors/fault.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import type { FormContentType } from './form-content.type.js';
import './form-problem.type.js';

/** Validates content for a draft, which may still have problems. Faults name the field. */
export function draftContent(input: FormContentType, field: string): FormContent {
  const result = formContentSchema.safeParse(withNulls(input));
  if (result.success) return result.data;
  const fields = result.error.issues.map(({ path, message }) => ({
    field: [field, ...path].join('.'),
    message,
  }));
  const [first] = fields;
  throw new Fault('INVALID_INPUT', `${first!.field}: ${first!.message}`, fields);
}

/** Refuses content with problems. */
export function assertPublishable(content: FormContent, message: string): void {
  const problems = problemsOfForm(content);
  if (problems.length === 0) return;
  throw new Refusal('NOT_PUBLISHABLE', message, {
    formProblems: problems.map(({ code, path }) => ({ code, field: path })),
  });
}

const NULLABLE = {
  content: ['validForDays'],
  question: ['showIf', 'scale', 'range'],
  condition: ['choice', 'number'],
  range: ['min', 'max'],
  choice: ['score'],
} as const;

/** The input with null for optional fields that were left out. */
function withNulls(input: FormContentType): unknown {
  return {
    ...filled(input, NULLABLE.content),
    questions: input.questions.map((question) => ({
      ...filled(question, NULLABLE.question),
      showIf: (question.showIf ?? null) && {
        ...question.showIf!,
        conditions: question.showIf!.conditions.map((each) => filled(each, NULLABLE.condition)),
      },
      scale: (question.scale ?? null) && { ...question.scale! },
      range: (question.range ?? null) && filled(question.range!, NULLABLE.range),
      choices: question.choices.map((choice) => marked(filled(choice, NULLABLE.choice))),
    })),
    scores: input.scores.map((score) => ({
      ...score,
      parts: score.parts.map((part) => ({ ...part })),
      bands: score.bands.map(marked),
    })),
  };
}

/** With the mark that tabs from before it do not send. */
const marked = <T extends { pausesOutreach?: boolean | null }>(part: T): T => ({
  ...part,
  pausesOutreach: part.pausesOutreach ?? false,
});

const filled = <T extends object>(value: T, names: readonly string[]): T => ({
  ...(Object.fromEntries(names.map((name) => [name, null])) as Partial<T>),
  ...value,
});
