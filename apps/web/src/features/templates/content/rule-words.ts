import type { OpeningRule, PreviewedStep, StepDefinition } from '@footing/plan-engine';
import { assertNever, exactDayWords, weekdayDateWords } from '../../../shared/words';

type NamedStep = Pick<StepDefinition, 'key' | 'title'>;

/** One opening rule as a sentence for the coach: "Opens 21 days after “Less is more” is done." */
export const ruleWords = (rule: OpeningRule, steps: readonly NamedStep[]): string =>
  `Opens ${clause(rule, steps)}.`;

/** All opening rules of a step in one sentence. */
export function openingWords(step: StepDefinition, steps: readonly NamedStep[]): string {
  const rules = [...step.opens];
  // Outreach is subject to the boundary even without a rule.
  if (step.outreach && !rules.some(({ kind }) => kind === 'BOUNDARY')) {
    rules.push({ kind: 'BOUNDARY' });
  }
  const clauses = rules
    .filter((rule) => !isSaidByAWait(rule, rules))
    .sort((one, other) => rank[one.kind] - rank[other.kind])
    .map((rule) => clause(rule, steps));
  return clauses.length === 0 ? 'Opens with the plan.' : `Opens ${inARow(clauses)}.`;
}

/**
 * The day on which a step would open, and why: "Opens Thursday, 12 March at the earliest, 21 days after “Less is
 * more” is done, once you have approved it." The year is shown if it differs from `today`'s.
 */
export function previewWords(
  { opensOn, why, provided }: PreviewedStep,
  steps: readonly NamedStep[],
  today: string,
): string {
  if (opensOn === null) return neverWords(why, steps);
  const day = weekdayDateWords(opensOn, today);
  if (why === null && provided.length === 0) return `Opens with the plan, ${day}.`;
  const reason = why === null || why.kind === 'DATE' ? '' : `, ${clause(why, steps)}`;
  const conditions = provided.map(conditionWords).join(' and ');
  return `Opens ${day} at the earliest${reason}${conditions && `, ${conditions}`}.`;
}

export function stepName(key: string, steps: readonly NamedStep[]): string {
  const index = steps.findIndex((step) => step.key === key);
  if (index < 0) return 'a step that is not here';
  const title = steps[index]!.title.trim();
  return title === '' ? `step ${index + 1}` : `“${title}”`;
}

export const daysWords = (days: number): string => (days === 1 ? '1 day' : `${days} days`);

function clause(rule: OpeningRule, steps: readonly NamedStep[]): string {
  switch (rule.kind) {
    case 'STEP_DONE':
      return `when ${stepName(rule.step, steps)} is done`;
    case 'WAIT':
      return waitClause(rule, steps);
    case 'DATE':
      return `from ${dateWords(rule.date)} on`;
    case 'CALM':
      return `once the urge told in check-ins was at most ${rule.urgeAtMost} on average of the last ${daysWords(rule.days)}`;
    case 'APPROVAL':
    case 'BOUNDARY':
      return conditionWords(rule.kind);
    default:
      return assertNever(rule);
  }
}

function waitClause(
  rule: Extract<OpeningRule, { kind: 'WAIT' }>,
  steps: readonly NamedStep[],
): string {
  const days = Number.isFinite(rule.days) ? rule.days : 0;
  switch (rule.anchor) {
    case 'PLAN_START':
      return days === 0 ? 'with the plan' : `${daysWords(days)} after the plan begins`;
    case 'LAST_CONTACT':
      return `${daysWords(days)} after the last contact that the client began`;
    case 'BOUNDARY_SET':
      return `${daysWords(days)} after the boundary was recorded`;
    case 'STEP_END': {
      const name = stepName(rule.step, steps);
      return days === 0 ? `when ${name} is done` : `${daysWords(days)} after ${name} is done`;
    }
    default:
      return assertNever(rule);
  }
}

const dateWords = (date: string): string => {
  try {
    return exactDayWords(date);
  } catch {
    return 'a day that is still to be chosen';
  }
};

function conditionWords(condition: PreviewedStep['provided'][number]): string {
  switch (condition) {
    case 'APPROVAL':
      return 'once you have approved it';
    case 'BOUNDARY':
      return 'while the other person’s boundary allows it';
    case 'CALM':
      return 'once it has been calm';
    default:
      return assertNever(condition);
  }
}

function neverWords(why: OpeningRule | null, steps: readonly NamedStep[]): string {
  if (why === null || !('step' in why)) return 'Never opens as it is: a rule is not filled in.';
  const isThere = steps.some(({ key }) => key === why.step);
  return isThere
    ? `Never opens as it is: it waits for ${stepName(why.step, steps)}, which cannot end before it.`
    : 'Never opens as it is: it waits for a step that is not here.';
}

/** "21 days after A is done" says "when A is done" too. */
const isSaidByAWait = (rule: OpeningRule, rules: OpeningRule[]): boolean =>
  rule.kind === 'STEP_DONE' &&
  rules.some(
    (other) => other.kind === 'WAIT' && other.anchor === 'STEP_END' && other.step === rule.step,
  );

const rank: Record<OpeningRule['kind'], number> = {
  STEP_DONE: 0,
  WAIT: 1,
  DATE: 2,
  CALM: 3,
  APPROVAL: 4,
  BOUNDARY: 5,
};

function inARow(clauses: string[]): string {
  const last = clauses.at(-1)!;
  return clauses.length === 1 ? last : `${clauses.slice(0, -1).join(', ')} and ${last}`;
}
