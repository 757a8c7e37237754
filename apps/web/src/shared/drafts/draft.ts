import { retryDelay } from './retry-delay';

/** The outcome of a save. A lost connection is thrown, like every other fault. */
export type SaveOutcome =
  | { kind: 'saved'; version: number }
  | { kind: 'stale'; current: string; version: number }
  | { kind: 'refused'; message: string };

export type SaveDraft = (text: string, version: number) => Promise<SaveOutcome>;

export interface DraftStore {
  read(): { text: string; version: number } | null;
  /** False if the device cannot store it (storage full or blocked). */
  write(kept: { text: string; version: number }): boolean;
  remove(): void;
}

export type DraftStatus =
  /** The server has the text. */
  | { kind: 'saved' }
  /** A save is in flight. */
  | { kind: 'saving' }
  /** The server cannot be reached; kept on this device (or, if `kept` is false, only on this page). */
  | { kind: 'waiting'; kept: boolean }
  /** Changed elsewhere; the person has to choose. */
  | { kind: 'stale'; theirs: string; version: number }
  /** The server refused it with a message; kept on this device. */
  | { kind: 'refused'; message: string };

const PAUSE_IN_TYPING = 800;

/**
 * An autosaved text. Every keystroke is stored on the device first; that copy is removed only when the server has
 * acknowledged the same text.
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

  /** Takes over a refetched server text unless there are unsaved changes. */
  receive(server: { text: string; version: number }) {
    if (server.version <= this.version || !this.settled) return;
    this.version = server.version;
    this.acknowledged = server.text;
    this.text = server.text;
    this.setStatus({ kind: 'saved' });
  }

  /** Sends unsaved text now. Never throws; see `status` for the result. */
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

  /** After `stale`: keeps this text and overwrites the server's. */
  keepMine() {
    if (this.status.kind !== 'stale') return;
    this.version = this.status.version;
    this.acknowledged = this.status.theirs;
    this.store.write({ text: this.text, version: this.version });
    this.setStatus({ kind: 'saving' });
    void this.flush();
  }

  /** After `stale`: takes the server's text. */
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
