import {
  libraryQuestionnaires,
  templateContentSchema,
  templateDraftSchema,
} from '@footing/library';
import {
  problemsOfAdapted,
  problemsOfWords,
  validateTemplate,
  type ActionDefinition,
  type Known,
  type Lock,
  type TemplateContent,
  type TemplateProblem,
} from '@footing/plan-engine';
import { Fault } from '../../../platform/errors/fault.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { words } from '../templates.words.js';
import { problemType } from './template-problem.presenter.js';
import type {
  ActionDefinitionInput,
  OpeningRuleInput,
  PlacedFileInput,
  StepDefinitionInput,
  TemplateContentInput,
} from './template-content.type.js';

const KNOWN = {
  questionnaires: keysOf(libraryQuestionnaires),
  beforePlan: keysOf(libraryQuestionnaires.filter(({ validForDays }) => validForDays)),
};

function keysOf(questionnaires: readonly { key: string }[]): string[] {
  return [...new Set(questionnaires.map(({ key }) => key))];
}

/** Validates content for a draft: titles and rules may still be missing. Faults name the field. */
export function draftContent(input: TemplateContentInput, field: string): TemplateContent {
  return parsed(templateDraftSchema, input, field);
}

/** The steps of a running plan as a coach wants them, in the shape of the engine. Faults name the field. */
export function editedPlanSteps(
  steps: TemplateContentInput['steps'],
  field: string,
): TemplateContent['steps'] {
  return parsed(templateContentSchema, { about: '', readiness: null, steps }, field).steps;
}

/** The keys of the questionnaires that actions can ask for. */
export const knownQuestionnaires = (): string[] => KNOWN.questionnaires;

/** Validates content for a plan. Faults name the field; content that cannot work is refused. */
export function workingContent(input: TemplateContentInput, field: string): TemplateContent {
  const content = parsed(templateContentSchema, input, field);
  assertWorks(content, words.cannotWork.plan);
  return content;
}

/**
 * Adds the name of the author to each reason for declaring that something is not outreach. A reason that existed before
 * keeps its author.
 */
export function withAuthors(
  content: TemplateContent,
  before: TemplateContent | null,
  author: string,
): TemplateContent {
  const known = new Map(
    before?.steps.flatMap(({ actions }) =>
      actions.map(({ noReachReason, noReachBy }) => [noReachReason, noReachBy] as const),
    ),
  );
  const named = (action: ActionDefinition): ActionDefinition =>
    action.noReachReason
      ? { ...action, noReachBy: known.get(action.noReachReason) ?? author }
      : action;
  return {
    ...content,
    steps: content.steps.map((step) => ({ ...step, actions: step.actions.map(named) })),
  };
}

/** What the content can refer to, and what the other person is called. */
export type KnownOfContent = Pick<Known, 'names' | 'forms' | 'files' | 'shared'>;

/** What the content has, with the files of what was there before if it says nothing of files. */
export function withFilesOf(
  content: TemplateContent,
  before: Pick<TemplateContent, 'files'> | null,
): TemplateContent {
  const { files = before?.files ?? [], ...others } = content;
  return files.length === 0 ? others : { ...others, files };
}

/** Every problem of the content. */
export function problemsOf(
  content: TemplateContent,
  known: KnownOfContent = {},
): TemplateProblem[] {
  return validateTemplate(content, { ...KNOWN, ...known });
}

export function assertWorks(
  content: TemplateContent,
  message: string,
  known: KnownOfContent = {},
): void {
  refuse(problemsOf(content, known), message);
}

/** Refuses content with forms that the caller cannot use, or that colleagues cannot use if `shared` is true. */
export function assertHasForms(
  content: TemplateContent,
  message: string,
  known: Pick<Known, 'forms' | 'shared'>,
): void {
  const codes: TemplateProblem['code'][] = ['UNKNOWN_FORM', 'UNSHARED_FORM'];
  refuse(
    problemsOf(content, known).filter(({ code }) => codes.includes(code)),
    message,
  );
}

/** Content that was adapted from a version must keep what the version requires. */
export function assertKeepsRules(adapted: TemplateContent, original: TemplateContent): void {
  refuse(problemsOfAdapted(adapted, original), words.rulesOfTemplate);
}

/** While contact is not open, refuses to assign content that sounds like outreach but declares that it is not. */
export function assertDeclaresOutreach(
  content: TemplateContent,
  closed: readonly Lock[],
  names: readonly string[],
): void {
  refuse(problemsOfWords(content, closed, names), words.soundsLikeOutreach);
}

function refuse(problems: TemplateProblem[], message: string): void {
  if (problems.length === 0) return;
  throw new Refusal('NOT_PUBLISHABLE', message, { problems: problems.map(problemType) });
}

function parsed(
  schema: typeof templateContentSchema,
  input: TemplateContentInput,
  field: string,
): TemplateContent {
  const result = schema.safeParse(contentOf(input));
  if (result.success) return result.data;
  const fields = result.error.issues.map(({ path, message }) => ({
    field: [field, ...path].join('.'),
    message,
  }));
  const [first] = fields;
  throw new Fault('INVALID_INPUT', `${first!.field}: ${first!.message}`, fields);
}

/** The input in the shape of the engine, with defaults for omitted fields. */
function contentOf({ about, readiness, steps, files }: TemplateContentInput): unknown {
  return {
    about,
    readiness: readiness ?? null,
    steps: steps.map(stepOf),
    ...(files && { files: files.map(placedOf) }),
  };
}

function placedOf({ step = null, action = null, file }: PlacedFileInput): unknown {
  return { step, action, file: file.toLowerCase() };
}

function stepOf(step: StepDefinitionInput): unknown {
  return { ...step, opens: step.opens.map(ruleOf), actions: step.actions.map(actionOf) };
}

/** A rule has exactly the fields of its kind. */
function ruleOf(rule: OpeningRuleInput): unknown {
  return Object.fromEntries(
    Object.entries(rule).filter(([, value]) => value !== null && value !== undefined),
  );
}

function actionOf(action: ActionDefinitionInput): unknown {
  const {
    reach = null,
    noReachReason,
    surprise,
    dueAfterDays = null,
    habit = null,
    prompt = null,
    questionnaire = null,
  } = action;
  const { noReachReason: _, ...others } = action;
  return {
    ...others,
    reach,
    ...(reach === 'NO' && noReachReason?.trim() && { noReachReason: noReachReason.trim() }),
    surprise: surprise ?? undefined,
    dueAfterDays,
    habit: habit && { ...habit },
    prompt,
    questionnaire,
  };
}
