import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import pg from 'pg';
import { StandalonePool } from '../../database/standalone-pool.js';
import { APP_URL } from '../../database/database.module.js';
import { PING } from '../../database/ping.sql.js';
import { destroySocket } from '../../internals/pg-socket.js';
import {
  IS_MEMBERSHIP_ENDED,
  IS_SIGN_IN_REVOKED,
  RECENTLY_REVOKED,
  REVOKED_CHANNEL,
} from './sign-ins.sql.js';
import { codeForLog } from '../../errors/error-code.js';

// Longer than the lifetime of an access token: tokens of earlier revocations have expired.
const REMEMBERED_MS = 10 * 60_000;
const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 15_000;
const PING_MS = 5_000;
const ANSWER_MS = 4_000;

/**
 * Makes signing out and losing a role effective at once: every process learns of a revoked sign-in by NOTIFY and refuses its
 * access tokens until they expire. One connection listens and is pinged every few seconds; while it is down, each token is
 * looked up in the database.
 */
@Injectable()
export class SignInsRevoked implements OnModuleInit, OnApplicationShutdown {
  readonly #log = new Logger(SignInsRevoked.name);
  readonly #ids = new Map<string, number>();
  readonly #ending = new AbortController();
  #isListening = false;
  #listening: Promise<void> = Promise.resolve();

  constructor(
    private readonly standalone: StandalonePool,
    @Inject(APP_URL) private readonly url: string,
  ) {}

  /** Returns when the first attempt has succeeded or failed; listening continues in the background. */
  async onModuleInit(): Promise<void> {
    await new Promise<void>((tried) => {
      this.#listening = this.#keepListening(tried);
    });
  }

  /** The id of a sign-in, or the key of a membership. */
  async has(id: string): Promise<boolean> {
    if (this.#ids.has(id)) return true;
    return this.#isListening ? false : this.#isRevoked(id);
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
        this.#log.warn(`Cannot listen for revoked sign-ins: ${codeForLog(error)}`);
      } finally {
        this.#isListening = false;
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
    client.on('notification', ({ payload }) => payload && this.#remember(payload));
    return client;
  }

  async #begin(client: pg.Client): Promise<void> {
    await client.connect();
    await client.query(`listen ${REVOKED_CHANNEL}`);
    // Revocations that were missed while nobody listened.
    const missed = await client.query<{ id: string }>(RECENTLY_REVOKED.text);
    for (const { id } of missed.rows) this.#remember(id);
    this.#isListening = true;
  }

  async #isRevoked(id: string): Promise<boolean> {
    try {
      const revoked = await this.standalone.query(
        id.includes(':') ? IS_MEMBERSHIP_ENDED : IS_SIGN_IN_REVOKED,
        [id],
      );
      return revoked.length > 0;
    } catch {
      // While the database does not answer, nothing can be read or changed either.
      return false;
    }
  }

  #remember(id: string): void {
    if (id.startsWith('-')) {
      this.#ids.delete(id.slice(1));
      return;
    }
    const now = performance.now();
    for (const [old, at] of this.#ids) if (now - at > REMEMBERED_MS) this.#ids.delete(old);
    this.#ids.set(id, now);
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

/** A membership in one role; a restored one is published with a leading minus. */
export const membershipKey = (memberId: string, role: string): string => `${memberId}:${role}`;
