import { err, ok } from '@footing/kernel';

import { wasCalm, type UrgeDay } from '../check-ins.js';
import type { CoachIntent, PlanEvent } from './intents.js';
import { openingOf } from '../plan/opening.js';
import { LEAST_DAYS_BEFORE_OUTREACH } from '../outreach/outreach-rules.js';
import { stepReachesOut } from '../outreach/outreach.js';
import { findStep, type DecisionResult, type DecisionContext } from './decision-context.js';
import type { Lock, OpeningRule, PlanStepSnapshot, Reach } from '../types.js';
import { isWithin } from '../templates/validate-text.js';

type Wait = Extract<OpeningRule, { kind: 'WAIT' }>;

/**
 * Marks steps as calm whose CALM rules the last days meet. Only steps that nothing else locks but an approval: calm
 * during a wait says nothing about the day on which the wait ends. Never refuses, because a check-in is always
 * accepted.
 */
export function checkIn(days: readonly UrgeDay[], context: DecisionContext): DecisionResult {
  if (context.status !== 'ACTIVE') return ok([]);
  const { now, today, plan } = context;
  const isCalm = (rule: OpeningRule): boolean => rule.kind !== 'CALM' || wasCalm(days, rule, today);
  const calmed = plan.steps.filter(
    (step) => step.endedAt === null && waitsForCalm(step, context) && step.opens.every(isCalm),
  );
  return ok(calmed.map(({ key }): PlanEvent => ({ kind: 'STEP_CALM', step: key, at: now })));
}

function waitsForCalm(step: PlanStepSnapshot, context: DecisionContext): boolean {
  const { locks } = openingOf(step, context);
  const others = locks.filter(({ kind }: Lock) => kind !== 'CALM' && kind !== 'APPROVAL');
  return others.length === 0 && locks.some(({ kind }) => kind === 'CALM');
}

/** Shortens a wait, at most down to its floor, with a reason, while the step has not ended. */
export function shortenWait(
  { step: key, rule: index, days, hasReason }: Extract<CoachIntent, { kind: 'SHORTEN_WAIT' }>,
  context: DecisionContext,
): DecisionResult {
  const { ending } = context.plan;
  if (ending !== null) return err({ code: 'PLAN_ENDED', ending });
  const found = findStep(key, context);
  if (!found.ok) return found;
  const { step } = found.value;
  const rule = step.opens[index];
  if (rule?.kind !== 'WAIT') return err({ code: 'NO_SUCH_WAIT', step: key });
  if (step.endedAt !== null) return err({ code: 'STEP_CLOSED', step: key });
  // Idempotent: the request was repeated.
  if (days === rule.days) return ok([]);
  const floor = leastDays(rule, step);
  if (!isWithin(days, floor, rule.days - 1)) {
    return err({ code: 'DAYS_OUT_OF_RANGE', floor, days: rule.days });
  }
  if (!hasReason) return err({ code: 'REASON_NEEDED' });
  return ok([{ kind: 'WAIT_SHORTENED', step: key, rule: index, days, at: context.now }]);
}

/** The shortest that a coach can make a wait: its floor, and before outreach the engine's own minimum. */
function leastDays(
  rule: Wait,
  step: Pick<PlanStepSnapshot, 'outreach'> & { actions: readonly { reach: Reach | null }[] },
): number {
  return Math.max(rule.floor ?? 0, stepReachesOut(step) ? LEAST_DAYS_BEFORE_OUTREACH : 0);
}
