import type { Ctx } from '../context/ctx.js';
import type { BatchLoader } from './loader-cache.js';

/** A constant in `<feature>.loaders.ts`. Loads of the same definition are batched. */
export type LoaderDefinition<K, V> = BatchLoader<Ctx, K, V>;

export function defineLoader<K, V>(
  batch: (ctx: Ctx, keys: readonly K[]) => Promise<(V | Error)[]>,
): LoaderDefinition<K, V> {
  return { batch };
}

/** Groups rows by key, in the order of the keys; a key without rows gets an empty list. */
export function grouped<K, V>(keys: readonly K[], rows: readonly V[], keyOf: (row: V) => K): V[][] {
  const groups = new Map<K, V[]>(keys.map((key) => [key, []]));
  for (const row of rows) groups.get(keyOf(row))?.push(row);
  return keys.map((key) => groups.get(key)!);
}
