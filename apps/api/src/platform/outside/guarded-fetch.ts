import { lookup as lookUp, type LookupAddress, type LookupOptions } from 'node:dns';
import { pipeline, type Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { Inject, Injectable } from '@nestjs/common';
import { Agent, buildConnector, request } from 'undici';
import { CONFIG } from '../../config/config.module.js';
import type { Config } from '../../config/config.js';
import { isReachable } from './reachable-addresses.js';

/** What is behind an address. Why it could not be reached is told to nobody: it would describe our network. */
export type Fetched =
  | { kind: 'OK'; body: Buffer; etag: string | null; lastModified: string | null }
  | { kind: 'NOT_MODIFIED' }
  /** A public server answered, with another status than 200. */
  | { kind: 'REFUSED'; status: number }
  | { kind: 'TOO_BIG' }
  | { kind: 'UNREACHABLE' };

export interface FetchOptions {
  accept: string;
  /** For an answer that has not changed since an earlier one. */
  etag?: string | null;
  lastModified?: string | null;
  /** Of the unpacked body. */
  mostBytes: number;
  /** For everything, redirects too. */
  mostMs?: number;
}

type Answer = Awaited<ReturnType<typeof request>>;

const USUAL_MS = 10_000;
const CONNECT_MS = 4_000;
const MOST_REDIRECTS = 3;
const MOST_HEADER_BYTES = 16 * 1024;
const REDIRECTS = [301, 302, 303, 307, 308];
const USUAL_PORTS = ['', '80', '443'];
const UNREACHABLE: Fetched = { kind: 'UNREACHABLE' };

class TooBig extends Error {}

/**
 * Fetches addresses that people enter. Only public addresses are reached, and those that FETCH_NETWORKS allows. That is decided for
 * the address that is connected to, for each redirect again, whatever a name resolves to and however a number is written. Time,
 * redirects, headers and unpacked bytes are limited. Everything that requests an address from outside goes through here.
 */
@Injectable()
export class GuardedFetch {
  readonly #networks: readonly string[];

  constructor(@Inject(CONFIG) { fetchNetworks }: Config) {
    this.#networks = fetchNetworks;
  }

  async get(address: string, options: FetchOptions): Promise<Fetched> {
    // One for each fetch: no connection outlives it, and none is used for somebody else's address.
    const agent = this.#agent();
    try {
      return await this.#follow(agent, fetchable(address), options);
    } catch (error) {
      return error instanceof TooBig ? { kind: 'TOO_BIG' } : UNREACHABLE;
    } finally {
      await agent.destroy().catch(() => undefined);
    }
  }

  /** Sends `body` to an address and returns the status of the answer, which is not read; null if it was not reached. */
  async post(
    address: string,
    { headers, body }: { headers: Record<string, string>; body: Buffer },
  ): Promise<number | null> {
    const url = fetchable(address);
    if (!url) return null;
    const agent = this.#agent();
    try {
      const signal = AbortSignal.timeout(USUAL_MS);
      const answer = await request(url, {
        method: 'POST',
        dispatcher: agent,
        signal,
        headers,
        body,
      });
      answer.body.on('error', () => undefined).destroy();
      return answer.statusCode;
    } catch {
      return null;
    } finally {
      await agent.destroy().catch(() => undefined);
    }
  }

  async #follow(agent: Agent, start: URL | null, options: FetchOptions): Promise<Fetched> {
    const signal = AbortSignal.timeout(options.mostMs ?? USUAL_MS);
    let url = start;
    for (let hop = 0; url && hop <= MOST_REDIRECTS; hop += 1) {
      const answer = await request(url, { dispatcher: agent, signal, headers: headersOf(options) });
      const { statusCode: status, headers, body } = answer;
      if (status === 200) return okay(answer, options.mostBytes);
      body.on('error', () => undefined).destroy();
      if (status === 304) return { kind: 'NOT_MODIFIED' };
      if (!REDIRECTS.includes(status)) return { kind: 'REFUSED', status };
      url = typeof headers.location === 'string' ? fetchable(headers.location, url) : null;
    }
    return UNREACHABLE;
  }

  #agent(): Agent {
    const connect = buildConnector({ timeout: CONNECT_MS, lookup: this.#lookup as never });
    return new Agent({
      maxHeaderSize: MOST_HEADER_BYTES,
      headersTimeout: USUAL_MS,
      bodyTimeout: USUAL_MS,
      connect: (options, callback) => {
        // Addresses that are written as numbers are never looked up.
        const host = options.hostname.replace(/^\[|\]$/g, '');
        const isNumber = /^[\d.]+$|:/.test(host);
        if ((isNumber && !this.#allows(host)) || !this.#allowsPort(options.port)) {
          return callback(new Error('refused'), null);
        }
        return connect(options, (error, socket) => {
          if (!socket) return callback(error ?? new Error('refused'), null);
          if (this.#allows(socket.remoteAddress ?? '')) return callback(null, socket);
          socket.destroy();
          return callback(new Error('refused'), null);
        });
      },
    });
  }

  #allows(address: string): boolean {
    return isReachable(address, this.#networks);
  }

  /** Other ports only where further networks are allowed. */
  #allowsPort(port: string | number | undefined): boolean {
    return this.#networks.length > 0 || USUAL_PORTS.includes(String(port ?? ''));
  }

  /** Refuses a name if any of its addresses is refused, so that it cannot be tried until the right one comes first. */
  readonly #lookup = (
    host: string,
    options: LookupOptions,
    callback: (error: Error | null, address?: string | LookupAddress[], family?: number) => void,
  ): void => {
    lookUp(host, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error);
      const [first] = addresses;
      if (!first || !addresses.every(({ address }) => this.#allows(address))) {
        return callback(new Error('refused'));
      }
      return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
    });
  };
}

/**
 * An address that may be fetched, as a URL; null for all others. `webcal:` is how calendar apps write `https:`. A redirect from https
 * to http is not followed.
 */
export function fetchable(address: string, base?: URL): URL | null {
  const text = address.trim().replace(/^webcals?:/i, 'https:');
  if (!URL.canParse(text, base?.href)) return null;
  const url = new URL(text, base);
  const isPlain = url.username === '' && url.password === '';
  const protocols = base?.protocol === 'https:' ? ['https:'] : ['http:', 'https:'];
  return isPlain && protocols.includes(url.protocol) ? url : null;
}

function headersOf({ accept, etag, lastModified }: FetchOptions): Record<string, string> {
  return {
    accept,
    'accept-encoding': 'identity',
    'user-agent': 'Mozilla/5.0 (compatible)',
    ...(etag && { 'if-none-match': etag }),
    ...(lastModified && { 'if-modified-since': lastModified }),
  };
}

async function okay({ headers, body }: Answer, mostBytes: number): Promise<Fetched> {
  const one = (name: string) => {
    const value = headers[name];
    return typeof value === 'string' ? value : null;
  };
  const unpacking = unpacked(body, one('content-encoding'));
  return {
    kind: 'OK',
    body: await limited(unpacking, mostBytes),
    etag: one('etag'),
    lastModified: one('last-modified'),
  };
}

/** Some servers pack an answer unasked. What counts is what it becomes. */
function unpacked(body: Readable, encoding: string | null): Readable {
  // Whichever of the two ends first ends the other.
  const through = (unpacking: Transform) => pipeline(body, unpacking, () => undefined);
  switch ((encoding ?? 'identity').toLowerCase()) {
    case 'identity':
      return body;
    case 'gzip':
    case 'x-gzip':
      return through(createGunzip());
    case 'deflate':
      return through(createInflate());
    case 'br':
      return through(createBrotliDecompress());
    default:
      body.on('error', () => undefined).destroy();
      throw new Error('unknown encoding');
  }
}

async function limited(stream: Readable, mostBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  // Leaving the loop ends the stream, and with it the connection.
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) throw new TooBig();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
