import type { TemplateDraftPartsFragment } from '@footing/contract';
import {
  LEAST_DAYS_BEFORE_OUTREACH,
  TEMPLATE_LIMITS,
  type TemplateContent,
  type TemplateProblem,
  type TemplateProblemCode,
} from '@footing/plan-engine';
import { assertNever } from '../../../shared/words';
import { stepName } from './rule-words';

/** A problem and its place. */
export interface Problem {
  /** Where in the content: `steps.2.actions.0.title`; empty for the template as a whole. */
  path: string;
  /** How to fix it, as a sentence. */
  words: string;
}

type ServerProblem = NonNullable<TemplateDraftPartsFragment['draft']>['problems'][number];

/** The engine's problems in words. */
export const problemsIn = (found: readonly TemplateProblem[]): Problem[] =>
  found.map(({ code, path }) => ({ path, words: problemWords(code, path) }));

/** Adds the server's problems at places where the engine reports none. */
export function withServerProblems(own: Problem[], servers: readonly ServerProblem[]): Problem[] {
  const places = new Set(own.map(({ path }) => path));
  const others = servers
    .map(({ field, message }) => ({ path: field ?? '', words: message }))
    .filter(({ path }) => !places.has(path));
  return [...own, ...others];
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

/** "“A smile”, “Choose it”", "About". */
export function placeWords(path: string, content: TemplateContent): string {
  const place = placeOf(path);
  if (place.step === null) return place.field === 'steps' ? 'The steps' : 'About the template';
  const step = content.steps[place.step];
  if (!step) return 'The steps';
  const name = stepName(step.key, content.steps);
  if (place.action === null) return name;
  const title = step.actions[place.action]?.title.trim();
  return `${name}, ${title ? `“${title}”` : `action ${place.action + 1}`}`;
}

/** How to fix a problem. */
export function problemWords(code: TemplateProblemCode, path: string): string {
  const { field } = placeOf(path);
  switch (code) {
    case 'NO_STEPS':
      return 'A template needs at least one step. Add the first one.';
    case 'TOO_MANY':
      return tooManyWords(field);
    case 'BAD_KEY':
    case 'DUPLICATE_KEY':
      return 'Two parts share a name that is not shown. Take this one out and add it again.';
    case 'EMPTY_TITLE':
      return 'Give this a title.';
    case 'TOO_LONG':
      return `This is too long. ${limitOf(field).toLocaleString('en')} characters fit.`;
    case 'BAD_TEXT':
      return 'This contains a character that can’t be saved. Remove it, or type the text again.';
    case 'UNKNOWN_STEP':
      return 'This waits for a step that was removed. Choose another one.';
    case 'CYCLE':
      return 'This step ends up waiting for itself. Remove one of the waits.';
    case 'UNREACHABLE':
      return 'This step waits for one that can never open.';
    case 'BAD_WAIT':
    case 'BAD_DUE':
      return `A whole number of days, from 0 to ${TEMPLATE_LIMITS.days.toLocaleString('en')}.`;
    case 'BAD_FLOOR':
      return 'The least is a whole number of days, and no more than the wait itself.';
    case 'BAD_CALM':
      return `From 1 to ${TEMPLATE_LIMITS.calmDays} days, and an urge from 0 to 10.`;
    case 'BELOW_FLOOR':
      return 'The template sets the least that this step waits, and this is less. Make it longer again.';
    case 'BAD_DATE':
      return 'Choose a day that exists.';
    case 'OUTREACH_WITHOUT_BOUNDARY':
      return 'What reaches out must wait for the other person’s boundary. Add that rule.';
    case 'OUTREACH_WITHOUT_WAIT':
      return 'What reaches out needs a wait of at least one day before it. Add that rule.';
    case 'MISSING_REACH':
      return 'Choose whether this reaches out to the other person.';
    case 'NO_REACH_REASON':
      return 'This sounds like reaching out to the other person. Say why it isn’t, or change your answer.';
    case 'WORDS_REACH_OUT':
      return 'This sounds like reaching out, and contact isn’t open right now. Reword it, or skip it for now.';
    case 'PRACTICAL_WITHOUT_APPROVAL':
      return 'Practical contact needs your approval first. Add that rule to the step.';
    case 'SECOND_SURPRISE':
      return 'A template can have only one surprise.';
    case 'MARK_REMOVED':
      return 'The template marks this as reaching out. You can’t change that here.';
    case 'PRACTICAL_ADDED':
      return 'Only a published template can mark an action as practical.';
    case 'SURPRISE_ADDED':
      return 'Only a published template can mark an action as the surprise.';
    case 'GATE_REMOVED':
      return 'The template requires approval, calm days, or the boundary before this. Add those rules to this step.';
    case 'FLOOR_BELOW_LEAST':
      return `Before outreach, the least is ${LEAST_DAYS_BEFORE_OUTREACH} day or more.`;
    case 'BAD_HABIT':
      return `Say how often (1 to ${TEMPLATE_LIMITS.habitTimes}) and on how many days or weeks (1 to ${TEMPLATE_LIMITS.habitPeriods}).`;
    case 'MISSING_PROMPT':
      return 'Write the question that the client answers in writing.';
    case 'MISSING_QUESTIONNAIRE':
      return 'Choose a questionnaire.';
    case 'UNKNOWN_QUESTIONNAIRE':
      return 'There is no such questionnaire. Choose another one.';
    case 'NOT_FOR_THIS_KIND':
      return 'An action of this kind has no such thing. Choose its kind again.';
    default:
      return assertNever(code);
  }
}

function tooManyWords(field: string): string {
  if (field === 'opens') return `At most ${TEMPLATE_LIMITS.rules} opening rules fit in a step.`;
  if (field === 'actions') return `At most ${TEMPLATE_LIMITS.actions} actions fit in a step.`;
  return `At most ${TEMPLATE_LIMITS.steps} steps fit in a template.`;
}

function limitOf(field: string): number {
  const limits: Record<string, number> = TEMPLATE_LIMITS;
  return limits[field] ?? TEMPLATE_LIMITS.guidance;
}
