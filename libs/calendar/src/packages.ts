import type { Instant, LocalDate } from '@footing/kernel';
import { clientChange } from './changes.js';

/** A number of sessions that a client bought. */
export interface SessionPackage {
  id: string;
  sessions: number;
  /** How many of them are taken: not given back. */
  used: number;
  soldAt: Instant;
  /** The last day of sessions that it counts; null: without an end. */
  validUntil: LocalDate | null;
  /** The session types that count; none: every session does. */
  typeIds: readonly string[];
  /** Ended by staff: it counts no further session. */
  ended: boolean;
}

/** What a session made of a package: `LATE`, it was cancelled too late to be given back. */
export type PackageUse = 'TAKEN' | 'LATE' | 'GIVEN_BACK';

export interface CountedSession {
  id: string;
  bookedAt: Instant;
  startsAt: Instant;
  /** The day of its start, in the zone of the practice. */
  day: LocalDate;
  typeId: string | null;
  /** Of both partners of a couple: never counted, because a package is one client's. */
  joint: boolean;
  cancelled: boolean;
  use: PackageUse | null;
}

export type PackageChange =
  | { sessionId: string; change: 'TAKE'; packageId: string }
  | { sessionId: string; change: 'GIVE_BACK' | 'KEEP' };

/**
 * What becomes of a client's packages after their sessions changed. A session that was booked after a package was sold takes one from
 * it; of several that fit, from the one that ends first. A session cancelled within the practice's limit (`hoursBefore`) gives it
 * back, and a later cancellation keeps it. Neither changes what was settled before, so the same sessions settle once.
 */
export function settlePackages(
  packages: readonly SessionPackage[],
  sessions: readonly CountedSession[],
  { hoursBefore, now }: { hoursBefore: number; now: Instant },
): PackageChange[] {
  const left = new Map(packages.map((each) => [each.id, each.sessions - each.used]));
  const changes: PackageChange[] = [];
  for (const session of [...sessions].sort((a, b) => a.bookedAt - b.bookedAt)) {
    if (session.cancelled) {
      if (session.use !== 'TAKEN') continue;
      const inTime = clientChange(session.startsAt, hoursBefore, now) === 'CHANGE';
      changes.push({ sessionId: session.id, change: inTime ? 'GIVE_BACK' : 'KEEP' });
      continue;
    }
    if (session.use !== null || session.joint) continue;
    const [first] = packages
      .filter((each) => left.get(each.id)! > 0 && countsSession(each, session))
      .sort(byEnd);
    if (!first) continue;
    left.set(first.id, left.get(first.id)! - 1);
    changes.push({ sessionId: session.id, change: 'TAKE', packageId: first.id });
  }
  return changes;
}

/** Whether the package is for such a session, however many are left. */
export function countsSession(
  { ended, soldAt, validUntil, typeIds }: SessionPackage,
  { bookedAt, day, typeId }: Pick<CountedSession, 'bookedAt' | 'day' | 'typeId'>,
): boolean {
  if (ended || bookedAt < soldAt) return false;
  if (validUntil !== null && day > validUntil) return false;
  return typeIds.length === 0 || (typeId !== null && typeIds.includes(typeId));
}

/** The one that ends first, then the one that was sold first. */
function byEnd(a: SessionPackage, b: SessionPackage): number {
  const [endA, endB] = [a.validUntil ?? '9999', b.validUntil ?? '9999'];
  if (endA !== endB) return endA < endB ? -1 : 1;
  return a.soldAt - b.soldAt || (a.id < b.id ? -1 : 1);
}
