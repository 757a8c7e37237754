import type { Writable } from 'node:stream';

interface WithSocket {
  connection: { stream: Writable };
}

/**
 * pg 8.23 stores the socket of a client in `client.connection.stream`, which its types and documentation omit. Its own
 * pipelining (`pipeline: true`) writes one packet per statement.
 */
const socketOf = (client: object): Writable => (client as WithSocket).connection.stream;

/** Sends the statements of `send` in one packet. */
export function sendTogether<T>(client: object, send: () => T): T {
  const socket = socketOf(client);
  socket.cork();
  try {
    return send();
  } finally {
    socket.uncork();
  }
}

/** As `sendTogether`, with everything that is sent before the next turn of the event loop. */
export function sendWithNext<T>(client: object, send: () => T): T {
  const socket = socketOf(client);
  socket.cork();
  setImmediate(() => socket.uncork());
  return send();
}

/** Closes a connection whose server may no longer respond: `client.end()` would wait for it. */
export function destroySocket(client: object): void {
  socketOf(client).destroy();
}
