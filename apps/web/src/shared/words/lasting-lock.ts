import type { LockLike } from './locks';

type Timed = { kind: LockLike['kind']; until: string | null };
interface Told<Lock> {
  lock: Lock | null;
  /** What holds once the clock has lifted `lock`, whose date is then not the one on which the step opens. */
  next: Lock | null;
}

/**
 * The lock that a stone shows: the first that the clock does not lift, else the one that it lifts last. The same
 * choice as the server's for Today, so that two screens cannot give two reasons.
 */
export function lastingLock<Lock extends Timed>(
  locks: readonly Lock[],
): (Lock & { next: Lock | null }) | null {
  const { lock, next } = toldOf(locks);
  return lock && { ...lock, next };
}

/** What a stone says of a closed step: its lock, and the day before which it cannot open anyway. */
export function closedStep<Lock extends Timed>(step: {
  opensAt: string | null;
  locks: readonly Lock[];
}) {
  const lock = lastingLock(step.locks);
  return { lock, opensAt: step.opensAt ?? (lock?.next ? lastOf(step.locks)!.until : null) };
}

/** The locks that its stone does not tell. */
export function otherLocks<Lock extends Timed>(locks: readonly Lock[]): Lock[] {
  const { lock, next } = toldOf(locks);
  return locks.filter((each) => each !== lock && each !== next);
}

function toldOf<Lock extends Timed>(locks: readonly Lock[]): Told<Lock> {
  // Of a plan that has not started there is nothing else to say.
  const before = locks.find(({ kind }) => kind === 'READINESS');
  if (before) return { lock: before, next: null };
  const held = locks.find(({ until }) => until === null);
  // What the other person asked for says more than what comes after it.
  const asked = lastOf(locks.filter(({ kind }) => kind === 'BOUNDARY'));
  if (held && asked && ['STEP', 'CALM', 'APPROVAL'].includes(held.kind)) {
    return { lock: asked, next: held };
  }
  return { lock: held ?? lastOf(locks), next: null };
}

function lastOf<Lock extends Timed>(locks: readonly Lock[]): Lock | null {
  if (locks.length === 0) return null;
  return locks.reduce((a, b) => ((b.until ?? '') > (a.until ?? '') ? b : a));
}
