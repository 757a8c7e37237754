import { err, localDateOf, ok } from '@footing/kernel';

import type { DecisionContext, DecisionResult } from './decision-context.js';
import { apply } from './apply.js';
import { dueAfterOpening } from './due-days.js';
import { NO_EVENTS } from './decision-context.js';
import { editedOutreach, editedSteps, isUnchanged, type PlanEdit } from '../edits/plan-edit.js';
import { problemsOfEdit, problemsOfEditWhileClosed } from '../edits/problems-of-edit.js';
import { reachOf, stepReachesOut } from '../outreach/outreach.js';
import { planContextAt } from '../plan/plan-context.js';
import { openingOf, ownLocks } from '../plan/opening.js';
import { projectContext } from '../plan/project.js';
import type { TemplateProblem } from '../templates/template-problems.js';
import type { Lock, PlanActionSnapshot, PlanStepSnapshot } from '../types.js';

/**
 * Changes steps and actions of a plan that has not ended. Nothing is completed, no wait gets shorter, no outreach opens, and
 * what is done stays. Outreach that is added or changed needs an open gate, and its step a new approval.
 */
export function editPlan(edit: PlanEdit, context: DecisionContext): DecisionResult {
  const { plan, now, today } = context;
  if (plan.ending !== null) return err({ code: 'PLAN_ENDED', ending: plan.ending });
  if (isUnchanged(edit)) return NO_EVENTS;
  const problems = [
    ...problemsOfEdit(edit, { plan, today, openedOn: (key) => openedOn(key, context) }),
    ...problemsOfEditWhileClosed(edit, context.limits('YES').reasons),
  ];
  if (problems.length > 0) return err({ code: 'BAD_EDIT', problems });
  for (const { reach, path } of editedOutreach(edit)) {
    const { reasons } = context.limits(reach);
    if (reasons.length > 0) return err({ code: 'LOCKED', locks: reasons, path });
  }
  const steps = editedSteps(plan, edit, now, (action, step) =>
    step === null ? action.dueAfterDays : dueAfterOpening(action, step, context),
  );
  const after = contextAfter(steps, context);
  const opening = openedOutreach(context, after);
  if (opening.length > 0) return err({ code: 'BAD_EDIT', problems: opening });
  const due = steps.map((step) =>
    opensNow(step, context, after) ? dueFromToday(step, after) : step,
  );
  return ok([{ kind: 'PLAN_EDITED', steps: due, at: now }]);
}

/** The context of the plan after the edit. */
function contextAfter(steps: PlanStepSnapshot[], before: DecisionContext): DecisionContext {
  const plan = apply(before.plan, { kind: 'PLAN_EDITED', steps, at: before.now });
  const context = planContextAt(plan, before.facts, before.now, before.zone, before);
  return { ...context, state: projectContext(context) };
}

/** Whether the step is open because of the edit: it is new, or was closed before. */
function opensNow(
  step: PlanStepSnapshot,
  before: DecisionContext,
  after: DecisionContext,
): boolean {
  const was = before.stepByKey.get(step.key);
  const wasOpen =
    was !== undefined && (was.endedAt !== null || openedOn(step.key, before) !== null);
  return !wasOpen && openedOn(step.key, after) !== null;
}

/**
 * The step with its actions due as if it opened today. Its rules may have been met long ago, and nothing is overdue because
 * of an edit.
 */
function dueFromToday(step: PlanStepSnapshot, after: DecisionContext): PlanStepSnapshot {
  const actions = step.actions.map((action) => ({
    ...action,
    dueAfterDays: dueAfterOpening(action, step, after),
  }));
  return { ...step, actions };
}

/** The local day on which the step opened; null while something other than a pause closes it, or once it has ended. */
function openedOn(key: string, context: DecisionContext): string | null {
  const step = context.stepByKey.get(key);
  if (step === undefined || step.endedAt !== null) return null;
  const { at, locks } = openingOf(step, context);
  const isOpen = at !== null && locks.every(({ kind }) => kind === 'PAUSED');
  return isOpen ? localDateOf(at, context.zone) : null;
}

/** Outreach that is closed, or new in a step of its own, and that the edit would open. */
function openedOutreach(before: DecisionContext, after: DecisionContext): TemplateProblem[] {
  return after.plan.steps.flatMap((step, at): TemplateProblem[] => {
    const was = before.stepByKey.get(step.key);
    const problem = { code: 'OPENS_OUTREACH', step: step.key } as const;
    if (stepReachesOut(step) && step.endedAt === null) {
      const wasOpen = was !== undefined && isOpen(openingOf(was, before).locks);
      if (!wasOpen && isOpen(openingOf(step, after).locks)) {
        return [{ ...problem, action: null, path: `steps.${at}.opens` }];
      }
    }
    return step.actions.flatMap((action, nth) =>
      isOpenedAction(action, step, before, after)
        ? [{ ...problem, action: action.key, path: `steps.${at}.actions.${nth}.reach` }]
        : [],
    );
  });
}

/** Whether outreach that was in the plan, locked, is open now. */
function isOpenedAction(
  action: PlanActionSnapshot,
  step: PlanStepSnapshot,
  before: DecisionContext,
  after: DecisionContext,
): boolean {
  const home = before.plan.steps.find(({ actions }) =>
    actions.some(({ key }) => key === action.key),
  );
  const was = home?.actions.find(({ key }) => key === action.key);
  if (home === undefined || was === undefined || action.doneAt !== null) return false;
  if (reachOf(was, home) === null && reachOf(action, step) === null) return false;
  return !isOpen(locksOf(was, home, before)) && isOpen(locksOf(action, step, after));
}

function locksOf(
  action: PlanActionSnapshot,
  step: PlanStepSnapshot,
  context: DecisionContext,
): Lock[] {
  if (step.endedAt !== null) return ownLocks(action, step, context, []);
  const { locks } = openingOf(step, context);
  return [...locks, ...ownLocks(action, step, context, locks)];
}

/** Whether only the plan as a whole is closed, if anything: not started, or paused. */
const isOpen = (locks: readonly Lock[]): boolean =>
  locks.every(
    ({ kind }) => kind === 'PAUSED' || kind === 'PLAN_NOT_STARTED' || kind === 'READINESS',
  );
