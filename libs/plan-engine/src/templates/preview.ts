import {
  addDays,
  assertNever,
  daysBetween,
  isLocalDate,
  localDateOf,
  startOfDay,
  weekOf,
} from '@footing/kernel';

import { stepsInDependencyOrder } from './step-graph.js';
import type {
  ActionDefinition,
  LocalDate,
  OpeningRule,
  StepDefinition,
  TemplateContent,
  TimeZone,
} from '../types.js';
import { isNumberOfDays } from './validate-text.js';

/** The days of one step in a preview. */
export interface PreviewedStep {
  /** The key of the step. */
  step: string;
  /** The local day; null if the step never opens: a rule names no step, is part of a cycle, or is incomplete. */
  opensOn: LocalDate | null;
  endsOn: LocalDate | null;
  /** The rule that determines the day, or that can never be met; null: the step opens with the plan. */
  why: OpeningRule | null;
  /** What the preview assumes: that the coach approves, the boundary allows it, the check-ins are calm. */
  provided: ('APPROVAL' | 'BOUNDARY' | 'CALM')[];
}

/**
 * The days on which the steps would open and end if the plan started on the local day `startsOn`, in the order of the
 * steps. Assumes no pause, no contact, a boundary that was recorded before the start, and that approval, boundary and
 * calm never delay a step. A step ends on the last due day of its required actions (of all, if none is required), or
 * when its longest habit can be done for good, whichever is later; without either, on the day it opens. Accepts drafts:
 * incomplete content never makes it throw. Throws RangeError on an unknown zone.
 */
export function preview(
  content: TemplateContent,
  startsOn: LocalDate,
  zone: TimeZone,
): PreviewedStep[] {
  return previewOfRunning(content, { startsOn, today: startsOn }, zone, new Map());
}

/** The local days on which a step of a running plan opened and ended; `endedOn` null: it is open. */
export interface StepSoFar {
  opensOn: LocalDate;
  endedOn: LocalDate | null;
}

/**
 * The local days from which waits outside of the plan count, as far as they are known: the last contact, and when the
 * boundary was recorded.
 */
export interface CountedFrom {
  LAST_CONTACT?: LocalDate;
  BOUNDARY_SET?: LocalDate;
}

/**
 * `preview` for a plan that runs: what has happened so far, by the keys of the steps, is kept, and nothing else opens or ends
 * before `today`. Waits after the last contact and after the boundary count from `countedFrom`, or from the start of the
 * plan where that is not known. Pauses are only estimated.
 */
export function previewOfRunning(
  content: TemplateContent,
  {
    startsOn,
    today,
    countedFrom = {},
  }: { startsOn: LocalDate; today: LocalDate; countedFrom?: CountedFrom },
  zone: TimeZone,
  soFar: ReadonlyMap<string, StepSoFar>,
): PreviewedStep[] {
  const start = existing(startsOn, zone);
  const days = new Map<string, { opensOn: LocalDate; endsOn: LocalDate }>();
  const byStep = new Map<StepDefinition, PreviewedStep>();
  for (const step of stepsInDependencyOrder(content.steps)) {
    const known = soFar.get(step.key);
    const endOf = (key: string) => days.get(key)?.endsOn ?? null;
    const planned = openingDay(step, start, zone, endOf, countedFrom);
    const opensOn = known?.opensOn ?? (planned.opensOn && later(planned.opensOn, today));
    const endsOn =
      known?.endedOn ??
      (opensOn && later(addDays(opensOn, daysToTake(step.actions, opensOn)), today));
    if (opensOn !== null && endsOn !== null) days.set(step.key, { opensOn, endsOn });
    const { why } = planned;
    byStep.set(step, { step: step.key, opensOn, endsOn, why, provided: providedFor(step) });
  }
  return content.steps.map((step) => byStep.get(step) ?? neverOpens(step, days));
}

const later = (one: LocalDate, other: LocalDate): LocalDate => (one > other ? one : other);

interface OpeningDay {
  opensOn: LocalDate | null;
  why: OpeningRule | null;
}

function openingDay(
  step: StepDefinition,
  start: LocalDate,
  zone: TimeZone,
  endOf: (step: string) => LocalDate | null,
  countedFrom: CountedFrom,
): OpeningDay {
  let latest: { opensOn: LocalDate; why: OpeningRule | null } = { opensOn: start, why: null };
  for (const rule of step.opens) {
    const day = dayOf(rule, start, endOf, countedFrom);
    if (day === null) return { opensOn: null, why: rule };
    const opensOn = existing(day, zone);
    // On the same day, a step that must end first explains more than the start of the plan.
    const explains = latest.why === null && rule.kind === 'STEP_DONE';
    if (opensOn > latest.opensOn || (opensOn === latest.opensOn && explains)) {
      latest = { opensOn, why: rule };
    }
  }
  return latest;
}

function dayOf(
  rule: OpeningRule,
  start: LocalDate,
  endOf: (step: string) => LocalDate | null,
  countedFrom: CountedFrom,
): LocalDate | null {
  switch (rule.kind) {
    case 'STEP_DONE':
      return endOf(rule.step);
    case 'WAIT': {
      const from = waitsFrom(rule, start, endOf, countedFrom);
      return from === null || !isNumberOfDays(rule.days) ? null : addDays(from, rule.days);
    }
    case 'DATE':
      return isLocalDate(rule.date) ? rule.date : null;
    case 'APPROVAL':
    case 'BOUNDARY':
    case 'CALM':
      return start;
    default:
      return assertNever(rule);
  }
}

function waitsFrom(
  rule: Extract<OpeningRule, { kind: 'WAIT' }>,
  start: LocalDate,
  endOf: (step: string) => LocalDate | null,
  countedFrom: CountedFrom,
): LocalDate | null {
  switch (rule.anchor) {
    case 'STEP_END':
      return endOf(rule.step);
    case 'PLAN_START':
      return start;
    case 'LAST_CONTACT':
    case 'BOUNDARY_SET': {
      const from = countedFrom[rule.anchor];
      return from === undefined ? start : later(from, start);
    }
    default:
      return assertNever(rule);
  }
}

/** The day itself, or the next one if the zone skipped it. */
function existing(day: LocalDate, zone: TimeZone): LocalDate {
  return localDateOf(startOfDay(day, zone), zone);
}

function daysToTake(actions: ActionDefinition[], opensOn: LocalDate): number {
  const required = actions.filter((action) => action.required);
  const deciding = required.length > 0 ? required : actions;
  return Math.max(
    0,
    ...deciding.map((action) => Math.max(daysToDue(action), daysOfHabit(action, opensOn))),
  );
}

function daysToDue({ dueAfterDays }: ActionDefinition): number {
  return dueAfterDays !== null && isNumberOfDays(dueAfterDays) ? dueAfterDays : 0;
}

/**
 * From the first day of a habit to the first of its last period; weeks begin on Monday, so a step that opens within a
 * week needs fewer days than whole weeks.
 */
function daysOfHabit({ habit }: ActionDefinition, opensOn: LocalDate): number {
  if (habit === null || !isNumberOfDays(habit.periods)) return 0;
  const others = Math.max(0, habit.periods - 1);
  if (habit.per === 'DAY' || others === 0) return others;
  return daysBetween(opensOn, addDays(weekOf(opensOn), 7 * others));
}

function providedFor(step: StepDefinition): PreviewedStep['provided'] {
  const kinds = step.opens.map((rule) => rule.kind);
  const provided: PreviewedStep['provided'] = [];
  if (kinds.includes('APPROVAL')) provided.push('APPROVAL');
  if (step.outreach || kinds.includes('BOUNDARY')) provided.push('BOUNDARY');
  if (kinds.includes('CALM')) provided.push('CALM');
  return provided;
}

function neverOpens(step: StepDefinition, days: Map<string, { endsOn: LocalDate }>): PreviewedStep {
  const why = step.opens.find((rule) => 'step' in rule && !days.has(rule.step)) ?? null;
  return { step: step.key, opensOn: null, endsOn: null, why, provided: providedFor(step) };
}
