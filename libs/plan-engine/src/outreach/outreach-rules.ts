import { stepReachesOut } from './outreach.js';
import { DAYS_BEFORE_STARTING_AGAIN } from '../plan/rest-after-letting-go.js';
import type { ProblemList } from '../templates/template-problems.js';
import type { OpeningRule, StepDefinition, TemplateContent } from '../types.js';

type Wait = Extract<OpeningRule, { kind: 'WAIT' }>;
type Calm = Extract<OpeningRule, { kind: 'CALM' }>;

/**
 * The least number of whole days before any outreach, whatever a template says. A template can only require more.
 */
export const LEAST_DAYS_BEFORE_OUTREACH = 1;

/** The rules for outreach that is added to a plan and that its version does not have. */
export interface OutreachRules {
  /** The least number of days of one wait; its floor must be as high. */
  days: number;
  approval: boolean;
  calm: { days: number; urgeAtMost: number } | null;
}

/**
 * The rules for outreach that is added to a plan of this version: the strictest that the version has for its own
 * outreach. In a version without outreach, such as the one for letting go, added outreach waits as long as a new plan
 * after letting go, and needs an approval.
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

/** Adds problems if the opening rules of a step are weaker than these. The boundary is always required. */
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

/**
 * Adds a problem if an outreach step of the version has lost its approval, calm or boundary. Waits are checked
 * elsewhere.
 */
export function checkGates(
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

/** The least number of days to which a wait before outreach can be shortened. */
function leastOfWait({ floor }: Wait): number {
  return Math.max(LEAST_DAYS_BEFORE_OUTREACH, floor ?? 0);
}

const isWait = (rule: OpeningRule): rule is Wait => rule.kind === 'WAIT';

const isCalm = (rule: OpeningRule): rule is Calm => rule.kind === 'CALM';

const isAsCalm = (rule: Calm, { days, urgeAtMost }: NonNullable<OutreachRules['calm']>): boolean =>
  rule.days >= days && rule.urgeAtMost <= urgeAtMost;
