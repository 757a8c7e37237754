/**
 * The lock that a stone shows: the first that the clock does not lift, else the wait that ends last. The same
 * choice as the server's for Today, so that two screens cannot give two reasons.
 */
export function lastingLock<Lock extends { kind: string; until: string | null }>(
  locks: readonly Lock[],
): Lock | null {
  const held = locks.find(({ kind }) => kind !== 'WAIT' && kind !== 'PLAN_NOT_STARTED');
  if (held) return held;
  const last = (a: Lock, b: Lock) => ((b.until ?? '') > (a.until ?? '') ? b : a);
  return locks.length === 0 ? null : locks.reduce(last);
}
