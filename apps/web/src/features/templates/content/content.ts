import type { TemplateContentPartsFragment } from '@footing/contract';
import type {
  ActionDefinition,
  OpeningRule,
  StepDefinition,
  TemplateContent,
} from '@footing/plan-engine';

/** The text of a template as one save sends it. */
export interface TemplateText {
  title: string;
  summary: string;
  content: TemplateContent;
}

type RuleParts = TemplateContentPartsFragment['steps'][number]['opens'][number];

/** Converts content from the API's format to the engine's. */
export function contentFrom(parts: TemplateContentPartsFragment): TemplateContent {
  return {
    about: parts.about,
    readiness: parts.readiness ?? null,
    steps: parts.steps.map(stepFrom),
    files: (parts.files ?? []).map(({ step, action, file }) => ({
      step: step ?? null,
      action: action ?? null,
      file,
    })),
  };
}

/** Serializes a template; equal templates give equal strings. */
export function textOf({ title, summary, content }: TemplateText): string {
  return JSON.stringify({ title, summary, content });
}

/** Null for a string that is not a template, e.g. one stored by an older release. */
export function fromText(text: string): TemplateText | null {
  try {
    const value = JSON.parse(text) as Partial<TemplateText> | null;
    const fits =
      typeof value?.title === 'string' &&
      typeof value.summary === 'string' &&
      Array.isArray(value.content?.steps) &&
      value.content.steps.every(({ actions }) => actions.every((action) => 'reach' in action));
    return fits ? (value as TemplateText) : null;
  } catch {
    return null;
  }
}

function stepFrom(step: TemplateContentPartsFragment['steps'][number]): StepDefinition {
  return {
    key: step.key,
    title: step.title,
    purpose: step.purpose,
    guidance: step.guidance,
    outreach: step.outreach,
    opens: step.opens.map(ruleFrom),
    actions: step.actions.map(actionFrom),
  };
}

export function ruleFrom({
  kind,
  step,
  days,
  anchor,
  floor,
  urgeAtMost,
  date,
}: RuleParts): OpeningRule {
  switch (kind) {
    case 'STEP_DONE':
      return { kind, step: step ?? '' };
    case 'WAIT': {
      const least = typeof floor === 'number' ? { floor } : {};
      if (anchor === 'STEP_END') {
        return { kind, days: days ?? 0, anchor, step: step ?? '', ...least };
      }
      const from = anchor === 'LAST_CONTACT' || anchor === 'BOUNDARY_SET' ? anchor : 'PLAN_START';
      return { kind, days: days ?? 0, anchor: from, ...least };
    }
    case 'CALM':
      return { kind, days: days ?? 0, urgeAtMost: urgeAtMost ?? 0 };
    case 'DATE':
      return { kind, date: date ?? '' };
    case 'APPROVAL':
    case 'BOUNDARY':
      return { kind };
  }
}

function actionFrom(
  action: TemplateContentPartsFragment['steps'][number]['actions'][number],
): ActionDefinition {
  const { habit } = action;
  return {
    key: action.key,
    kind: action.kind,
    title: action.title,
    guidance: action.guidance,
    required: action.required,
    reach: action.reach ?? null,
    ...(action.noReachReason && { noReachReason: action.noReachReason }),
    ...(action.surprise && { surprise: true }),
    dueAfterDays: action.dueAfterDays ?? null,
    habit: habit ? { times: habit.times, per: habit.per, periods: habit.periods } : null,
    prompt: action.prompt ?? null,
    questionnaire: action.questionnaire ?? null,
  };
}
