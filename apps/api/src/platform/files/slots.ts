/** Lets so many go on at once; whoever comes later waits for their turn, in order. */
export class Slots {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(most: number) {
    this.#free = most;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((go) => this.#waiting.push(go));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      // The slot goes to the next one without ever being free.
      if (next) next();
      else this.#free += 1;
    }
  }
}

/** How many things each member is doing at once. */
export class CountOfMembers {
  readonly #counts = new Map<string, number>();

  has(memberId: string): boolean {
    return this.#counts.has(memberId);
  }

  /** A function that ends it, at most once; null if there are as many already. */
  begin(memberId: string, most: number): (() => void) | null {
    const count = this.#counts.get(memberId) ?? 0;
    if (count >= most) return null;
    this.#counts.set(memberId, count + 1);
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      const left = this.#counts.get(memberId)! - 1;
      if (left > 0) this.#counts.set(memberId, left);
      else this.#counts.delete(memberId);
    };
  }
}
