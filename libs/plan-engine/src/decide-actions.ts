import { addDays, err, isLocalDate, ok } from '@footing/kernel';

import { apply } from './apply.js';
import { countOn, isHabitDone, openedOn } from './habits.js';
import type { Intent, PlanEvent } from './intents.js';
import {
  actionRefusal,
  findAction,
  NOTHING,
  planRefusal,
  skippedRefusal,
  type FoundAction,
  type Outcome,
  type Situation,
} from './situation.js';
import { dependentsOf } from './step-graph.js';
import { isSafeToGive, isSurprise, pointsLeft, takeBackUntil } from './surprise.js';
import type { ActionKind, LocalDate, PlanActionSnapshot, PlanStepSnapshot } from './types.js';

/** A habit can be counted today and on so many days before. */
export const DAYS_TO_COUNT_BACK = 7;
/** More than that a day is a slip of the finger. */
export const MOST_COUNTS_A_DAY = 100;

export function doAction(key: string, kind: ActionKind, situation: Situation): Outcome {
  const found = findAction(key, situation);
  if (!found.ok) return found;
  const { action } = found.value;
  if (action.kind !== kind) return err({ code: 'WRONG_KIND', action: key });
  if (isSurprise(action)) return err({ code: 'CHECKLIST_FIRST', action: key });
  return done(found.value, situation);
}

/** Gives what an action asks for once: nobody has said yes to it but the client, point by point. */
export function giveSurprise(
  { action: key, checklist }: Extract<Intent, { kind: 'GIVE_SURPRISE' }>,
  situation: Situation,
): Outcome {
  const found = findAction(key, situation);
  if (!found.ok) return found;
  const { action } = found.value;
  if (!isSurprise(action)) return err({ code: 'WRONG_KIND', action: key });
  if (action.doneAt !== null) return NOTHING;
  const refusal = actionRefusal(found.value, situation);
  if (refusal !== null) return err(refusal);
  const { facts, now, zone } = situation;
  if (!isSafeToGive(facts, now, zone)) return err({ code: 'SAFETY_CHECK_FIRST' });
  const points = pointsLeft(checklist);
  return points.length > 0 ? err({ code: 'POINTS_LEFT', points }) : done(found.value, situation);
}

function done(found: FoundAction, situation: Situation): Outcome {
  const { action } = found;
  const refusal = actionRefusal(found, situation);
  if (refusal !== null) return err(refusal);
  if (action.doneAt !== null) return NOTHING;
  return withEndOfStep(
    [{ kind: 'ACTION_DONE', action: action.key, at: situation.now }],
    found,
    situation,
  );
}

export function undoAction(key: string, situation: Situation): Outcome {
  const found = findAction(key, situation);
  if (!found.ok) return found;
  const { action } = found.value;
  if (action.kind === 'HABIT') return err({ code: 'WRONG_KIND', action: key });
  // Taking something back never asks the outreach gate.
  const refusal = planRefusal(situation) ?? skippedRefusal(found.value);
  if (refusal !== null) return err(refusal);
  if (action.doneAt === null) return NOTHING;
  if (isSurprise(action) && situation.now > takeBackUntil(action.doneAt)) {
    return err({ code: 'GIVEN', action: key });
  }
  return withReopening(
    [{ kind: 'ACTION_UNDONE', action: key, at: situation.now }],
    found.value,
    situation,
  );
}

export function countHabit(
  { action: key, on, times }: Extract<Intent, { kind: 'COUNT_HABIT' }>,
  situation: Situation,
): Outcome {
  const found = findAction(key, situation);
  if (!found.ok) return found;
  const { action } = found.value;
  if (action.habit === null) return err({ code: 'WRONG_KIND', action: key });
  const refusal = actionRefusal(found.value, situation);
  if (refusal !== null) return err(refusal);
  const days = daysToCount(found.value, situation);
  if (!isLocalDate(on) || on < days.from || on > days.to) {
    return err({ code: 'DAY_OUT_OF_RANGE', ...days });
  }
  if (!Number.isInteger(times) || times < 0 || times > MOST_COUNTS_A_DAY) {
    return err({ code: 'COUNT_OUT_OF_RANGE', max: MOST_COUNTS_A_DAY });
  }
  if (times === countOn(action.counts, on)) return NOTHING;
  return recount(
    action.habit,
    { kind: 'HABIT_COUNTED', action: key, on, times, at: situation.now },
    found.value,
    situation,
  );
}

/** A week back at most, and no day before the step was open. */
function daysToCount(
  { state }: FoundAction,
  { today, zone }: Situation,
): { from: LocalDate; to: LocalDate } {
  const weekAgo = addDays(today, -DAYS_TO_COUNT_BACK);
  const opened = openedOn(state, zone) ?? weekAgo;
  return { from: opened > weekAgo ? opened : weekAgo, to: today };
}

function recount(
  habit: NonNullable<PlanActionSnapshot['habit']>,
  counted: PlanEvent,
  found: FoundAction,
  situation: Situation,
): Outcome {
  const key = found.action.key;
  const step = stepAfter([counted], found, situation);
  const { counts } = step.actions.find((action) => action.key === key)!;
  const isDone = isHabitDone(habit, counts);
  const wasDone = found.action.doneAt !== null;
  if (isDone && !wasDone) {
    return withEndOfStep(
      [counted, { kind: 'ACTION_DONE', action: key, at: situation.now }],
      found,
      situation,
    );
  }
  if (!isDone && wasDone) {
    return withReopening(
      [counted, { kind: 'ACTION_UNDONE', action: key, at: situation.now }],
      found,
      situation,
    );
  }
  return ok([counted]);
}

/** The events, and the end of the step if they complete it. */
function withEndOfStep(events: PlanEvent[], found: FoundAction, situation: Situation): Outcome {
  const step = stepAfter(events, found, situation);
  const ends = step.endedAt === null && isComplete(step);
  return ok(ends ? [...events, { kind: 'STEP_DONE', step: step.key, at: situation.now }] : events);
}

/** The events, and the reopening of the step if its actions had ended it; not if others have built on that. */
function withReopening(events: PlanEvent[], found: FoundAction, situation: Situation): Outcome {
  const { step } = found;
  const reopens =
    step.endedAt !== null && isComplete(step) && !isComplete(stepAfter(events, found, situation));
  if (!reopens) return ok(events);
  if (dependentsOf(step.key, situation.plan.steps).some(isWorkedOn)) {
    return err({ code: 'STEP_CLOSED', step: step.key });
  }
  return ok([...events, { kind: 'STEP_REOPENED', step: step.key, at: situation.now }]);
}

function stepAfter(
  events: PlanEvent[],
  { step }: FoundAction,
  { plan }: Situation,
): PlanStepSnapshot {
  const after = events.reduce(apply, plan);
  return after.steps[plan.steps.indexOf(step)]!;
}

/** All required actions are done; if none is required, all. Without actions, only the coach can decide. */
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
