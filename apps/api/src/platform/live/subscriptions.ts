import type { ExecutionResult } from 'graphql';

export type Started = ExecutionResult | AsyncGenerator<ExecutionResult>;

/** The subscriptions of one socket, by themselves and not by the ids that it gave them: also those that are being started. */
export class Subscriptions {
  readonly #running = new Set<{ deliveries: AsyncGenerator<ExecutionResult> | null }>();
  #isOver = false;

  get count(): number {
    return this.#running.size;
  }

  /** `begin` gets what to call when the deliveries have ended. */
  async start(begin: (ended: () => void) => Promise<Started>): Promise<Started> {
    if (this.#isOver) return { errors: [] };
    const one = { deliveries: null as AsyncGenerator<ExecutionResult> | null };
    const ended = () => void this.#running.delete(one);
    this.#running.add(one);
    try {
      const started = await begin(ended);
      if (!(Symbol.asyncIterator in started)) ended();
      else if (this.#isOver) await started.return(undefined);
      else one.deliveries = started;
      return started;
    } catch (error) {
      ended();
      throw error;
    }
  }

  /** Ends all of them, and those that are being started as soon as they have. */
  end(): void {
    this.#isOver = true;
    for (const { deliveries } of [...this.#running]) void deliveries?.return(undefined);
  }
}
