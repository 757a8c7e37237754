import { nextOrder, noteOrder, Sender, sentOf, type Sent, type Unsent } from './sender';

/** The outcome of a save. A lost connection is thrown, like every other fault. */
export type SaveOutcome =
  | { kind: 'saved'; version: number }
  | { kind: 'stale'; current: string; version: number }
  | { kind: 'refused'; message: string };

export type SaveDraft = (text: string, version: number) => Promise<SaveOutcome>;

export interface KeptDraft {
  text: string;
  version: number;
  /** When it was first changed; missing in what earlier versions stored. */
  order?: number;
}

export interface DraftStore {
  read(): KeptDraft | null;
  /** False if the device cannot store it (storage full or blocked). */
  write(kept: KeptDraft): Promise<boolean>;
  remove(): void;
  /** Where it is stored, if other tabs share the store. */
  name?: string;
  /** What another tab has written in its place, if that is what is stored now. */
  readOther?(): KeptDraft | null;
  /** What this draft has stored was removed, by another tab. */
  isGone?(): boolean;
  /** Calls the listener when the store has changed, in this tab or in another. Returns how to stop. */
  watch?(listener: () => void): () => void;
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

/** The server's text if only this device's is known. Nobody has typed this: what is stored differs from it. */
export const UNREAD = { text: '\u0000', version: 0 };

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
  private readonly sender: Sender;
  private readonly isOpen: () => boolean;
  private readonly changed: (() => void) | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private flying: Promise<unknown> | null = null;
  /** Set once the typing pauses. */
  private isDue = false;
  private order = 0;
  private attempt = {};
  private closed = false;
  /** Something was changed here since the text was read. */
  private isChanged = false;
  /** Another tab stored its own text over the one that was changed here. */
  private isReplaced = false;
  /** Another tab has sent or removed it. */
  private wasTaken = false;
  private readonly stopWatching: (() => void) | undefined;

  constructor(from: {
    server: { text: string; version: number };
    save: SaveDraft;
    store: DraftStore;
    sender?: Sender;
    /** False while somebody else is signed in. */
    isOpen?: () => boolean;
    /** Called when its status has changed. */
    changed?: () => void;
  }) {
    this.save = from.save;
    this.store = from.store;
    this.sender = from.sender ?? new Sender();
    this.isOpen = from.isOpen ?? (() => true);
    this.changed = from.changed;
    this.sender.add(this);
    this.text = from.server.text;
    this.acknowledged = from.server.text;
    this.version = from.server.version;
    this.restoreStored();
    this.stopWatching = this.store.watch?.(() => this.takeStored());
  }

  get settled() {
    return this.text === this.acknowledged && this.flying === null;
  }

  /** No page shows it, and another tab has sent or removed it. */
  get isOver() {
    const isUnsent = this.text !== this.acknowledged;
    return !this.inUse && !this.flying && (isUnsent ? this.wasRemoved() : this.wasTaken);
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
    if (this.text === this.acknowledged) this.order = nextOrder();
    this.text = text;
    this.isChanged = true;
    this.wasTaken = false;
    this.attempt = {};
    if (text === this.acknowledged && !this.flying && this.status.kind !== 'stale') {
      clearTimeout(this.timer);
      this.store.remove();
      this.setStatus({ kind: 'saved' });
      return;
    }
    const isKept = this.keep();
    if (this.status.kind === 'stale') {
      this.notify();
      return;
    }
    if (this.status.kind === 'waiting') void this.waitOnceKept(isKept);
    else this.setStatus({ kind: 'saving' });
    this.sendAfter(PAUSE_IN_TYPING);
  }

  /** Takes over a refetched server text unless there are unsaved changes. */
  receive(server: { text: string; version: number }) {
    if (this.acknowledged === UNREAD.text && this.text !== server.text) {
      this.acknowledged = server.text;
    }
    if (server.version <= this.version || !this.settled) return;
    this.version = server.version;
    this.acknowledged = server.text;
    this.text = server.text;
    this.setStatus({ kind: 'saved' });
  }

  /** Sends unsaved text now. Never throws; see `status` for the result. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.isDue = true;
    this.attempt = {};
    await this.sender.flush();
  }

  unsent(): Unsent[] {
    const isNothing = this.closed || this.flying || this.text === this.acknowledged;
    if (isNothing || !this.isDue || this.status.kind === 'stale' || !this.isOpen()) return [];
    return [
      {
        order: this.order,
        key: this.attempt,
        name: this.isReplaced ? undefined : this.store.name,
        send: () => (this.wasRemoved() ? this.giveUp() : this.send(this.text)),
        settle: () => this.settleAs(this.text),
      },
    ];
  }

  wait() {
    if (this.isDue && !this.closed && this.status.kind === 'saving') {
      void this.waitOnceKept(this.keepAgain());
    }
  }

  /** After `stale`: keeps this text and overwrites the server's. */
  keepMine() {
    if (this.status.kind !== 'stale') return;
    this.version = this.status.version;
    this.acknowledged = this.status.theirs;
    void this.keep();
    this.setStatus({ kind: 'saving' });
    void this.flush();
  }

  /** After `stale`: the server's text, followed by this one. */
  joinBoth() {
    if (this.status.kind !== 'stale') return;
    this.text = `${this.status.theirs}\n\n${this.text}`;
    this.attempt = {};
    this.keepMine();
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

  /** Once no save is in flight. */
  async landed(): Promise<void> {
    await this.flying;
  }

  /** Sends nothing more. What is unsent stays on the device. */
  close() {
    this.closed = true;
    clearTimeout(this.timer);
    this.stopWatching?.();
    this.sender.remove(this);
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
    this.order = kept.order ?? 0;
    noteOrder(this.order);
    this.status = { kind: 'saving' };
    this.sendAfter(0);
  }

  /** What another tab has made of it. What was changed here too is sent, and the person chooses. */
  private takeStored() {
    if (this.closed || this.flying || this.text === this.acknowledged) return;
    if (this.status.kind === 'stale') return;
    if (this.wasRemoved()) {
      // Finds out whether it was sent.
      void this.flush();
      return;
    }
    const other = this.store.readOther?.();
    if (!other) return;
    if (this.isChanged) {
      this.isReplaced = true;
      return;
    }
    const kept = this.store.read();
    if (!kept) return;
    this.text = kept.text;
    this.version = kept.version;
    this.order = kept.order ?? 0;
    this.attempt = {};
    this.notify();
  }

  private wasRemoved(): boolean {
    return !this.isReplaced && (this.store.isGone?.() ?? false);
  }

  /** Somebody removed it from this device in another tab, so it is not sent. */
  private giveUp(): Promise<Sent> {
    this.text = this.acknowledged === UNREAD.text ? '' : this.acknowledged;
    this.settleAs(this.text);
    return Promise.resolve('left');
  }

  private settleAs(text: string) {
    clearTimeout(this.timer);
    this.acknowledged = text;
    this.isDue = false;
    this.isChanged = false;
    this.wasTaken = true;
    this.setStatus({ kind: 'saved' });
  }

  private async send(text: string): Promise<Sent> {
    this.isDue = false;
    this.setStatus({ kind: 'saving' });
    const saving = this.save(text, this.version);
    this.flying = saving.catch(() => undefined);
    let outcome: SaveOutcome;
    try {
      outcome = await saving;
      this.flying = null;
      if (!this.closed) this.settle(text, outcome);
    } catch (error) {
      this.flying = null;
      if (this.closed) return 'done';
      this.isDue = true;
      if (this.wasRemoved()) return this.giveUp();
      await this.waitOnceKept(this.keepAgain());
      return sentOf(error);
    }
    if (this.text !== this.acknowledged && this.status.kind === 'saving') {
      this.sendAfter(PAUSE_IN_TYPING);
    }
    return outcome.kind === 'saved' ? 'done' : 'left';
  }

  private keep(): Promise<boolean> {
    this.isReplaced = false;
    const { text, version, order } = this;
    return this.store.write({ text, version, order });
  }

  /** Not over what another tab has stored, and not what was removed there. */
  private keepAgain(): Promise<boolean> {
    return this.isReplaced || this.wasRemoved() ? Promise.resolve(false) : this.keep();
  }

  /** Says that it waits as soon as it is known whether it is stored. */
  private async waitOnceKept(isKept: Promise<boolean>) {
    const kept = await isKept;
    const isUnsent = !this.closed && !this.flying && this.text !== this.acknowledged;
    if (isUnsent && (this.status.kind === 'saving' || this.status.kind === 'waiting')) {
      this.setStatus({ kind: 'waiting', kept });
    }
  }

  private settle(sent: string, outcome: SaveOutcome) {
    if (outcome.kind === 'saved') {
      this.version = outcome.version;
      this.acknowledged = sent;
      if (this.text === sent) {
        this.isChanged = false;
        this.store.remove();
        this.setStatus({ kind: 'saved' });
      } else {
        void this.keep();
      }
    } else if (outcome.kind === 'stale') {
      if (outcome.current === this.text) {
        this.version = outcome.version;
        this.acknowledged = this.text;
        this.isChanged = false;
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
    if (!this.closed) this.timer = setTimeout(() => void this.flush(), milliseconds);
  }

  private setStatus(status: DraftStatus) {
    this.status = status;
    this.notify();
    this.changed?.();
  }

  private notify() {
    this.listeners.forEach((listener) => listener());
  }
}
