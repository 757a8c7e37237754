/** Work that repeats while the process lives, with a pause after each run. */
export class Recurring {
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<unknown> = Promise.resolve();
  #ended = false;

  /** `failed` hears of a time that failed; the next one comes all the same. */
  constructor(
    private readonly work: () => Promise<unknown>,
    private readonly restMs: number,
    private readonly failed: (error: Error) => void,
  ) {}

  start(): void {
    if (this.#ended) return;
    this.#timer = setTimeout(() => {
      this.#running = this.work()
        .catch(this.failed)
        .finally(() => this.start());
    }, this.restMs);
    this.#timer.unref();
  }

  /** Nothing begins any more; waits for what has begun. */
  async stop(): Promise<void> {
    this.#ended = true;
    if (this.#timer) clearTimeout(this.#timer);
    await this.#running;
  }
}
