/** @jest-environment ./tests/support/browser-environment.mjs */
import '../../shared/testing/browser';
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { act, screen } from '@testing-library/react';
// Loaded before, so that no test waits for it.
import '../../shared/live/socket';
import { renderPart, signInAs } from '../../shared/testing/render';
import { useThread } from './useThread';

const SECOND = 1_000;
const { WebSocket: real } = globalThis;

/** What the server has: it notices changes by itself only while it listens for them, and refuses sockets otherwise. */
const server = { texts: ['First'], listens: false, reads: 0, now: 0 };
const thread = () => ({
  messages: {
    now: String((server.now += 1)).padStart(6, '0'),
    coach: { id: 'coach', name: 'Eva' },
    shared: true,
    earlierShared: false,
    pageInfo: { hasNextPage: false, endCursor: null },
    edges: server.texts
      .map((text, at) => ({ node: { id: text, at: `2026-03-02T09:00:0${at}Z`, text } }))
      .reverse(),
  },
});

class FakeSocket {
  static OPEN = 1;
  static CLOSING = 2;
  static latest: FakeSocket | null = null;
  readyState = FakeSocket.OPEN;
  onopen?: () => void;
  onclose?: (event: object) => void;
  onmessage?: (event: { data: string }) => void;
  id: string | undefined;

  constructor() {
    FakeSocket.latest = this;
    setTimeout(() => {
      if (server.listens) this.onopen?.();
      else this.onclose?.({ code: 1006, reason: '', wasClean: false });
    }, 1);
  }

  send(text: string): void {
    const { type, id } = JSON.parse(text) as { type: string; id?: string };
    if (type === 'connection_init') this.#answer({ type: 'connection_ack' });
    if (type === 'ping') this.#answer({ type: 'pong' });
    if (type === 'subscribe') {
      this.id = id;
      this.push();
    }
  }

  push(): void {
    this.#answer({ type: 'next', id: this.id, payload: { data: thread() } });
  }

  close(): void {
    this.readyState = FakeSocket.CLOSING;
  }

  #answer(message: object): void {
    setTimeout(() => this.onmessage?.({ data: JSON.stringify(message) }), 1);
  }
}

function Thread() {
  const { messages } = useThread(null);
  return <p>{messages.map(({ text }) => text).join(', ')}</p>;
}

const pass = (milliseconds: number) =>
  act(async () => {
    await jest.advanceTimersByTimeAsync(milliseconds);
  });

beforeEach(() => {
  jest.useFakeTimers();
  globalThis.WebSocket = FakeSocket as unknown as typeof WebSocket;
  Object.defineProperty(document, 'hidden', { value: false, configurable: true });
  signInAs('CLIENT');
});
afterEach(() => {
  globalThis.WebSocket = real;
  jest.useRealTimers();
});

it('asks every 20 seconds while nothing arrives by itself, and goes live again', async () => {
  const answers = {
    Messages: () => {
      server.reads += 1;
      return thread();
    },
  };
  const page = renderPart(<Thread />, answers);
  await pass(SECOND);
  expect(screen.getByText('First')).toBeTruthy();
  for (const text of ['Second', 'Third']) {
    server.texts.push(text);
    await pass(20 * SECOND);
    expect(screen.getByText(server.texts.join(', '))).toBeTruthy();
  }
  expect(server.reads).toBe(3);

  // The longest wait between two attempts is 45 seconds.
  server.listens = true;
  await pass(50 * SECOND);
  const reads = server.reads;
  server.texts.push('Fourth');
  FakeSocket.latest!.push();
  await pass(SECOND);
  expect(screen.getByText(/Third, Fourth$/)).toBeTruthy();
  await pass(60 * SECOND);
  expect(server.reads).toBe(reads);
  page.unmount();
});
