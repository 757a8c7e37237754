import type { TemplateDraftPartsFragment } from '@footing/contract';
import type { TemplateContent, TemplateProblem } from '@footing/plan-engine';
import { problemWords, stepName, words } from './content.words';

/** A problem and its place. */
export interface Problem {
  /** Where in the content: `steps.2.actions.0.title`; empty for the template as a whole. */
  path: string;
  /** How to fix it, as a sentence. */
  words: string;
}

type ServerProblem = NonNullable<TemplateDraftPartsFragment['draft']>['problems'][number];

/** The engine's problems in words. */
export const problemsIn = (found: readonly Pick<TemplateProblem, 'code' | 'path'>[]): Problem[] =>
  found.map(({ code, path }) => ({ path, words: problemWords(code, placeOf(path).field) }));

/** The server's problems in words, from a draft or a refusal. */
export const problemsFrom = (
  found: readonly Pick<ServerProblem, 'code' | 'field'>[] | null | undefined,
): Problem[] =>
  problemsIn(
    (found ?? []).map(({ code, field }) => ({
      code,
      path: (field ?? '').replace(/^(input\.)?content\./, ''),
    })),
  );

/** Adds problems at places where there are none yet. */
export function withProblemsElsewhere(own: Problem[], others: readonly Problem[]): Problem[] {
  const places = new Set(own.map(({ path }) => path));
  return [...own, ...others.filter(({ path }) => !places.has(path))];
}

export interface Place {
  /** Index of the step; null for the template as a whole. */
  step: number | null;
  /** Index of the action in the step. */
  action: number | null;
  /** The rest of the path, e.g. `opens.1.days`. */
  field: string;
}

export function placeOf(path: string): Place {
  const [, step, inStep = ''] = /^steps\.(\d+)(?:\.(.*))?$/.exec(path) ?? [];
  if (step === undefined) return { step: null, action: null, field: path };
  const [, action, inAction = ''] = /^actions\.(\d+)(?:\.(.*))?$/.exec(inStep) ?? [];
  return action === undefined
    ? { step: Number(step), action: null, field: inStep }
    : { step: Number(step), action: Number(action), field: inAction };
}

/** "“A smile,” “Choose it”", "Steps". */
export function placeWords(path: string, content: TemplateContent): string {
  const place = placeOf(path);
  if (place.step === null) return place.field === 'steps' ? words.places.steps : words.places.about;
  const step = content.steps[place.step];
  if (!step) return words.places.steps;
  const name = stepName(step.key, content.steps);
  if (place.action === null) return name;
  const title = step.actions[place.action]?.title.trim() ?? '';
  return words.places.action(name, title, place.action + 1);
}
