/**
 * The lock that a stone shows: the first that the clock does not lift, else the one that it lifts last. The same
 * choice as the server's for Today, so that two screens cannot give two reasons.
 */
export function lastingLock<Lock extends { kind: string; until: string | null }>(
  locks: readonly Lock[],
): Lock | null {
  // Of a plan that has not started there is nothing else to say.
  const before = locks.find(({ kind }) => kind === 'READINESS');
  if (before) return before;
  const held = locks.find(({ until }) => until === null);
  // What the other person asked for says more than what comes after it.
  const asked = locks.find(({ kind }) => kind === 'BOUNDARY');
  if (held && ['STEP', 'CALM', 'APPROVAL'].includes(held.kind)) return asked ?? held;
  if (held) return held;
  const last = (a: Lock, b: Lock) => ((b.until ?? '') > (a.until ?? '') ? b : a);
  return locks.length === 0 ? null : locks.reduce(last);
}
