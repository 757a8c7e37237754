import type { LockLike } from './locks';

type Timed = { kind: LockLike['kind']; until: string | null };
interface Told<Lock> {
  lock: Lock | null;
  /** What holds once the clock has lifted `lock`, whose date is then not the one on which the step opens. */
  nextLock: Lock | null;
}

/**
 * What a stone says of a closed step: its lock, which is the first that the clock does not lift, else the one that
 * it lifts last, and the day before which it cannot open anyway. The same choice as the server's for Today, so that
 * two screens cannot give two reasons.
 */
export function closedStep<Lock extends Timed>(step: {
  opensAt: string | null;
  locks: readonly Lock[];
}) {
  const told = toldOf(step.locks);
  return { ...told, opensAt: step.opensAt ?? (told.nextLock ? lastOf(step.locks)!.until : null) };
}

/** The locks that its stone does not tell. */
export function otherLocks<Lock extends Timed>(locks: readonly Lock[]): Lock[] {
  const { lock, nextLock } = toldOf(locks);
  return locks.filter((each) => each !== lock && each !== nextLock);
}

function toldOf<Lock extends Timed>(locks: readonly Lock[]): Told<Lock> {
  // Of a plan that has not started there is nothing else to say.
  const before = locks.find(({ kind }) => kind === 'READINESS');
  if (before) return { lock: before, nextLock: null };
  const held = locks.find(({ until }) => until === null);
  // What the other person asked for says more than what comes after it.
  const asked = lastOf(locks.filter(({ kind }) => kind === 'BOUNDARY'));
  if (held && asked && ['STEP', 'CALM', 'APPROVAL'].includes(held.kind)) {
    return { lock: asked, nextLock: held };
  }
  return { lock: held ?? lastOf(locks), nextLock: null };
}

function lastOf<Lock extends Timed>(locks: readonly Lock[]): Lock | null {
  if (locks.length === 0) return null;
  return locks.reduce((a, b) => ((b.until ?? '') > (a.until ?? '') ? b : a));
}
