import { retryDelay } from './retry-delay';

/** What a save came to. A lost connection is thrown, as every other fault. */
export type SaveOutcome =
  | { kind: 'saved'; version: number }
  | { kind: 'stale'; current: string; version: number }
  | { kind: 'refused'; message: string };

export type SaveDraft = (text: string, version: number) => Promise<SaveOutcome>;

export interface DraftStore {
  read(): { text: string; version: number } | null;
  /** False when the device keeps nothing (storage full or closed off). */
  write(kept: { text: string; version: number }): boolean;
  remove(): void;
}

export type DraftStatus =
  /** The server has it. */
  | { kind: 'saved' }
  /** On its way. */
  | { kind: 'saving' }
  /** The server cannot be reached; kept on this device (or, if `kept` is false, only on this page). */
  | { kind: 'waiting'; kept: boolean }
  /** It was changed elsewhere; the person chooses. */
  | { kind: 'stale'; theirs: string; version: number }
  /** The server will not take it, and says why; kept on this device. */
  | { kind: 'refused'; message: string };

const PAUSE_IN_TYPING = 800;

/**
 * A text that saves itself while it is typed. Every keystroke is kept on the device first; the copy there is
 * removed only when the server has acknowledged the same words.
 */
export class Draft {
  text: string;
  status: DraftStatus = { kind: 'saved' };
  private version: number;
  private acknowledged: string;
  private save: SaveDraft;
  private readonly store: DraftStore;
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private inFlight: Promise<void> | null = null;
  private failures = 0;
  private abandoned = false;

  constructor(from: {
    server: { text: string; version: number };
    save: SaveDraft;
    store: DraftStore;
  }) {
    this.save = from.save;
    this.store = from.store;
    this.text = from.server.text;
    this.acknowledged = from.server.text;
    this.version = from.server.version;
    this.restoreStored();
  }

  get settled() {
    return this.text === this.acknowledged && !this.inFlight;
  }

  get inUse() {
    return this.listeners.size > 0;
  }

  subscribe(listener: () => void) {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  /** Each render passes a new save function; the latest one sends. */
  saveWith(save: SaveDraft) {
    this.save = save;
  }

  write(text: string) {
    this.text = text;
    if (text === this.acknowledged && !this.inFlight && this.status.kind !== 'stale') {
      clearTimeout(this.timer);
      this.store.remove();
      this.setStatus({ kind: 'saved' });
      return;
    }
    const kept = this.store.write({ text, version: this.version });
    if (this.status.kind === 'stale') {
      this.notify();
      return;
    }
    this.setStatus(this.status.kind === 'waiting' ? { kind: 'waiting', kept } : { kind: 'saving' });
    this.sendAfter(PAUSE_IN_TYPING);
  }

  /** What the server holds was read again: taken over unless there is something unsaved here. */
  receive(server: { text: string; version: number }) {
    if (server.version <= this.version || !this.settled) return;
    this.version = server.version;
    this.acknowledged = server.text;
    this.text = server.text;
    this.setStatus({ kind: 'saved' });
  }

  /** Sends what is unsent now. Never throws; the status says what came of it. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    while (this.inFlight) await this.inFlight;
    if (this.abandoned || this.text === this.acknowledged || this.status.kind === 'stale') return;
    this.inFlight = this.send(this.text).finally(() => {
      this.inFlight = null;
    });
    await this.inFlight;
    if (this.text !== this.acknowledged && this.status.kind === 'saving') {
      this.sendAfter(PAUSE_IN_TYPING);
    }
  }

  /** After `stale`: keeps my words and overwrites the server's. */
  keepMine() {
    if (this.status.kind !== 'stale') return;
    this.version = this.status.version;
    this.acknowledged = this.status.theirs;
    this.store.write({ text: this.text, version: this.version });
    this.setStatus({ kind: 'saving' });
    void this.flush();
  }

  /** After `stale`: keeps the server's words. */
  takeTheirs() {
    if (this.status.kind !== 'stale') return;
    this.version = this.status.version;
    this.text = this.status.theirs;
    this.acknowledged = this.status.theirs;
    this.store.remove();
    this.setStatus({ kind: 'saved' });
  }

  abandon() {
    this.abandoned = true;
    clearTimeout(this.timer);
    this.store.remove();
  }

  private restoreStored() {
    const kept = this.store.read();
    if (!kept) return;
    if (kept.text === this.text) {
      this.store.remove();
      return;
    }
    this.text = kept.text;
    this.version = kept.version;
    this.status = { kind: 'saving' };
    this.sendAfter(0);
  }

  private async send(text: string) {
    this.setStatus({ kind: 'saving' });
    try {
      const outcome = await this.save(text, this.version);
      this.failures = 0;
      if (!this.abandoned) this.settle(text, outcome);
    } catch {
      if (this.abandoned) return;
      const kept = this.store.write({ text: this.text, version: this.version });
      this.setStatus({ kind: 'waiting', kept });
      this.sendAfter(retryDelay(this.failures));
      this.failures += 1;
    }
  }

  private settle(sent: string, outcome: SaveOutcome) {
    if (outcome.kind === 'saved') {
      this.version = outcome.version;
      this.acknowledged = sent;
      if (this.text === sent) {
        this.store.remove();
        this.setStatus({ kind: 'saved' });
      } else {
        this.store.write({ text: this.text, version: this.version });
      }
    } else if (outcome.kind === 'stale') {
      if (outcome.current === this.text) {
        this.version = outcome.version;
        this.acknowledged = this.text;
        this.store.remove();
        this.setStatus({ kind: 'saved' });
      } else {
        this.setStatus({ kind: 'stale', theirs: outcome.current, version: outcome.version });
      }
    } else {
      this.setStatus({ kind: 'refused', message: outcome.message });
    }
  }

  private sendAfter(milliseconds: number) {
    clearTimeout(this.timer);
    if (!this.abandoned) this.timer = setTimeout(() => void this.flush(), milliseconds);
  }

  private setStatus(status: DraftStatus) {
    this.status = status;
    this.notify();
  }

  private notify() {
    this.listeners.forEach((listener) => listener());
  }
}
