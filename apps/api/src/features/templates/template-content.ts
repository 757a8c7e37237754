import {
  libraryQuestionnaires,
  templateContentSchema,
  templateDraftSchema,
} from '@footing/library';
import {
  problemsOfAdapted,
  validateTemplate,
  type TemplateContent,
  type TemplateProblem,
} from '@footing/plan-engine';
import { Fault } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { problemType } from './problem-words.js';
import type {
  ActionDefinitionInput,
  OpeningRuleInput,
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

/** Content that may be kept as a draft: titles and rules may still be missing. Faults name the field. */
export function draftContent(input: TemplateContentInput, field: string): TemplateContent {
  return parsed(templateDraftSchema, input, field);
}

/** Content that a plan can be made from. Faults name the field; what cannot work is refused. */
export function workingContent(input: TemplateContentInput, field: string): TemplateContent {
  const content = parsed(templateContentSchema, input, field);
  assertWorks(content, 'This plan cannot work as it is.');
  return content;
}

/** Everything that keeps the content from working, in words. */
export function problemsOf(content: TemplateContent): TemplateProblem[] {
  return validateTemplate(content, KNOWN);
}

export function assertWorks(content: TemplateContent, message: string): void {
  const problems = problemsOf(content);
  if (problems.length > 0) {
    throw new Refusal('NOT_PUBLISHABLE', message, { problems: problems.map(problemType) });
  }
}

/** Content that was adapted from a version's may not undercut what that version sets as the least. */
export function assertKeepsFloors(adapted: TemplateContent, original: TemplateContent): void {
  const problems = problemsOfAdapted(adapted, original);
  if (problems.length > 0) {
    throw new Refusal('NOT_PUBLISHABLE', 'A wait is shorter than the template lets it be.', {
      problems: problems.map(problemType),
    });
  }
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

/** What was sent, with what was left out spelled as the engine spells it. */
function contentOf({ about, readiness, steps }: TemplateContentInput): unknown {
  return { about, readiness: readiness ?? null, steps: steps.map(stepOf) };
}

function stepOf(step: StepDefinitionInput): unknown {
  return { ...step, opens: step.opens.map(ruleOf), actions: step.actions.map(actionOf) };
}

/** A rule has the fields of its kind and no others. */
function ruleOf(rule: OpeningRuleInput): unknown {
  return Object.fromEntries(
    Object.entries(rule).filter(([, value]) => value !== null && value !== undefined),
  );
}

function actionOf(action: ActionDefinitionInput): unknown {
  const {
    reach = null,
    surprise,
    dueAfterDays = null,
    habit = null,
    prompt = null,
    questionnaire = null,
  } = action;
  return {
    ...action,
    reach,
    surprise: surprise ?? undefined,
    dueAfterDays,
    habit: habit && { ...habit },
    prompt,
    questionnaire,
  };
}
