import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { codeForLog } from '../errors/error-code.js';
import { destroySocket } from '../internals/pg-socket.js';
import { APP_URL } from './database.module.js';
import { NOTIFY_PROBE, PING, PROBE_CHANNEL } from './ping.sql.js';
import { StandalonePool } from './standalone-pool.js';

const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 15_000;
const PING_MS = 5_000;
const ANSWER_MS = 4_000;

interface Hooks {
  /** Awaited each time listening begins, before `isListening` is true. */
  begun?: (client: pg.Client) => Promise<void>;
  /** Called when notifications may be missed from now on. */
  lost?: () => void;
}

interface Listening extends Hooks {
  heard: (payload: string) => void;
}

/**
 * Hears what other processes announce by NOTIFY. One connection listens to all channels and is pinged every few seconds. It must be
 * a direct one: a pooler that lends connections to statements loses notifications without an error, so a probe is sent over another
 * connection first, and has to arrive.
 */
@Injectable()
export class DatabaseListener implements OnModuleInit, OnApplicationShutdown {
  readonly #log = new Logger(DatabaseListener.name);
  readonly #channels = new Map<string, Listening>();
  readonly #ending = new AbortController();
  #isListening = false;
  #listening: Promise<void> = Promise.resolve();

  constructor(
    private readonly standalone: StandalonePool,
    @Inject(APP_URL) private readonly url: string,
  ) {}

  /** False while notifications can be missed. */
  get isListening(): boolean {
    return this.#isListening;
  }

  /** To be called by constructors: listening begins when all modules are created. */
  on(channel: string, heard: (payload: string) => void, hooks: Hooks = {}): void {
    this.#channels.set(channel, { heard, ...hooks });
  }

  /** Returns when the first attempt has succeeded or failed; listening continues in the background. */
  async onModuleInit(): Promise<void> {
    await new Promise<void>((tried) => {
      this.#listening = this.#keepListening(tried);
    });
  }

  async onApplicationShutdown(): Promise<void> {
    this.#ending.abort();
    await this.#listening;
  }

  async #keepListening(tried: () => void): Promise<void> {
    const { signal } = this.#ending;
    for (let rest = FIRST_RETRY_MS; !signal.aborted;) {
      const client = this.#newClient();
      const lost = new Promise<void>((resolve) => {
        client.on('error', () => resolve()).on('end', () => resolve());
      });
      try {
        await this.#begin(client);
        rest = FIRST_RETRY_MS;
        tried();
        await stillAnswers(client, lost, signal);
      } catch (error) {
        this.#log.warn(`Cannot listen for notifications: ${codeForLog(error)}`);
      } finally {
        this.#lose();
        tried();
        await close(client);
      }
      await pause(rest * (0.5 + Math.random()), signal);
      rest = Math.min(rest * 2, LONGEST_RETRY_MS);
    }
  }

  #newClient(): pg.Client {
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'footing-listen',
      connectionTimeoutMillis: ANSWER_MS,
      query_timeout: ANSWER_MS,
      statement_timeout: ANSWER_MS,
      keepAlive: true,
    });
    client.on('notification', ({ channel, payload }) => {
      if (payload) this.#channels.get(channel)?.heard(payload);
    });
    return client;
  }

  async #begin(client: pg.Client): Promise<void> {
    await client.connect();
    for (const channel of this.#channels.keys()) await client.query(`listen ${channel}`);
    await this.#probe(client);
    for (const { begun } of this.#channels.values()) await begun?.(client);
    this.#isListening = true;
  }

  async #probe(client: pg.Client): Promise<void> {
    const nonce = randomUUID();
    await client.query(`listen ${PROBE_CHANNEL}`);
    const arrived = new Promise<void>((resolve, reject) => {
      const late = setTimeout(
        () => reject(new Error('Notifications get lost.')),
        ANSWER_MS,
      ).unref();
      client.on('notification', function hear({ channel, payload }) {
        if (channel !== PROBE_CHANNEL || payload !== nonce) return;
        clearTimeout(late);
        client.off('notification', hear);
        resolve();
      });
    });
    await Promise.all([arrived, this.standalone.query(NOTIFY_PROBE, [nonce])]);
    await client.query(`unlisten ${PROBE_CHANNEL}`);
  }

  #lose(): void {
    if (!this.#isListening) return;
    this.#isListening = false;
    for (const { lost } of this.#channels.values()) lost?.();
  }
}

/** Resolves when the connection is lost; rejects when it does not answer in time. */
async function stillAnswers(
  client: pg.Client,
  lost: Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  let isLost = false;
  void lost.then(() => (isLost = true));
  for (;;) {
    await Promise.race([lost, pause(PING_MS, signal)]);
    if (isLost || signal.aborted) return;
    await client.query(PING.text);
  }
}

/** Ends the connection, and cuts it off if the server does not answer. */
async function close(client: pg.Client): Promise<void> {
  const ended = client.end().catch(() => undefined);
  await Promise.race([ended, pause(1_000)]);
  destroySocket(client);
}

function pause(ms: number, signal?: AbortSignal): Promise<void> {
  if (signal?.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    // Called for each ping of a connection that lasts for months, so the listener must be removed.
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    timer.unref();
    signal?.addEventListener('abort', end);
  });
}
