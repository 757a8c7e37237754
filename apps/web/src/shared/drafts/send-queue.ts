import { retryDelay } from './retry-delay';

/** The outcome of sending. A lost connection is thrown, like every other transient fault. */
export type SendOutcome = { kind: 'sent' } | { kind: 'refused'; message: string };

export interface QueueStore<T> {
  read(): [id: string, value: T][];
  /** False if the device cannot store it (storage full or blocked). */
  write(id: string, value: T): boolean;
  remove(id: string): void;
}

export interface QueueEntry<T> {
  id: string;
  value: T;
  /** `waiting`: the server could not be reached, a retry follows; `refused`: the server refused it. */
  state: 'sending' | 'waiting' | 'refused';
  /** Stored on this device and not only in this page's memory. */
  kept: boolean;
  message?: string;
}

/**
 * Entries that stay on the device until the server has acknowledged them. An entry's id stays the same through all
 * retries, so that the server stores it once; entries are sent in the order they were made.
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

  /** Stores and sends an entry; replaces one with the same id. */
  async put(id: string, value: T): Promise<void> {
    this.hold(id, value);
    await this.flush();
  }

  /** Stores an entry that is still being changed. It is sent with the next one, or when everything is flushed. */
  hold(id: string, value: T) {
    const kept = this.store.write(id, value);
    const before = this.entries.find((entry) => entry.id === id);
    const others = this.entries.filter((entry) => entry.id !== id);
    const state = before?.state === 'waiting' ? 'waiting' : 'sending';
    this.setEntries([...others, { id, value, state, kept }]);
  }

  /** Drops a refused entry. */
  drop(id: string) {
    this.store.remove(id);
    this.setEntries(this.entries.filter((entry) => entry.id !== id));
  }

  /** Sends unsent entries one by one. Never throws; see `entries` for the result. */
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
      // An entry that replaced it in the meantime is sent in its own turn.
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
