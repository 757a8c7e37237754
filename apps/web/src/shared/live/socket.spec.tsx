/** @jest-environment ./tests/support/browser-environment.mjs */
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { parse } from 'graphql';
import { signInAs } from '../testing/render';
import { subscribe } from './socket';

const document = parse('subscription Changes { changes }') as Parameters<typeof subscribe>[0];

/** The socket of a server that answers until the connection is cut. */
class FakeSocket {
  static OPEN = 1;
  static CLOSING = 2;
  static all: FakeSocket[] = [];
  readyState = FakeSocket.OPEN;
  isCut = false;
  pings = 0;
  onopen?: () => void;
  onmessage?: (event: { data: string }) => void;

  constructor() {
    FakeSocket.all.push(this);
    setTimeout(() => this.onopen?.(), 1);
  }

  send(text: string): void {
    const { type, id } = JSON.parse(text) as { type: string; id?: string };
    if (type === 'ping') this.pings += 1;
    if (this.isCut) return;
    if (type === 'connection_init') this.#answer({ type: 'connection_ack' });
    if (type === 'ping') this.#answer({ type: 'pong' });
    if (type === 'subscribe') this.#answer({ type: 'next', id, payload: { data: { changes: 1 } } });
  }

  close(): void {
    this.readyState = FakeSocket.CLOSING;
  }

  #answer(message: object): void {
    setTimeout(() => this.onmessage?.({ data: JSON.stringify(message) }), 1);
  }
}

const MINUTE = 60_000;
const { WebSocket: real } = globalThis;

beforeEach(() => {
  jest.useFakeTimers();
  globalThis.WebSocket = FakeSocket as unknown as typeof WebSocket;
  signInAs('CLIENT');
});

afterEach(() => {
  globalThis.WebSocket = real;
  jest.useRealTimers();
});

describe('the live socket', () => {
  it('counts as lost, and is opened again, when the server gives no more signs of life', async () => {
    const next = jest.fn();
    const lost = jest.fn();
    const stop = subscribe(document, {}, { next, lost });
    await jest.advanceTimersByTimeAsync(MINUTE);
    const [first] = FakeSocket.all;
    expect(next).toHaveBeenCalledTimes(1);
    expect(first!.pings).toBeGreaterThan(1);
    expect(lost).not.toHaveBeenCalled();

    first!.isCut = true;
    await jest.advanceTimersByTimeAsync(MINUTE);
    expect(lost).toHaveBeenCalledTimes(1);
    expect(first!.readyState).toBe(FakeSocket.CLOSING);
    expect(FakeSocket.all).toHaveLength(2);
    expect(next).toHaveBeenCalledTimes(2);
    stop();
  });
});
