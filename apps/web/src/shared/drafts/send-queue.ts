import { nextOrder, noteOrder, Sender, sentOf, type Sent, type Unsent } from './sender';

/** The outcome of sending. A lost connection is thrown, like every other transient fault. */
export type SendOutcome = { kind: 'sent' } | { kind: 'refused'; message: string };

export interface Stored<T> {
  id: string;
  value: T;
  /** Zero for what earlier versions stored. */
  order: number;
}

export interface QueueStore<T> {
  read(): Stored<T>[];
  /** False if the device cannot store it (storage full or blocked). */
  write(stored: Stored<T>): Promise<boolean>;
  remove(id: string): void;
  /** Where an entry is stored, if other tabs share the store. */
  nameOf?(id: string): string;
  /** Calls the listener when the store has changed, in this tab or in another. Returns how to stop. */
  watch?(listener: () => void): () => void;
}

export interface QueueEntry<T> extends Stored<T> {
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
  /** How many of these another tab has sent, or dropped: this one did not see the answer. */
  sentElsewhere = 0;
  private readonly send: (id: string, value: T) => Promise<SendOutcome>;
  private readonly store: QueueStore<T>;
  private readonly sender: Sender;
  private readonly isOpen: () => boolean;
  private readonly listeners = new Set<() => void>();
  private readonly stopWatching: (() => void) | undefined;
  /** Entries that are being stored. */
  private readonly storing = new Map<string, Promise<void>>();
  private closed = false;

  constructor(from: {
    send: (id: string, value: T) => Promise<SendOutcome>;
    store: QueueStore<T>;
    sender?: Sender;
    /** False while its entries cannot be sent, e.g. in another practice. */
    isOpen?: () => boolean;
  }) {
    this.send = from.send;
    this.store = from.store;
    this.sender = from.sender ?? new Sender();
    this.isOpen = from.isOpen ?? (() => true);
    this.entries = this.readStored();
    this.stopWatching = this.store.watch?.(() => this.takeStored());
    this.sender.add(this);
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
    const before = this.entries.find((entry) => entry.id === id);
    const others = this.entries.filter((entry) => entry.id !== id);
    const state = before?.state === 'waiting' ? 'waiting' : 'sending';
    const stored = { id, value, order: nextOrder() };
    this.setEntries([...others, { ...stored, state, kept: false }]);
    const storing = this.store.write(stored).then((kept) => {
      if (this.holds(id, value)) this.change(id, { kept });
    });
    this.storing.set(id, storing);
    void storing.then(() => this.storing.get(id) === storing && this.storing.delete(id));
  }

  /** Whether an entry is stored on this device, once that is known. */
  async isKept(id: string): Promise<boolean> {
    await this.storing.get(id);
    return this.entries.some((entry) => entry.id === id && entry.kept);
  }

  /** Drops a refused entry. */
  drop(id: string) {
    // First here, so that it does not look as if another tab had removed it.
    this.setEntries(this.entries.filter((entry) => entry.id !== id));
    this.store.remove(id);
  }

  /** Drops everything. Nothing of it is sent anymore. */
  erase() {
    for (const { id } of this.entries) this.drop(id);
  }

  /** Sends everything unsent. Never throws; see `entries` for the result. */
  flush(): Promise<void> {
    return this.sender.flush();
  }

  /** Forgets the entries and sends nothing more. They stay on the device. */
  close() {
    this.closed = true;
    this.stopWatching?.();
    this.sender.remove(this);
    this.setEntries([]);
  }

  unsent(): Unsent[] {
    if (this.closed || !this.isOpen()) return [];
    return this.entries
      .filter(({ state }) => state !== 'refused')
      .map(({ id, value, order }) => ({
        order,
        key: `${this.store.nameOf?.(id) ?? id} ${order}`,
        name: this.store.nameOf?.(id),
        send: () => this.sendOne(id, value),
        settle: () => {
          if (!this.holds(id, value)) return;
          this.sentElsewhere += 1;
          this.settle(id, { kind: 'sent' });
        },
      }));
  }

  wait() {
    this.setEntries(
      this.entries.map((entry) =>
        entry.state === 'sending' ? { ...entry, state: 'waiting' } : entry,
      ),
    );
  }

  private async sendOne(id: string, value: T): Promise<Sent> {
    if (!this.holds(id, value)) return 'left';
    this.change(id, { state: 'sending' });
    let outcome: SendOutcome;
    try {
      outcome = await this.send(id, value);
    } catch (error) {
      return sentOf(error);
    }
    // An entry that replaced it in the meantime is sent in its own turn.
    if (this.holds(id, value)) this.settle(id, outcome);
    return outcome.kind === 'sent' ? 'done' : 'left';
  }

  private settle(id: string, outcome: SendOutcome) {
    if (outcome.kind === 'refused') {
      this.change(id, { state: 'refused', message: outcome.message });
      return;
    }
    this.sentCount += 1;
    this.drop(id);
  }

  private readStored(): QueueEntry<T>[] {
    const stored = [...this.store.read()].sort((one, other) => one.order - other.order);
    stored.forEach(({ order }) => noteOrder(order));
    return stored.map((each) => ({ ...each, state: 'waiting', kept: true }));
  }

  /** What other tabs have made, replaced or sent. */
  private takeStored() {
    if (this.closed) return;
    const stored = this.readStored();
    const kept = this.entries.filter(
      ({ id, order, kept: isKept }) =>
        !isKept || stored.some((other) => other.id === id && other.order <= order),
    );
    const others = stored.filter(({ id }) => !kept.some((entry) => entry.id === id));
    if (others.length === 0 && kept.length === this.entries.length) return;
    const gone = this.entries.filter(
      ({ id }) => ![...kept, ...others].some((one) => one.id === id),
    );
    this.sentElsewhere += gone.length;
    this.sentCount += gone.length;
    this.setEntries([...kept, ...others].sort((one, other) => one.order - other.order));
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
