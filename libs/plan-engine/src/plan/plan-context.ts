import { localDateOf, startOfDay } from '@footing/kernel';

import { notCancelled } from '../outreach/boundary.js';
import { statedLimits, type StatedLimits } from '../outreach/outreach-gate.js';
import type {
  Facts,
  Instant,
  LocalDate,
  PlanSnapshot,
  PlanStatus,
  PlanStepSnapshot,
  Reaching,
  RunningPause,
  TimeZone,
} from '../types.js';
import { latestStartOfDay } from './zones.js';

/** A plan at one moment in one time zone: its snapshot, the facts, and the values that all rules derive from. */
export interface PlanContext {
  plan: PlanSnapshot;
  /** What people said or decided about outreach (`statedLimits`), computed once for each kind of outreach. */
  limits: (reach: Reaching) => StatedLimits;
  now: Instant;
  zone: TimeZone;
  today: LocalDate;
  facts: Facts;
  startsAt: Instant;
  pause: RunningPause | null;
  /** When the current pause ends automatically; null if there is none, or if only a person can end it. */
  resumesAt: Instant | null;
  /** The local days that waits are counted from; null where there is none. */
  lastContactOn: LocalDate | null;
  boundarySetOn: LocalDate | null;
  status: PlanStatus;
  stepByKey: Map<string, PlanStepSnapshot>;
}

/**
 * Builds the context of the plan at `now`. `zone` is the client's. `before`: a context of another version of the plan
 * with the same facts, moment and zone; its limits are reused. Throws RangeError on an unknown zone.
 */
export function planContextAt(
  plan: PlanSnapshot,
  facts: Facts,
  now: Instant,
  zone: TimeZone,
  before?: PlanContext,
): PlanContext {
  const startsAt = latestStartOfDay(plan.startsOn, zone, facts, plan.readyAt ?? -Infinity);
  const today = localDateOf(now, zone);
  const pause = runningPause(plan, facts, now, zone);
  return {
    plan,
    facts,
    limits: before?.limits ?? once((reach) => statedLimits(facts, reach, now, zone)),
    now,
    zone,
    today,
    startsAt,
    pause,
    resumesAt: pause?.until ?? null,
    ...anchorDays(facts, zone),
    status: statusOf(plan, { isPaused: pause !== null, startsAt, now }),
    stepByKey: new Map(plan.steps.map((step) => [step.key, step])),
  };
}

/** The same context with its days in another zone, for waits that began while the client lived there. */
export function contextInZone(zone: TimeZone, context: PlanContext): PlanContext {
  return zone === context.zone ? context : { ...context, zone, ...anchorDays(context.facts, zone) };
}

function anchorDays(
  facts: Facts,
  zone: TimeZone,
): Pick<PlanContext, 'lastContactOn' | 'boundarySetOn'> {
  const dayOf = (instant: Instant | null) => (instant === null ? null : localDateOf(instant, zone));
  return {
    lastContactOn: dayOf(facts.lastContactAt),
    // Includes a pending boundary: otherwise a wait would restart when only time has passed.
    boundarySetOn: dayOf(lastBoundaryAt(facts)),
  };
}

/** When the latest change of the boundary was recorded; null where there is none. */
export function lastBoundaryAt({ boundaries }: Pick<Facts, 'boundaries'>): Instant | null {
  return notCancelled(boundaries).at(-1)?.at ?? null;
}

/** The current pause and when it ends automatically. A change of zone never ends it earlier. */
function runningPause(
  plan: PlanSnapshot,
  facts: Facts,
  now: Instant,
  zone: TimeZone,
): RunningPause | null {
  const last = plan.pauses.at(-1);
  if (last === undefined || last.endedAt !== undefined) return null;
  const { from, to } = last;
  if (to === null) return { from, to, until: null };
  const until = latestStartOfDay(to, zone, facts, startOfDay(from, zone));
  return now < until ? { from, to, until } : null;
}

function statusOf(
  plan: PlanSnapshot,
  { isPaused, startsAt, now }: { isPaused: boolean; startsAt: Instant; now: Instant },
): PlanStatus {
  if (plan.ending !== null) return 'ENDED';
  if (isPaused) return 'PAUSED';
  if (plan.readyAt === null) return 'WAITING';
  return now < startsAt ? 'SCHEDULED' : 'ACTIVE';
}

function once<K, V>(work: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    if (!known.has(key)) known.set(key, work(key));
    return known.get(key)!;
  };
}
