import DataLoader from 'dataloader';

/** Loads many values with one call. `C` is the context of the request. */
export interface BatchLoader<C, K, V> {
  /** Returns the values in the order of the keys. */
  batch(context: C, keys: readonly K[]): Promise<(V | Error)[]>;
}

/** The loaders of one request, one per definition. */
export class LoaderCache<C> {
  readonly #byDefinition = new Map<object, DataLoader<unknown, unknown>>();

  constructor(private readonly context: C) {}

  load<K, V>(definition: BatchLoader<C, K, V>, key: K): Promise<V> {
    let loader = this.#byDefinition.get(definition);
    if (!loader) {
      loader = new DataLoader((keys) => definition.batch(this.context, keys as readonly K[]));
      this.#byDefinition.set(definition, loader);
    }
    return loader.load(key) as Promise<V>;
  }

  clear(): void {
    for (const loader of this.#byDefinition.values()) loader.clearAll();
  }
}
