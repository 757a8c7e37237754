import DataLoader from 'dataloader';
import type { Ctx } from '../context/ctx.js';

/** A constant in `<feature>.loaders.ts`. Loads of the same definition are batched. */
export interface LoaderDefinition<K, V> {
  /** Returns the values in the order of the keys. */
  batch(ctx: Ctx, keys: readonly K[]): Promise<(V | Error)[]>;
}

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

export class Loaders {
  readonly #byDefinition = new Map<object, DataLoader<unknown, unknown>>();

  constructor(private readonly ctx: Ctx) {}

  load<K, V>(definition: LoaderDefinition<K, V>, key: K): Promise<V> {
    let loader = this.#byDefinition.get(definition);
    if (!loader) {
      loader = new DataLoader((keys) => definition.batch(this.ctx, keys as readonly K[]));
      this.#byDefinition.set(definition, loader);
    }
    return loader.load(key) as Promise<V>;
  }

  clear(): void {
    for (const loader of this.#byDefinition.values()) loader.clearAll();
  }
}
