import { addDays, daysBetween, localDateOf, type LocalDate } from '@footing/kernel';

import { openingOf } from '../plan/opening.js';
import { daysNotPaused } from '../plan/pauses.js';
import type { PlanContext } from '../plan/plan-context.js';
import type { PlanTimeline } from '../plan/plan-timeline.js';
import type { ActionDefinition, PlanStepSnapshot } from '../types.js';

/** Converts days from today into days from the opening, if the step is open already (or held only by a pause). */
export function dueAfterOpening(
  { dueAfterDays }: Pick<ActionDefinition, 'dueAfterDays'>,
  step: PlanStepSnapshot,
  context: PlanContext,
): number | null {
  const from = countsFrom(step, context);
  if (dueAfterDays === null || from === null) return dueAfterDays;
  return dueAfterDays + daysBetween(from, context.today);
}

/**
 * By the key of each step that is open: the local day from which the days until its actions are due count. An action is due
 * on a day, today or later, exactly if its `dueAfterDays` are the days from here to there. Empty while the plan is paused, when
 * the end of the pause moves all these days.
 */
export function dueCountsFrom({ context, plan }: PlanTimeline): Map<string, LocalDate> {
  if (context.pause !== null || context.status === 'PAUSED') return new Map();
  return new Map(
    plan.steps.flatMap((step): [string, LocalDate][] => {
      const from = step.endedAt === null ? countsFrom(step, context) : null;
      return from === null ? [] : [[step.key, from]];
    }),
  );
}

/** The day on which the step opened, later by the days that the plan was paused since; null if it is not open. */
function countsFrom(step: PlanStepSnapshot, context: PlanContext): LocalDate | null {
  const { at, locks } = openingOf(step, context);
  const isOpen = at !== null && locks.every((lock) => lock.kind === 'PAUSED');
  if (!isOpen) return null;
  const openedOn = localDateOf(at, context.zone);
  return addDays(context.today, -daysNotPaused(openedOn, context.today, context.plan.pauses));
}
