import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Actor } from './actors.js';
import type { Answer } from './world.js';

const MESSAGE = `id at fromClient coach { id name } text version editedAt changeableUntil`;
export const LIVE_THREAD = `subscription($clientId: ID, $first: Int) {
  messages(clientId: $clientId, first: $first) {
    coach { id name } writing shared earlierShared hasEarlier unread readTo readByOther
    edges { node { ${MESSAGE} } } pageInfo { hasNextPage endCursor } } }`;
export const LIVE_UNREAD = 'subscription { unreadMessages { on people } }';

/** What arrived over a subscription, in order. */
export interface Live {
  deliveries: { data?: any; errors?: readonly any[] }[];
  /** Waits until there is a delivery that satisfies it. */
  until(isIt: (data: any) => boolean): Promise<any>;
  /** The code with which the socket closed. */
  closed: Promise<number>;
  /** Resolves when the server ends the subscription, or refuses it. */
  ended: Promise<unknown>;
  client: Client;
  /** Sends this as a message of the protocol. */
  send(message: object): void;
  /** Resolves when the server has answered a ping that was sent. */
  answered(): Promise<void>;
  end(): Promise<void>;
}

interface Options {
  token?: string | null;
  variables?: Record<string, unknown>;
  headers?: Record<string, string>;
  /** Tries again after each close, with the token of that moment. */
  tries?: number;
}

const open = new Set<Live>();

/** Subscribes over a socket of its own. `url` is the base URL of the server, at each attempt. */
export function live(
  url: string | (() => string),
  actor: Pick<Actor, 'token'> | null,
  query: string,
  { variables = {}, headers = {}, tries = 0 }: Options = {},
): Live {
  const waiting = new Set<() => void>();
  const deliveries: Live['deliveries'] = [];
  let socket: WebSocket | undefined;
  let pong: () => void = () => undefined;
  let close: (code: number) => void;
  const closed = new Promise<number>((resolve) => (close = resolve));
  const client = createClient({
    url: () => `${(typeof url === 'string' ? url : url()).replace(/^http/, 'ws')}/graphql`,
    connectionParams: () => (actor ? { accessToken: actor.token() } : {}),
    webSocketImpl: class extends WebSocket {
      constructor(address: string, protocols: string) {
        super(address, protocols, { headers });
        // A refused upgrade; the client sees the close that follows, too.
        this.on('error', () => undefined);
      }
    },
    lazyCloseTimeout: 0,
    retryAttempts: tries,
    retryWait: () => new Promise((resolve) => setTimeout(resolve, 100)),
    shouldRetry: () => tries > 0,
    on: {
      opened: (opened) => (socket = opened as WebSocket),
      pong: () => pong(),
      closed: (event) => close((event as { code: number }).code),
    },
  });
  const ended = new Promise<unknown>((resolve) => {
    client.subscribe(
      { query, variables },
      {
        next: (delivery) => {
          deliveries.push(delivery as never);
          for (const look of waiting) look();
        },
        error: resolve,
        complete: () => resolve(null),
      },
    );
  });
  const it: Live = {
    deliveries,
    until: (isIt) =>
      new Promise((resolve) => {
        const look = () => {
          const found = deliveries.find(({ data }) => data && isIt(data));
          if (!found) return;
          waiting.delete(look);
          resolve(found.data);
        };
        waiting.add(look);
        look();
      }),
    closed,
    ended,
    client,
    send: (message) => socket?.send(JSON.stringify(message)),
    answered: () => new Promise((resolve) => (pong = resolve)),
    async end() {
      open.delete(it);
      // It fails while an attempt to connect fails.
      await Promise.resolve(client.dispose()).catch(() => undefined);
      client.terminate();
    },
  };
  open.add(it);
  return it;
}

/** The first delivery of a subscription, as an answer to a request. */
export async function firstDelivery(
  url: string,
  token: string | null,
  query: string,
  variables: object,
): Promise<Answer> {
  const actor = token === null ? null : { token: () => token };
  const one = live(url, actor, query, { variables: { ...variables } });
  const first = one.until(() => true);
  const ended = await Promise.race([first.then(() => null), one.ended]);
  const [delivery] = one.deliveries;
  await one.end();
  if (delivery) return { status: 200, headers: new Headers(), ...delivery } as Answer;
  if (Array.isArray(ended))
    return { status: 200, headers: new Headers(), data: null, errors: ended };
  // The socket was closed.
  const errors = [{ message: '', extensions: { code: 'UNAUTHENTICATED' } }];
  return { status: 200, headers: new Headers(), data: null, errors };
}

/** Ends all that a test has opened. */
export async function endAll(): Promise<void> {
  await Promise.all([...open].map((one) => one.end()));
}

/** The texts of a delivery of a thread, the newest first. */
export const textsOf = (data: any): (string | null)[] =>
  data.messages.edges.map(({ node }: any) => node.text);
