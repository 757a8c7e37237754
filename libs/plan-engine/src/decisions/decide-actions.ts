import { addDays, err, isLocalDate, ok } from '@footing/kernel';

import { apply } from './apply.js';
import { countOn, isHabitDone, openedOn } from '../plan/habits.js';
import type { Intent, PlanEvent } from './intents.js';
import {
  actionRefusal,
  findAction,
  NO_EVENTS,
  planRefusal,
  skippedRefusal,
  type FoundAction,
  type DecisionResult,
  type DecisionContext,
} from './decision-context.js';
import { dependentsOf } from '../templates/step-graph.js';
import { isSafeToGive, isSurprise, pointsLeft, takeBackUntil } from '../outreach/surprise.js';
import type { ActionKind, LocalDate, PlanActionSnapshot, PlanStepSnapshot } from '../types.js';

/** How many days back a habit can be counted. */
const DAYS_TO_COUNT_BACK = 7;
/** More than this per day is taken for a typing mistake. */
const MOST_COUNTS_A_DAY = 100;

/** Completes an action of this kind; refused for surprises, which need their checklist. */
export function doAction(key: string, kind: ActionKind, context: DecisionContext): DecisionResult {
  const found = findAction(key, context);
  if (!found.ok) return found;
  const { action } = found.value;
  if (action.kind !== kind) return err({ code: 'WRONG_KIND', action: key });
  if (isSurprise(action)) return err({ code: 'CHECKLIST_FIRST', action: key });
  return done(found.value, context);
}

/** Completes a surprise, after every point of the checklist was confirmed. */
export function giveSurprise(
  { action: key, checklist }: Extract<Intent, { kind: 'GIVE_SURPRISE' }>,
  context: DecisionContext,
): DecisionResult {
  const found = findAction(key, context);
  if (!found.ok) return found;
  const { action } = found.value;
  if (!isSurprise(action)) return err({ code: 'WRONG_KIND', action: key });
  if (action.doneAt !== null) return NO_EVENTS;
  const refusal = actionRefusal(found.value, context);
  if (refusal !== null) return err(refusal);
  const { facts, now, zone } = context;
  if (!isSafeToGive(facts, now, zone)) return err({ code: 'SAFETY_CHECK_FIRST' });
  const points = pointsLeft(checklist);
  return points.length > 0 ? err({ code: 'POINTS_LEFT', points }) : done(found.value, context);
}

function done(found: FoundAction, context: DecisionContext): DecisionResult {
  const { action } = found;
  const refusal = actionRefusal(found, context);
  if (refusal !== null) return err(refusal);
  if (action.doneAt !== null) return NO_EVENTS;
  return withEndOfStep(
    [{ kind: 'ACTION_DONE', action: action.key, at: context.now }],
    found,
    context,
  );
}

/** Undoes an action that is not a habit, and reopens the step if its actions had ended it. */
export function undoAction(key: string, context: DecisionContext): DecisionResult {
  const found = findAction(key, context);
  if (!found.ok) return found;
  const { action } = found.value;
  if (action.kind === 'HABIT') return err({ code: 'WRONG_KIND', action: key });
  // Taking something back never asks the outreach gate.
  const refusal = planRefusal(context) ?? skippedRefusal(found.value);
  if (refusal !== null) return err(refusal);
  if (action.doneAt === null) return NO_EVENTS;
  if (isSurprise(action) && context.now > takeBackUntil(action.doneAt)) {
    return err({ code: 'GIVEN', action: key });
  }
  return withReopening(
    [{ kind: 'ACTION_UNDONE', action: key, at: context.now }],
    found.value,
    context,
  );
}

/** Sets the count of a habit on a local day; completes or reopens the action and its step accordingly. */
export function countHabit(
  { action: key, on, times }: Extract<Intent, { kind: 'COUNT_HABIT' }>,
  context: DecisionContext,
): DecisionResult {
  const found = findAction(key, context);
  if (!found.ok) return found;
  const { action } = found.value;
  if (action.habit === null) return err({ code: 'WRONG_KIND', action: key });
  const refusal = actionRefusal(found.value, context);
  if (refusal !== null) return err(refusal);
  const days = daysToCount(found.value, context);
  if (!isLocalDate(on) || on < days.from || on > days.to) {
    return err({ code: 'DAY_OUT_OF_RANGE', ...days });
  }
  if (!Number.isInteger(times) || times < 0 || times > MOST_COUNTS_A_DAY) {
    return err({ code: 'COUNT_OUT_OF_RANGE', max: MOST_COUNTS_A_DAY });
  }
  if (times === countOn(action.counts, on)) return NO_EVENTS;
  return recount(
    action.habit,
    { kind: 'HABIT_COUNTED', action: key, on, times, at: context.now },
    found.value,
    context,
  );
}

/** The days that can be counted: at most a week back, and none before the step opened. */
function daysToCount(
  { state }: FoundAction,
  { today, zone }: DecisionContext,
): { from: LocalDate; to: LocalDate } {
  const weekAgo = addDays(today, -DAYS_TO_COUNT_BACK);
  const opened = openedOn(state, zone) ?? weekAgo;
  return { from: opened > weekAgo ? opened : weekAgo, to: today };
}

function recount(
  habit: NonNullable<PlanActionSnapshot['habit']>,
  counted: PlanEvent,
  found: FoundAction,
  context: DecisionContext,
): DecisionResult {
  const key = found.action.key;
  const step = stepAfter([counted], found, context);
  const { counts } = step.actions.find((action) => action.key === key)!;
  const isDone = isHabitDone(habit, counts);
  const wasDone = found.action.doneAt !== null;
  if (isDone && !wasDone) {
    return withEndOfStep(
      [counted, { kind: 'ACTION_DONE', action: key, at: context.now }],
      found,
      context,
    );
  }
  if (!isDone && wasDone) {
    return withReopening(
      [counted, { kind: 'ACTION_UNDONE', action: key, at: context.now }],
      found,
      context,
    );
  }
  return ok([counted]);
}

/** The events, followed by the end of the step if they complete it. */
function withEndOfStep(
  events: PlanEvent[],
  found: FoundAction,
  context: DecisionContext,
): DecisionResult {
  const step = stepAfter(events, found, context);
  const ends = step.endedAt === null && isComplete(step);
  return ok(ends ? [...events, { kind: 'STEP_DONE', step: step.key, at: context.now }] : events);
}

/**
 * The events, followed by the reopening of a step that its actions had ended; refused if a later step was worked on.
 */
function withReopening(
  events: PlanEvent[],
  found: FoundAction,
  context: DecisionContext,
): DecisionResult {
  const { step } = found;
  const reopens =
    step.endedAt !== null && isComplete(step) && !isComplete(stepAfter(events, found, context));
  if (!reopens) return ok(events);
  if (dependentsOf(step.key, context.plan.steps).some(isWorkedOn)) {
    return err({ code: 'STEP_CLOSED', step: step.key });
  }
  return ok([...events, { kind: 'STEP_REOPENED', step: step.key, at: context.now }]);
}

function stepAfter(
  events: PlanEvent[],
  { step }: FoundAction,
  { plan }: DecisionContext,
): PlanStepSnapshot {
  const after = events.reduce(apply, plan);
  return after.steps[plan.steps.indexOf(step)]!;
}

/**
 * Whether all required actions are done, or all actions if none is required. A step without actions is ended by a
 * coach.
 */
function isComplete({ actions }: PlanStepSnapshot): boolean {
  const required = actions.filter((action) => action.required);
  const deciding = required.length > 0 ? required : actions;
  return deciding.length > 0 && deciding.every((action) => action.doneAt !== null);
}

function isWorkedOn({ endedAt, actions }: PlanStepSnapshot): boolean {
  return (
    endedAt !== null || actions.some(({ doneAt, counts }) => doneAt !== null || counts.length > 0)
  );
}
