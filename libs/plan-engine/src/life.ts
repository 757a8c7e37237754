import { assertNever, localDateOf, startOfDay } from '@footing/kernel';

import { notCancelled } from './boundary.js';
import { whatWasSaid, type Said } from './outreach-gate.js';
import { readinessLocks } from './readiness.js';
import type {
  Facts,
  Instant,
  LocalDate,
  Lock,
  PlanSnapshot,
  PlanStatus,
  PlanStepSnapshot,
  Reaching,
  RunningPause,
  TimeZone,
} from './types.js';
import { latestStartOfDay } from './zones.js';

/** A plan at one moment, with what everything else is derived from. */
export interface Life {
  plan: PlanSnapshot;
  /** What a person said or decided about reaching out, worked out once for each kind of it. */
  said: (reach: Reaching) => Said;
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

export function lifeAt(plan: PlanSnapshot, facts: Facts, now: Instant, zone: TimeZone): Life {
  const startsAt = latestStartOfDay(plan.startsOn, zone, facts, plan.readyAt ?? -Infinity);
  const today = localDateOf(now, zone);
  const pause = runningPause(plan, facts, now, zone);
  return {
    plan,
    facts,
    said: once((reach) => whatWasSaid(facts, reach, now, zone)),
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

/** The same life with the days of another zone, for waits that began there. */
export function lifeIn(zone: TimeZone, life: Life): Life {
  return zone === life.zone ? life : { ...life, zone, ...anchorDays(life.facts, zone) };
}

function anchorDays(facts: Facts, zone: TimeZone): Pick<Life, 'lastContactOn' | 'boundarySetOn'> {
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

/** The pause that runs now, and when it ends by itself: no earlier for a change of zone. */
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

/** What holds everything in the plan that is not done. */
export function planLocks(life: Life): Lock[] {
  switch (life.status) {
    case 'WAITING':
      return readinessLocks(life.facts, life.now, life.zone);
    case 'SCHEDULED':
      return [{ kind: 'PLAN_NOT_STARTED', until: life.startsAt }];
    case 'ACTIVE':
      return [];
    case 'PAUSED':
      return pauseLocks(life);
    case 'ENDED':
      return [{ kind: 'ENDED', ending: life.plan.ending! }];
    default:
      return assertNever(life.status);
  }
}

/** A plan that is paused before its first day still starts on it. */
function pauseLocks({ resumesAt, startsAt }: Life): Lock[] {
  if (resumesAt === null) return [{ kind: 'PAUSED' }];
  const rests: Lock = { kind: 'PAUSED', until: resumesAt };
  return startsAt > resumesAt ? [rests, { kind: 'PLAN_NOT_STARTED', until: startsAt }] : [rests];
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
