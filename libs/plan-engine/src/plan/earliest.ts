import { isGated, isTimeLock } from './opening.js';
import { reachesOf, reachOf, reachOfStep } from '../outreach/outreach.js';
import type {
  Instant,
  Lock,
  PlanSnapshot,
  PlanState,
  PlanStepSnapshot,
  StepState,
} from '../types.js';

/**
 * The earliest instant at which a locked step can open: the end of its last dated lock. It is known only if the step
 * can open exactly then, so nothing opens sooner unless somebody changes the plan, and no reader waits for a day that
 * cannot be kept. Beside dated locks, the step may need only what takes no time:
 *
 * - an approval, if the limits that could refuse it are among its locks;
 * - the end of steps that can be open by then, under the same conditions, and whose missing required actions are
 *   neither habits, which take days, nor outreach, which is a contact and restarts waits.
 *
 * Null otherwise: while the step or one that it needs waits for calm, for a limit without an end, or for a wait that
 * begins only when a step ends, and for practical contact, which may be closed again by then.
 */
export function earliestOpening(
  step: StepState,
  plan: PlanSnapshot,
  state: PlanState,
): Instant | null {
  const ends = step.locks.filter(isTimeLock).map(({ until }) => until);
  const at = Math.max(step.opensAt ?? -Infinity, ...ends);
  return at > -Infinity && canOpenBy(at, step, { plan, state, asked: new Set() }) ? at : null;
}

/** Whether a wait begins only when another step ends. */
function hasComingWait(locks: readonly { kind: Lock['kind']; days?: number | null }[]): boolean {
  return locks.some(({ kind, days }) => kind === 'STEP' && Boolean(days));
}

interface Chain {
  plan: PlanSnapshot;
  state: PlanState;
  /** Keys of the steps whose answer is known to be yes, or is being found. */
  asked: Set<string>;
}

function canOpenBy(at: Instant, { key, locks }: StepState, chain: Chain): boolean {
  const step = chain.plan.steps.find((one) => one.key === key)!;
  // Practical contact fits a time of space, which may be over by then.
  const mayClose = step.outreach && reachOfStep(step) === 'PRACTICAL';
  if (mayClose || hasComingWait(locks)) return false;
  return locks.every((lock) => {
    if (isTimeLock(lock)) return lock.until <= at;
    if (lock.kind === 'APPROVAL') return canBeApproved(step);
    return lock.kind === 'STEP' && canEndBy(at, lock.step, chain);
  });
}

/** Whether an approval is accepted as soon as no other lock is left. */
const canBeApproved = (step: PlanStepSnapshot): boolean =>
  isGated(step) || reachesOf(step).length === 0;

function canEndBy(at: Instant, key: string, chain: Chain): boolean {
  if (chain.asked.has(key)) return true;
  chain.asked.add(key);
  const index = chain.plan.steps.findIndex((step) => step.key === key);
  const [step, state] = [chain.plan.steps[index], chain.state.steps[index]];
  if (step === undefined || state === undefined || !canOpenBy(at, state, chain)) return false;
  return step.actions.every(
    (action) =>
      !action.required ||
      action.doneAt !== null ||
      (action.kind !== 'HABIT' && reachOf(action, step) === null),
  );
}
