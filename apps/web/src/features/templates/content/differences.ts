import type { ActionDefinition, StepDefinition } from '@footing/plan-engine';
import type { TemplateText } from './content';
import { words } from './content.words';

const { differences: say } = words;

/** The differences between two states of a template, one line per part: "“A smile”: guidance, opening rules". */
export function differences(mine: TemplateText, theirs: TemplateText): string[] {
  const whole = fieldsThatDiffer(mine, theirs, { title: say.title, summary: say.summary });
  const about = fieldsThatDiffer(mine.content, theirs.content, {
    about: say.about,
    readiness: say.readiness,
    files: say.files,
  });
  const lines = [...whole, ...about].map((field) => say.ofTemplate(field));
  const others = new Map(theirs.content.steps.map((step) => [step.key, step]));
  for (const step of mine.content.steps) {
    const other = others.get(step.key);
    others.delete(step.key);
    lines.push(...(other ? stepLines(step, other) : [say.ofStep(named(step), [say.onlyHere])]));
  }
  for (const step of others.values()) lines.push(say.ofStep(named(step), [say.onlyThere]));
  if (lines.length === 0) lines.push(say.orderOfSteps);
  return lines;
}

function stepLines(mine: StepDefinition, theirs: StepDefinition): string[] {
  const fields = fieldsThatDiffer(mine, theirs, {
    title: say.title,
    purpose: say.purpose,
    guidance: say.guidance,
    outreach: say.outreach,
    opens: say.opens,
  });
  const actions = actionsThatDiffer(mine.actions, theirs.actions);
  const all = [...fields, ...actions];
  return all.length === 0 ? [] : [say.ofStep(named(mine), all)];
}

function actionsThatDiffer(mine: ActionDefinition[], theirs: ActionDefinition[]): string[] {
  const others = new Map(theirs.map((action) => [action.key, action]));
  const lines: string[] = [];
  for (const action of mine) {
    const other = others.get(action.key);
    others.delete(action.key);
    if (!other) lines.push(say.actionOnlyHere(named(action)));
    else if (!same(action, other)) lines.push(say.action(named(action)));
  }
  for (const action of others.values()) lines.push(say.actionOnlyThere(named(action)));
  const moved = lines.length === 0 && !same(mine, theirs);
  return moved ? [say.orderOfActions] : lines;
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

const named = ({ title }: { title: string }): string => say.named(title.trim());
