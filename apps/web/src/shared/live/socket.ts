import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { createClient, type Client } from 'graphql-ws';
import { freshToken, refreshSession } from '../session/refresh';
import { onSession, sessionState } from '../session/store';

/** The server's code for a sign-in or token that is over. */
const NOT_SIGNED_IN = 4410;
const LONGEST_WAIT_MS = 30_000;
/** After the server has ended a subscription, for example because the thread belongs to another coach now. */
const AGAIN_MS = 20_000;
const KEPT_OPEN_MS = 3_000;
/** How often the server is asked for a sign of life, and how long it may take to give it. */
const ASKED_MS = 15_000;
const ANSWERED_MS = 5_000;

interface Receiver<D> {
  next: (data: D) => void;
  /** Nothing arrives from now on, until the next `next`. */
  lost: () => void;
}

let client: Client | null = null;
let socket: WebSocket | null = null;
let sentToken = '';
let isTokenRefused = false;
let unanswered: ReturnType<typeof setTimeout> | undefined;
const receivers = new Set<() => void>();

/**
 * Receives the present state, and again after each change. One socket for all subscriptions of the tab, opened with the first. It tries
 * again after each loss, with a longer wait each time. A server that gives no sign of life counts as lost.
 */
export function subscribe<D, V extends Record<string, unknown>>(
  document: TypedDocumentNode<D, V>,
  variables: V,
  { next, lost }: Receiver<D>,
): () => void {
  let isOver = false;
  let end = () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ended = () => {
    if (isOver) return;
    lost();
    timer = setTimeout(start, AGAIN_MS);
  };
  const start = () => {
    end = opened().subscribe<D>(
      { query: print(document), variables },
      {
        next: ({ data, errors }) => {
          if (data && !errors && !isOver) next(data);
        },
        error: ended,
        complete: ended,
      },
    );
  };
  receivers.add(lost);
  start();
  return () => {
    isOver = true;
    clearTimeout(timer);
    receivers.delete(lost);
    end();
  };
}

function opened(): Client {
  client ??= createClient({
    url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
    connectionParams: async () => {
      if (isTokenRefused) await refreshSession();
      isTokenRefused = false;
      sentToken = (await freshToken()) ?? '';
      if (sentToken === '') throw new Error('Nobody is signed in.');
      return { accessToken: sentToken };
    },
    lazyCloseTimeout: KEPT_OPEN_MS,
    keepAlive: ASKED_MS,
    shouldRetry: () => true,
    retryAttempts: Infinity,
    retryWait: (tries) => {
      const wait = Math.min(LONGEST_WAIT_MS, 500 * 2 ** tries) * (0.5 + Math.random());
      return new Promise((resolve) => setTimeout(resolve, wait));
    },
    on: {
      connected: (now) => (socket = now as WebSocket),
      // A connection that is lost without a word looks open for minutes.
      ping: (isReceived) => {
        if (isReceived) return;
        clearTimeout(unanswered);
        unanswered = setTimeout(() => client?.terminate(), ANSWERED_MS);
      },
      pong: (isReceived) => {
        if (isReceived) clearTimeout(unanswered);
      },
      closed: (event) => {
        clearTimeout(unanswered);
        socket = null;
        isTokenRefused = (event as CloseEvent).code === NOT_SIGNED_IN;
        for (const lost of receivers) lost();
      },
    },
  });
  return client;
}

// The socket stays open beyond the lifetime of the token it was opened with.
onSession(() => {
  const session = sessionState();
  if (!client || !socket) return;
  if (session.status !== 'signed-in') client.terminate();
  else if (session.token !== sentToken) {
    sentToken = session.token;
    socket.send(JSON.stringify({ type: 'ping', payload: { accessToken: sentToken } }));
  }
});
