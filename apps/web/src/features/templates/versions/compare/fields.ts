import type { ActionDefinition, StepDefinition, TemplateContent } from '@footing/plan-engine';
import { actionFacts } from '../../content/actions';
import { filesAt } from '../../content/edits';
import { ruleWords, rulesOf, words as parts } from '../../content/content.words';
import { questionnaireTitle } from '../../content/questionnaires';
import type { Compared } from './comparison';
import { withMinimum, words } from './compare.words';

/** `text` is shown, and `value` compared. */
interface Field {
  text: string;
  value: string;
}

/** What is said about a template, a step or an action, in the order in which it is shown. */
export type Fields = { [Name in keyof typeof words.fields]?: Field };

export function fieldsOfTemplate({ title, content, fileNames }: Compared): Fields {
  const { about, readiness } = content;
  return {
    title: text(title),
    about: text(about),
    readiness: text(readiness ? questionnaireTitle(readiness) : words.noReadiness),
    files: filesOf(content, fileNames),
  };
}

/** `named` has the titles by which rules are compared, so that renaming a step does not change the rules of others. */
export function fieldsOfStep(
  step: StepDefinition,
  steps: readonly StepDefinition[],
  named: readonly StepDefinition[],
): Fields {
  const titles = new Map(named.map(({ key, title }) => [key, title]));
  const renamed = steps.map((one) => ({ ...one, title: titles.get(one.key) ?? one.title }));
  return {
    title: text(step.title),
    purpose: text(step.purpose),
    outreach: text(step.outreach ? words.isOutreach : words.isNoOutreach),
    opens: { text: rulesText(step, steps), value: rulesText(step, renamed) },
    guidance: text(step.guidance),
  };
}

export function fieldsOfAction(action: ActionDefinition): Fields {
  return {
    title: text(action.title),
    details: text(detailsOf(action).join(' · ')),
    prompt: text(action.prompt ?? ''),
    guidance: text(action.guidance),
    noReachReason: text(action.noReachReason ?? ''),
  };
}

/** The files of each part that has some, one part to a line; a part that moves keeps its own. */
function filesOf(content: TemplateContent, names: Compared['fileNames']): Field {
  const parts = content.steps
    .flatMap(({ key, title, actions }) => [
      { title, part: { step: key, action: null } },
      ...actions.map((action) => ({
        title: action.title,
        part: { step: null, action: action.key },
      })),
    ])
    .map((each) => ({ ...each, files: filesAt(content, each.part) }))
    .filter(({ files }) => files.length > 0);
  const lines = parts.map(({ title, files }) =>
    words.filesAt(
      title,
      names ? files.map((id) => names.get(id) ?? words.removedFile) : [words.files(files.length)],
    ),
  );
  const values = parts.map(({ part, files }) => JSON.stringify([part.step, part.action, files]));
  return { text: lines.join('\n'), value: values.toSorted().join() };
}

/** The rules of a step, one to a line. */
function rulesText(step: StepDefinition, steps: readonly StepDefinition[]): string {
  const rules = rulesOf(step).map((rule) => withMinimum(ruleWords(rule, steps), rule));
  return rules.length === 0 ? parts.opensWithPlan : rules.join('\n');
}

function detailsOf(action: ActionDefinition): string[] {
  return [
    ...actionFacts(action),
    ...(action.surprise ? [words.surprise] : []),
    ...(action.reach === null ? [words.reachMissing] : []),
  ];
}

const text = (value: string): Field => ({ text: value.trim(), value: value.trim() });
