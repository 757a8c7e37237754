/** Entries whose outcome is told where they were made, so that it is not told twice. */
const waiting = new WeakMap<object, Set<string>>();

export const awaited = {
  /** Returns how to stop. */
  add(queue: object, id: string) {
    const ids = waiting.get(queue) ?? new Set<string>();
    waiting.set(queue, ids.add(id));
    return () => void ids.delete(id);
  },
  has: (queue: object, id: string): boolean => waiting.get(queue)?.has(id) ?? false,
};
