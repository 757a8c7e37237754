import { stepReachesOut } from './outreach.js';
import { DAYS_BEFORE_STARTING_AGAIN } from '../plan/starting-again.js';
import type { ProblemList } from '../templates/template-problems.js';
import type { OpeningRule, StepDefinition, TemplateContent } from '../types.js';

type Wait = Extract<OpeningRule, { kind: 'WAIT' }>;
type Calm = Extract<OpeningRule, { kind: 'CALM' }>;

/**
 * The engine's own least before anything that reaches out, whatever a template says: one whole day of waiting. A
 * version may only ask for more.
 */
export const LEAST_DAYS_BEFORE_OUTREACH = 1;

/** What must come before outreach that a version does not have itself. */
export interface OutreachRules {
  /** One wait of at least so many days, which nobody can make shorter. */
  days: number;
  approval: boolean;
  calm: { days: number; urgeAtMost: number } | null;
}

/**
 * The rules for outreach that is added to a plan of this version: the strictest that the version has for its own.
 * A version that reaches nobody, such as the one for letting go, was not made for outreach: what is added to its
 * plan waits as long as starting again does, and for an approval.
 */
export function rulesForAddedOutreach(version: Pick<TemplateContent, 'steps'>): OutreachRules {
  const rules = version.steps.filter(stepReachesOut).flatMap(({ opens }) => opens);
  if (!version.steps.some(stepReachesOut)) {
    return { days: DAYS_BEFORE_STARTING_AGAIN, approval: true, calm: null };
  }
  const calm = rules.filter(isCalm);
  return {
    days: Math.max(
      LEAST_DAYS_BEFORE_OUTREACH,
      ...rules.filter(isWait).map(({ floor }) => floor ?? 0),
    ),
    approval: rules.some(({ kind }) => kind === 'APPROVAL'),
    calm:
      calm.length === 0
        ? null
        : {
            days: Math.max(...calm.map(({ days }) => days)),
            urgeAtMost: Math.min(...calm.map(({ urgeAtMost }) => urgeAtMost)),
          },
  };
}

/** Where the opening rules of a step are less than these. The boundary is asked for in any case. */
export function checkAddedOutreach(
  opens: readonly OpeningRule[],
  { days, approval, calm }: OutreachRules,
  field: string,
  list: ProblemList,
): void {
  const waits = opens.filter(isWait);
  if (!waits.some((wait) => wait.days >= days && leastOfWait(wait) >= days)) {
    list.add('BELOW_FLOOR', field);
  }
  const isMissing =
    (approval && !opens.some(({ kind }) => kind === 'APPROVAL')) ||
    (calm !== null && !opens.filter(isCalm).some((rule) => isAsCalm(rule, calm)));
  if (isMissing) list.add('GATE_REMOVED', field);
}

/** Where a step that reaches out in the version has lost one of its gates; its waits are checked by themselves. */
export function checkKeptGates(
  opens: readonly OpeningRule[],
  { opens: before }: Pick<StepDefinition, 'opens'>,
  field: string,
  list: ProblemList,
): void {
  const isKept = (rule: OpeningRule): boolean => {
    if (rule.kind === 'CALM') return opens.filter(isCalm).some((other) => isAsCalm(other, rule));
    if (rule.kind !== 'APPROVAL' && rule.kind !== 'BOUNDARY') return true;
    return opens.some(({ kind }) => kind === rule.kind);
  };
  if (!before.every(isKept)) list.add('GATE_REMOVED', field);
}

/** The fewest days that anybody can make of a wait before what reaches out. */
function leastOfWait({ floor }: Wait): number {
  return Math.max(LEAST_DAYS_BEFORE_OUTREACH, floor ?? 0);
}

const isWait = (rule: OpeningRule): rule is Wait => rule.kind === 'WAIT';

const isCalm = (rule: OpeningRule): rule is Calm => rule.kind === 'CALM';

const isAsCalm = (rule: Calm, { days, urgeAtMost }: NonNullable<OutreachRules['calm']>): boolean =>
  rule.days >= days && rule.urgeAtMost <= urgeAtMost;
