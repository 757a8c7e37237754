/**
 * Yields once at the beginning, and once after any number of changes: whoever reads slowly reads the latest state, and nothing
 * piles up. Unlike an async generator, it ends at once while it waits.
 */
export class ChangeStream<T> implements AsyncIterableIterator<T> {
  #hasChanged = true;
  #hasEnded = false;
  #waiting: ((result: IteratorResult<T>) => void) | null = null;

  /** `event` says what to read. */
  constructor(
    private readonly event: T,
    private readonly ended: () => void,
  ) {}

  changed(): void {
    if (this.#waiting) this.#settle({ done: false, value: this.event });
    else this.#hasChanged = true;
  }

  /** Not to be called again before the answer. */
  next(): Promise<IteratorResult<T>> {
    if (this.#hasEnded) return Promise.resolve({ done: true, value: undefined });
    if (this.#hasChanged) {
      this.#hasChanged = false;
      return Promise.resolve({ done: false, value: this.event });
    }
    return new Promise((resolve) => (this.#waiting = resolve));
  }

  return(): Promise<IteratorResult<T>> {
    if (!this.#hasEnded) {
      this.#hasEnded = true;
      this.ended();
      this.#settle({ done: true, value: undefined });
    }
    return Promise.resolve({ done: true, value: undefined });
  }

  throw(): Promise<IteratorResult<T>> {
    return this.return();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #settle(result: IteratorResult<T>): void {
    const waiting = this.#waiting;
    this.#waiting = null;
    waiting?.(result);
  }
}
