import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';

/** A proxy between a server and its database that breaks the connection the way networks do. */
export interface Proxy {
  /** The address with this proxy in place of the server. */
  of(url: string): string;
  /** From now on nothing gets through, without an error: the connections stay open. */
  silence(): void;
  /** Connections are closed, and new ones refused. */
  cut(): void;
  restore(): void;
  close(): Promise<void>;
}

export async function proxyTo(url: string): Promise<Proxy> {
  const { hostname, port } = new URL(url);
  let mode: 'OPEN' | 'SILENT' | 'CUT' = 'OPEN';
  const sockets = new Set<Socket>();
  const server: Server = createServer((near) => {
    if (mode === 'CUT') return near.destroy();
    const far = connect(Number(port), hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('data', (chunk) => mode === 'OPEN' && to.write(chunk));
      from.on('error', () => to.destroy()).on('close', () => to.destroy());
    }
    return undefined;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const destroyAll = () => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  return {
    of(address) {
      const changed = new URL(address);
      changed.hostname = '127.0.0.1';
      changed.port = String((server.address() as AddressInfo).port);
      return changed.toString();
    },
    silence: () => void (mode = 'SILENT'),
    cut() {
      mode = 'CUT';
      destroyAll();
    },
    restore() {
      mode = 'OPEN';
      destroyAll();
    },
    close() {
      destroyAll();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** Polls until the condition is true. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 50));
}
