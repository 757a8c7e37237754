import { randomBytes } from 'node:crypto';
import type { Server as Protocol } from 'graphql-ws';
import type { WebSocket } from 'ws';
import { areSame, type Claims } from '../auth/tokens/token-verifier.js';
import { Subscriptions } from './subscriptions.js';

/**
 * Why a socket closes. Clients try again after all of these; 1011 and the ones of graphql-ws itself mean that trying again is
 * useless.
 */
export const CLOSED = {
  /** The sign-in, the role or the token is over. */
  notSignedIn: 4410,
  /** Who may read has changed. */
  accessChanged: 4411,
  tooManySockets: 4412,
  tooManyMessages: 4413,
  readsTooSlowly: 4414,
  noAnswer: 4415,
  failed: 4416,
  restarting: 1012,
  /** Changes can be missed. */
  notLive: 1013,
} as const;

const MOST_WAITING_BYTES = 1_048_576;
const WINDOW_MS = 10_000;
const MOST_MESSAGES_IN_WINDOW = 60;
const CUT_AFTER_MS = 2_000;

/** One socket: whom it belongs to, and its limits. */
export class LiveSocket {
  /** Null until it has said who it is. */
  claims: Claims | null = null;
  accessToken: string | null = null;
  readonly subscriptions = new Subscriptions();
  /** The payload of the last ping, until it is answered. */
  #pinged: Buffer | null = null;
  #isClosing = false;
  #received = { since: 0, count: 0 };

  /** `network`: where it comes from. */
  constructor(
    private readonly socket: WebSocket,
    readonly network: string,
  ) {
    socket.on('ping', (payload) => this.#answer(payload));
    socket.on('pong', (payload) => {
      if (this.#pinged?.equals(payload)) this.#pinged = null;
    });
    socket.once('close', () => this.subscriptions.end());
    // For example a message that is too big: ws closes the socket itself.
    socket.on('error', () => undefined);
  }

  /** Whether something can still be delivered. */
  get isOpen(): boolean {
    return !this.#isClosing && this.socket.readyState === this.socket.OPEN;
  }

  belongsTo(claims: Claims, accessToken: string): void {
    this.claims = claims;
    this.accessToken = accessToken;
  }

  /** False for the token of somebody else, or of another sign-in. */
  renew(claims: Claims, accessToken: string): boolean {
    if (!this.claims || !areSame(this.claims, claims)) return false;
    this.accessToken = accessToken;
    return true;
  }

  run<E>(protocol: Protocol<E>): void {
    const { socket } = this;
    let receive: (data: string) => Promise<void> = async () => undefined;
    const closed = protocol.opened(
      {
        protocol: socket.protocol,
        send: (data) => this.#send(data),
        close: (code = 1000) => void this.close(code),
        onMessage: (callback) => (receive = callback),
      },
      undefined as E,
    );
    socket.on('message', (data) => {
      if (this.#isClosing) return;
      if (this.#isTooOften()) this.close(CLOSED.tooManyMessages);
      else receive(String(data)).catch(() => this.close(CLOSED.failed));
    });
    socket.once('close', (code, reason) => void closed(code, String(reason)));
  }

  /** Sends a ping. A socket that has not answered the one before is gone. */
  beat(): void {
    if (this.#pinged) return void this.close(CLOSED.noAnswer);
    if (!this.#isOpenForMore()) return;
    this.#pinged = randomBytes(8);
    this.socket.ping(this.#pinged);
  }

  /** Nothing is delivered from now on. Returns false, which refuses a connection. */
  close(code: number): false {
    if (!this.#isClosing) {
      this.#isClosing = true;
      this.subscriptions.end();
      this.socket.close(code);
      // The other side may never answer.
      setTimeout(() => this.cut(), CUT_AFTER_MS).unref();
    }
    return false;
  }

  cut(): void {
    this.socket.terminate();
  }

  /** Resolves when the data has left, so that a subscription reads again only after a slow receiver has taken the last delivery. */
  #send(data: string): Promise<void> {
    if (!this.#isOpenForMore()) return Promise.resolve();
    return new Promise((resolve) => this.socket.send(data, () => resolve()));
  }

  /** A ping of the other side. Pings count as messages: each answer waits in memory until it is read. */
  #answer(payload: Buffer): void {
    if (this.#isClosing) return;
    if (this.#isTooOften()) this.close(CLOSED.tooManyMessages);
    else if (this.#isOpenForMore()) this.socket.pong(payload);
  }

  /** Closes a socket that leaves too much unread. */
  #isOpenForMore(): boolean {
    if (this.socket.bufferedAmount > MOST_WAITING_BYTES) this.close(CLOSED.readsTooSlowly);
    return this.isOpen;
  }

  #isTooOften(): boolean {
    const now = performance.now();
    if (now - this.#received.since > WINDOW_MS) this.#received = { since: now, count: 0 };
    this.#received.count += 1;
    return this.#received.count > MOST_MESSAGES_IN_WINDOW;
  }
}
