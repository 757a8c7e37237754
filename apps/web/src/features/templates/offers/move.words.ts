import type { PlanMovePartsFragment } from '@footing/contract';
import type { OpeningRule, StepDefinition } from '@footing/plan-engine';
import { dueWords, habitWords } from '../../../shared/plan-changes/plan-changes.words';
import { assertNever, punctuationInside } from '../../../shared/words';
import { ruleFrom } from '../content/content';
import { ruleWords, words as content } from '../content/content.words';

type Conflict = PlanMovePartsFragment['conflicts'][number];
type Kept = PlanMovePartsFragment['kept'][number];
type NamedStep = Pick<StepDefinition, 'key' | 'title'>;

/** What a move of a plan to a newer version would do, for the coach. */
export const words = {
  mapping: {
    title: 'Where each step goes',
    text: 'Check that each step of the plan is matched with the right step of the new version. If you choose a step that is already taken, the two trade places.',
    target: (title: string) => `“${title}” becomes`,
    none: 'Not in the new version',
    mixed: 'Different for some clients',
  },
  changes: (name: string) => `What ${name} will see`,
  noChanges:
    'The steps and actions stay as they are. Files that are new in this version come with it.',
  dates: 'How the dates change',
  conflicts: {
    title: 'Changed in both',
    text: (name: string) =>
      `You changed these for ${name}, and the new version changes them too. What you changed stays unless you choose otherwise.`,
    of: (what: string, field: string) => `“${what}”: ${field}`,
    plan: 'Keep yours',
    version: 'Use the new version’s',
    keep: 'Keep it',
    remove: 'Remove it',
    keepForm: (form: string) => `Keep it, with ${form}`,
    replace: (form: string) => `Use the new version’s, with ${form}`,
  },
  kept: {
    title: 'What stays as it is',
    always:
      'Everything already done or written stays. No waiting period gets shorter, and no closed step opens because of this.',
  },
  nothing: 'Nothing',
  form: (title: string, number: number) => `“${title}” (version ${number})`,
  goneForm: 'a form of your practice',
};

/** What of a step or an action both have changed. */
export function fieldWords(field: string): string {
  switch (field) {
    case 'title':
      return 'title';
    case 'purpose':
      return 'purpose';
    case 'guidance':
      return 'guidance';
    case 'prompt':
      return 'question';
    case 'required':
      return 'required or optional';
    case 'dueAfterDays':
      return 'due date';
    case 'habit':
      return 'habit';
    case 'questionnaire':
      return 'questionnaire';
    case 'RULE':
      return 'when it opens';
    case 'REMOVED':
      return 'not in the new version';
    default:
      return field;
  }
}

/** One side of a conflict: the value that would stay. `steps` are those that its rules may name. */
export function sideWords(
  { field, plan, version, planForm, versionForm }: Conflict,
  side: 'PLAN' | 'VERSION',
  steps: readonly NamedStep[],
): string {
  const isPlan = side === 'PLAN';
  const asked = isPlan ? planForm : versionForm;
  const form = asked && words.form(asked.title, asked.number);
  if (field === 'REMOVED') {
    if (isPlan) return form ? words.conflicts.keepForm(form) : words.conflicts.keep;
    // The new version has the action, but with another form, so for the plan it is another action.
    return form ? words.conflicts.replace(form) : words.conflicts.remove;
  }
  const isForm = field === 'questionnaire' && form;
  const value = isForm || valueWords(field, (isPlan ? plan : version) ?? null, steps);
  return `${isPlan ? words.conflicts.plan : words.conflicts.version}: ${value}`;
}

function valueWords(field: string, value: string | null, steps: readonly NamedStep[]): string {
  switch (field) {
    case 'required':
      return value === 'true' ? 'required' : 'optional';
    case 'dueAfterDays':
      return value === null ? 'no due date' : dueWords(Number(value));
    case 'habit':
      return value === null
        ? words.nothing
        : habitWords(JSON.parse(value) as Parameters<typeof habitWords>[0]);
    case 'questionnaire':
      if (value === null) return words.nothing;
      return content.questionnaires[value as 'safety'] ?? words.goneForm;
    case 'RULE':
      return value === null ? words.nothing : ruleWords(JSON.parse(value) as OpeningRule, steps);
    default:
      return value === null || value === '' ? words.nothing : `“${value}”`;
  }
}

/** One thing that a move leaves as it is, although the version says otherwise. */
export function keptWords(kept: Kept): string {
  return punctuationInside(sentenceFor(kept));
}

function sentenceFor({ kind, step, action, rule }: Kept): string {
  switch (kind) {
    case 'RULE_KEPT':
      return `“${step}” keeps a condition that the new version makes easier or drops: ${rule ? opens(rule) : ''}`;
    case 'STEP_KEPT':
      return `The step “${step}” stays. The new version doesn’t have it.`;
    case 'ACTION_KEPT':
      return `“${action}” stays in “${step}”. The new version doesn’t have it there.`;
    case 'STEP_LEFT_OUT':
      return `The step “${step}” isn’t added. It was removed from this plan before.`;
    case 'ACTION_LEFT_OUT':
      return `“${action}” isn’t added to “${step}”. The step is finished, or the action was removed before.`;
    case 'APPROVAL_ADDED':
      return `“${step}” needs your approval before it opens.`;
    default:
      return assertNever(kind);
  }
}

/** The server names steps in these rules by their titles. */
function opens(rule: NonNullable<Kept['rule']>): string {
  const steps = rule.step ? [{ key: rule.step, title: rule.step }] : [];
  return ruleWords(ruleFrom({ ...rule, __typename: 'OpeningRule' }), steps);
}
