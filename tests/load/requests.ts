import { createConnection, type Socket } from 'node:net';

export interface Load {
  port: number;
  connections: number;
  seconds: number;
  /** Whole HTTP requests, sent in turns. */
  requests: Buffer[];
}

export interface Measured {
  perSecond: number;
  p99Ms: number;
  count: number;
}

/**
 * Keeps this many connections busy for this long, with one request at a time on each. Throws at the first refusal or
 * error.
 */
export async function load({ port, connections, seconds, requests }: Load): Promise<Measured> {
  const times: number[] = [];
  const until = performance.now() + seconds * 1_000;
  let next = 0;
  const take = () => requests[next++ % requests.length]!;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const line = await Line.open(port);
      while (performance.now() < until) {
        const sent = performance.now();
        await line.ask(take());
        times.push(performance.now() - sent);
      }
      line.end();
    }),
  );
  const spent = (performance.now() - began) / 1_000;
  times.sort((a, b) => a - b);
  return {
    perSecond: times.length / spent,
    p99Ms: times[Math.floor(times.length * 0.99)] ?? 0,
    count: times.length,
  };
}

/** One request to a server; returns the body as text, for comparing answers and signing in. */
export async function once(port: number, request: Buffer): Promise<string> {
  const line = await Line.open(port);
  const body = await line.ask(request);
  line.end();
  return body.toString();
}

export function post(body: object, token?: string): Buffer {
  const text = JSON.stringify(body);
  return Buffer.from(
    `POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\n` +
      `${token ? `authorization: Bearer ${token}\r\n` : ''}content-length: ${Buffer.byteLength(text)}\r\n\r\n${text}`,
  );
}

/** A keep-alive connection that reads only HTTP responses with a content-length. */
class Line {
  #received: Buffer[] = [];
  #size = 0;
  #wanted = -1;
  #bodyAt = 0;
  #answered: ((body: Buffer) => void) | null = null;
  #failed: ((error: Error) => void) | null = null;

  static open(port: number): Promise<Line> {
    return new Promise((resolve, reject) => {
      const socket = createConnection({ port, host: '127.0.0.1', noDelay: true }, () =>
        resolve(new Line(socket)),
      );
      socket.once('error', reject);
    });
  }

  private constructor(private readonly socket: Socket) {
    socket.on('data', (chunk) => this.#take(chunk));
    socket.on('error', (error) => this.#failed?.(error));
    socket.on('close', () => this.#failed?.(new Error('The connection was closed.')));
  }

  ask(request: Buffer): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      this.#answered = resolve;
      this.#failed = reject;
      this.socket.write(request);
    });
  }

  end(): void {
    this.#failed = null;
    this.socket.destroy();
  }

  #take(chunk: Buffer): void {
    this.#received.push(chunk);
    this.#size += chunk.length;
    if (this.#wanted < 0 && !this.#readHead()) return;
    if (this.#size < this.#wanted) return;
    const body = Buffer.concat(this.#received).subarray(this.#bodyAt);
    this.#received = [];
    this.#size = 0;
    this.#wanted = -1;
    if (body.includes('"errors"') || body.includes('"code"'))
      this.#failed?.(new Error(body.toString().slice(0, 500)));
    else this.#answered?.(body);
  }

  #readHead(): boolean {
    const all = this.#received.length === 1 ? this.#received[0]! : Buffer.concat(this.#received);
    const end = all.indexOf('\r\n\r\n');
    if (end < 0) return false;
    const head = all.subarray(0, end).toString('latin1').toLowerCase();
    if (!head.startsWith('http/1.1 200')) {
      this.#failed?.(new Error(all.toString().slice(0, 500)));
      return false;
    }
    this.#bodyAt = end + 4;
    this.#wanted = this.#bodyAt + Number(/content-length: (\d+)/.exec(head)![1]);
    return true;
  }
}
