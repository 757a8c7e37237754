import type { Writable } from 'node:stream';

interface WithSocket {
  connection: { stream: Writable };
}

/**
 * pg 8.23 keeps the socket that a client writes to in `client.connection.stream`; its types and documentation leave it
 * out. Its own pipelining (`pipeline: true`) writes one packet per statement.
 */
const socketOf = (client: object): Writable => (client as WithSocket).connection.stream;

/** Statements sent by `send` leave in one packet. */
export function sendTogether<T>(client: object, send: () => T): T {
  const socket = socketOf(client);
  socket.cork();
  try {
    return send();
  } finally {
    socket.uncork();
  }
}

/** As `sendTogether`, with everything that is sent before the event loop turns. */
export function sendWithNext<T>(client: object, send: () => T): T {
  const socket = socketOf(client);
  socket.cork();
  setImmediate(() => socket.uncork());
  return send();
}

/** Closes a connection whose server may no longer answer: `client.end()` would wait for it. */
export function destroySocket(client: object): void {
  socketOf(client).destroy();
}
