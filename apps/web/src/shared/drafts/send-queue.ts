import { retryDelay } from './retry-delay';

/** What sending came to. A lost connection is thrown, as every other fault that may pass. */
export type SendOutcome = { kind: 'sent' } | { kind: 'refused'; message: string };

export interface QueueStore<T> {
  read(): [id: string, value: T][];
  /** False when the device keeps nothing (storage full or closed off). */
  write(id: string, value: T): boolean;
  remove(id: string): void;
}

export interface QueueEntry<T> {
  id: string;
  value: T;
  /** `waiting`: the server could not be reached, and will be tried again; `refused`: it will not take it. */
  state: 'sending' | 'waiting' | 'refused';
  /** On this device, and not on this page alone. */
  kept: boolean;
  message?: string;
}

/**
 * Small finished things that are kept on the device until the server has acknowledged them. Each has an id
 * that stays through all tries, so that the server takes it once; they are sent in the order they were made.
 */
export class SendQueue<T> {
  entries: readonly QueueEntry<T>[];
  /** How many entries the server has accepted. */
  sentCount = 0;
  private readonly send: (id: string, value: T) => Promise<SendOutcome>;
  private readonly store: QueueStore<T>;
  private readonly listeners = new Set<() => void>();
  private line: Promise<void> = Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;
  private abandoned = false;

  constructor(from: {
    send: (id: string, value: T) => Promise<SendOutcome>;
    store: QueueStore<T>;
  }) {
    this.send = from.send;
    this.store = from.store;
    this.entries = this.store
      .read()
      .map(([id, value]) => ({ id, value, state: 'waiting', kept: true }));
  }

  subscribe(listener: () => void) {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  /** Keeps it and sends it; one of the same id, sent or not, is replaced. */
  async put(id: string, value: T): Promise<void> {
    const kept = this.store.write(id, value);
    const others = this.entries.filter((entry) => entry.id !== id);
    this.setEntries([...others, { id, value, state: 'sending', kept }]);
    await this.flush();
  }

  /** Lets go of one that was refused. */
  drop(id: string) {
    this.store.remove(id);
    this.setEntries(this.entries.filter((entry) => entry.id !== id));
  }

  /** Sends what is unsent, one after the other. Never throws; `entries` say what came of it. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.line = this.line.then(() => this.sendAll());
    return this.line;
  }

  abandon() {
    this.abandoned = true;
    clearTimeout(this.timer);
    for (const { id } of this.entries) this.store.remove(id);
    this.setEntries([]);
  }

  private async sendAll() {
    for (const { id, value } of this.entries.filter(({ state }) => state !== 'refused')) {
      if (this.abandoned) return;
      if (!this.holds(id, value)) continue;
      this.change(id, { state: 'sending' });
      let outcome: SendOutcome;
      try {
        outcome = await this.send(id, value);
      } catch {
        this.wait();
        return;
      }
      this.failures = 0;
      // What replaced it meanwhile has its own turn.
      if (this.holds(id, value)) this.settle(id, outcome);
    }
  }

  private settle(id: string, outcome: SendOutcome) {
    if (outcome.kind === 'refused') {
      this.change(id, { state: 'refused', message: outcome.message });
      return;
    }
    this.sentCount += 1;
    this.drop(id);
  }

  private wait() {
    if (this.abandoned) return;
    this.setEntries(
      this.entries.map((entry) =>
        entry.state === 'sending' ? { ...entry, state: 'waiting' } : entry,
      ),
    );
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), retryDelay(this.failures));
    this.failures += 1;
  }

  private holds(id: string, value: T): boolean {
    return this.entries.some((entry) => entry.id === id && entry.value === value);
  }

  private change(id: string, patch: Partial<QueueEntry<T>>) {
    this.setEntries(
      this.entries.map((entry) => (entry.id === id ? { ...entry, ...patch } : entry)),
    );
  }

  private setEntries(entries: readonly QueueEntry<T>[]) {
    this.entries = entries;
    this.listeners.forEach((listener) => listener());
  }
}
