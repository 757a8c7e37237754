import type { ActionDefinition, StepDefinition } from '@footing/plan-engine';
import type { TemplateText } from './content';

/** The differences between two states of a template, one line per part: "“A smile”: guidance, opening rules". */
export function differences(mine: TemplateText, theirs: TemplateText): string[] {
  const whole = fieldsThatDiffer(mine, theirs, { title: 'title', summary: 'summary' });
  const about = fieldsThatDiffer(mine.content, theirs.content, {
    about: 'when to use it',
    readiness: 'questions before the plan',
  });
  const lines = [...whole, ...about].map((field) => `The template: ${field}`);
  const others = new Map(theirs.content.steps.map((step) => [step.key, step]));
  for (const step of mine.content.steps) {
    const other = others.get(step.key);
    others.delete(step.key);
    lines.push(...(other ? stepLines(step, other) : [`${named(step)}: only in yours`]));
  }
  for (const step of others.values()) lines.push(`${named(step)}: only in the other one`);
  if (lines.length === 0) lines.push('The order of the steps');
  return lines;
}

function stepLines(mine: StepDefinition, theirs: StepDefinition): string[] {
  const fields = fieldsThatDiffer(mine, theirs, {
    title: 'title',
    purpose: 'purpose',
    guidance: 'guidance',
    outreach: 'whether it reaches out',
    opens: 'opening rules',
  });
  const actions = actionsThatDiffer(mine.actions, theirs.actions);
  const all = [...fields, ...actions];
  return all.length === 0 ? [] : [`${named(mine)}: ${all.join(', ')}`];
}

function actionsThatDiffer(mine: ActionDefinition[], theirs: ActionDefinition[]): string[] {
  const others = new Map(theirs.map((action) => [action.key, action]));
  const lines: string[] = [];
  for (const action of mine) {
    const other = others.get(action.key);
    others.delete(action.key);
    if (!other) lines.push(`action ${named(action)} only in yours`);
    else if (!same(action, other)) lines.push(`action ${named(action)}`);
  }
  for (const action of others.values()) lines.push(`action ${named(action)} only in the other one`);
  const moved = lines.length === 0 && !same(mine, theirs);
  return moved ? ['the order of its actions'] : lines;
}

function fieldsThatDiffer<T extends object>(
  mine: T,
  theirs: T,
  names: { [Field in keyof T]?: string },
): string[] {
  return (Object.keys(names) as (keyof T)[])
    .filter((field) => !same(mine[field], theirs[field]))
    .map((field) => names[field]!);
}

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const named = ({ title }: { title: string }): string => (title.trim() ? `“${title}”` : 'Untitled');
