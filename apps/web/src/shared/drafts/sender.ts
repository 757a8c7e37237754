import { faultOf } from '../session/faults';
import { retryDelay } from './retry-delay';

/**
 * `done`: the server has it. `left`: it was refused, or replaced before it was sent. `unreachable`: everything else waits too.
 * `failed`: only this one waits.
 */
export type Sent = 'done' | 'left' | 'unreachable' | 'failed';

/** Something that the server does not have yet. */
export interface Unsent {
  /** What was made first is sent first. */
  order: number;
  /** Another one when there is something else to send. */
  key: unknown;
  /** Where it is stored on this device, if another tab may have sent it. */
  name?: string;
  /** Never throws. */
  send(): Promise<Sent>;
  /** Another tab has sent it. */
  settle?(): void;
}

/** A draft or a queue. */
export interface Source {
  unsent(): Unsent[];
  /** The server is out of reach. */
  wait(): void;
}

/** What tabs of one browser know of each other. */
export interface Tabs {
  /** One tab sends at a time. */
  alone(work: () => Promise<void>): Promise<void>;
  /** What identifies the stored value, once it is stored; null if it is not. */
  stampOf(name: string): Promise<string | null>;
  wasSent(stamp: string): Promise<boolean>;
  noteSent(stamp: string): Promise<void>;
  /** Something waits on this device. */
  willWait(): void;
}

export const ONE_TAB: Tabs = {
  alone: (work) => work(),
  stampOf: () => Promise.resolve(null),
  wasSent: () => Promise.resolve(false),
  noteSent: () => Promise.resolve(),
  willWait: () => undefined,
};

/**
 * Sends everything that is unsent: one thing at a time, in the order in which it was made, and in one tab at a time. If
 * the server is out of reach, all of it waits.
 */
export class Sender {
  private readonly sources = new Set<Source>();
  private line: Promise<void> = Promise.resolve();
  /** The next round, while it has not begun. */
  private waiting: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;

  constructor(
    private readonly tabs: Tabs = ONE_TAB,
    private readonly maySend: () => boolean = () => true,
  ) {}

  add(source: Source) {
    this.sources.add(source);
  }

  remove(source: Source) {
    this.sources.delete(source);
  }

  /** Never throws. Calls that come before the next round has begun share it. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.waiting ??= this.line = this.line
      .then(() => {
        this.waiting = null;
        return this.sendAll();
      })
      .catch(() => undefined);
    return this.waiting;
  }

  /** The device is online again: the next retries follow soon, whatever failed before. */
  startOver() {
    this.failures = 0;
  }

  private async sendAll() {
    if (!this.maySend() || !this.next(new Set())) return;
    let isFine = true;
    await this.tabs.alone(async () => {
      const tried = new Set<unknown>();
      for (let one = this.next(tried); one; one = this.next(tried)) {
        tried.add(one.key);
        const how = await this.sendOnce(one);
        if (how === 'unreachable' || how === 'failed') isFine = false;
        if (how === 'unreachable') return;
      }
    });
    if (isFine) {
      this.failures = 0;
      return;
    }
    this.tabs.willWait();
    for (const source of this.sources) source.wait();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), retryDelay(this.failures));
    this.failures += 1;
  }

  private async sendOnce(one: Unsent): Promise<Sent> {
    const stamp = one.name ? await this.tabs.stampOf(one.name) : null;
    if (stamp && (await this.tabs.wasSent(stamp))) {
      one.settle?.();
      return 'done';
    }
    const how = await one.send();
    if (stamp && how === 'done') await this.tabs.noteSent(stamp);
    return how;
  }

  private next(tried: ReadonlySet<unknown>): Unsent | undefined {
    return [...this.sources]
      .flatMap((source) => source.unsent())
      .filter(({ key }) => !tried.has(key))
      .sort((one, other) => one.order - other.order)[0];
  }
}

/** Out of reach, or somebody has to sign in first: then nothing else would arrive either. */
export function sentOf(error: unknown): Sent {
  const { kind } = faultOf(error);
  return kind === 'OFFLINE' || kind === 'UNAUTHENTICATED' || kind === 'RATE_LIMITED'
    ? 'unreachable'
    : 'failed';
}

let last = 0;

/** A number above all before, also of earlier pages: `noteOrder` tells those that are stored. */
export function nextOrder(): number {
  last = Math.max(Date.now(), last + 1);
  return last;
}

export function noteOrder(order: number) {
  last = Math.max(last, order);
}
