import { localDateOf } from '@footing/kernel';

import { apply } from '../decisions/apply.js';
import { keepsActionsFirst, keepsRules } from '../edits/kept-rules.js';
import { changeAt } from '../edits/plan-edit.js';
import { isRecalled } from '../outreach/outreach-gate.js';
import { reachOf, stepReachesOut } from '../outreach/outreach.js';
import { project } from '../plan/project.js';
import type { Facts, Instant, PlanSnapshot, PlanState } from '../types.js';
import type { Carry, Kept } from './carry.js';
import type { LiveAction, LivePlan, LiveStep } from './live-plan.js';
import { byKey, hasSameOutreach, isSameOutreach, withApproval } from './plan-parts.js';

type Checked = Pick<Carry, 'facts' | 'now' | 'zone' | 'direction'> & {
  /** The plan before the move. */
  plan: LivePlan;
  /** Its rules without the steps that go, by the key of the step. */
  rulesOf: (step: LiveStep) => LiveStep['opens'];
};

/** The state of a plan before and after a move, under the same facts. */
interface View {
  before: PlanState;
  after: PlanState;
}

/**
 * Requires an approval where something would open because of the move, now or once whatever else closes it does not:
 * a boundary, say, that is closed today. `openedAt`: when a step opened, so that what is not outreach in it stays open.
 */
export function lastCheck(
  plan: LivePlan,
  checked: Checked,
  openedAt: (origin: LiveStep) => Instant | null,
): { plan: LivePlan; kept: Kept[] } {
  const check = new LastCheck(plan, checked);
  const kept: Kept[] = [];
  const steps = plan.steps.map((step, index) => {
    const origin = check.originOf(step);
    const opened = origin === undefined ? null : openedAt(origin);
    const opens = check.opensTooEarly(step, index, opened);
    if (opens === null) return step;
    const needsApproval = step.opens.some(({ kind }) => kind === 'APPROVAL');
    // Here the coach reads that the approval lapsed because the outreach changed.
    if (opens === 'CHANGED' && needsApproval) {
      return { ...step, changedAt: changeAt(checked.now, step) };
    }
    kept.push({ kind: 'APPROVAL_ADDED', step: step.key });
    return withApproval(step, opens === 'STEP' ? 'STEP' : 'OUTREACH', opened);
  });
  return { plan: { ...plan, steps }, kept };
}

class LastCheck {
  readonly #origins: Map<string, LiveStep>;
  readonly #views: View[];

  constructor(
    private readonly plan: LivePlan,
    private readonly checked: Checked,
  ) {
    this.#origins = byKey(checked.plan.steps);
    this.#views = [checked.facts, nothingClosed(checked.facts)].map((facts) => ({
      before: unpaused(checked.plan, facts, checked),
      after: unpaused(plan, facts, checked),
    }));
  }

  originOf({ key }: LiveStep): LiveStep | undefined {
    return this.#origins.get(key);
  }

  /** CHANGED: outreach that is other outreach than before, or that less comes before. */
  opensTooEarly(
    step: LiveStep,
    index: number,
    openedAt: Instant | null,
  ): 'STEP' | 'OUTREACH' | 'CHANGED' | null {
    const opens = this.#views.map((view) => this.#opens(step, index, view));
    if (stepReachesOut(step) && step.endedAt === null) {
      // The recall ends with the move; what was approved before it does not count for the new version.
      if (isRecalled(this.checked.facts) || opens.includes('OUTREACH')) return 'OUTREACH';
      if (this.#isOther(step, openedAt) || this.#losesConditions(step)) return 'CHANGED';
    }
    return opens.find((one) => one !== null) ?? null;
  }

  #opens(step: LiveStep, index: number, { before, after }: View): 'STEP' | 'OUTREACH' | null {
    const state = after.steps[index]!;
    const was = before.steps.find(({ key }) => key === step.key);
    const wasOpen = (key: string): boolean =>
      before.steps.some(({ actions }) =>
        actions.some((one) => one.key === key && one.status === 'OPEN'),
      );
    const reaches = step.actions.some(
      (action, nth) =>
        reachOf(action, step) !== null &&
        state.actions[nth]!.status === 'OPEN' &&
        !wasOpen(action.key),
    );
    if (reaches) return 'OUTREACH';
    const isNew = was === undefined ? step.outreach : was.status === 'LOCKED';
    if (state.status !== 'OPEN' || !isNew) return null;
    return stepReachesOut(step) ? 'OUTREACH' : 'STEP';
  }

  /** Whether its outreach is other outreach than before; forward only if it has been open, so that it would open as it is. */
  #isOther(step: LiveStep, openedAt: Instant | null): boolean {
    const origin = this.#origins.get(step.key);
    if (origin === undefined) return false;
    if (this.checked.direction === 'FORWARD') {
      return openedAt !== null && !hasSameOutreach(step, origin);
    }
    return !isSameOutreach(step, { ...origin, opens: this.checked.rulesOf(origin) });
  }

  /** Whether outreach has lost a rule or a required action that came before it where it was, or waits for less. */
  #losesConditions(step: LiveStep): boolean {
    const origin = this.#origins.get(step.key);
    const { steps } = this.plan;
    if (step.outreach && origin?.outreach && !keepsRules(step.opens, origin, steps)) return true;
    return step.actions.some((action) => {
      const home = this.#reachingHomeOf(action);
      if (reachOf(action, step) === null || action.doneAt !== null || !home) return false;
      return !keepsRules(step.opens, home, steps) || !keepsActionsFirst(action, step, home);
    });
  }

  /** The step before the move in which the action was outreach. */
  #reachingHomeOf({ key }: LiveAction): LiveStep | undefined {
    return this.checked.plan.steps.find((step) =>
      step.actions.some((one) => one.key === key && reachOf(one, step) !== null),
    );
  }
}

/** The facts under which nothing but the plan itself closes outreach. */
function nothingClosed(facts: Facts): Facts {
  return {
    ...facts,
    boundaries: [{ boundary: 'OPEN', until: null, at: 0, takesEffectAt: 0 }],
    answers: [],
    talks: [],
    clientStatus: 'CURRENT',
    allowanceUsed: null,
    surprisedOn: null,
    recalledAt: null,
  };
}

/** The state without the pause of the whole plan, which says nothing about a single step. */
export function unpaused(
  plan: PlanSnapshot,
  facts: Facts,
  { now, zone }: Pick<Carry, 'now' | 'zone'>,
): PlanState {
  const state = project(plan, facts, now, zone);
  if (state.pause === null) return state;
  const resumed = apply(plan, { kind: 'PLAN_RESUMED', on: localDateOf(now, zone), at: now });
  return project(resumed, facts, now, zone);
}
