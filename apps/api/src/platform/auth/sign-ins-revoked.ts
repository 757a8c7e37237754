import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import { DataSource } from 'typeorm';
import pg from 'pg';
import { APP_URL } from '../database/database.module.js';

const CHANNEL = 'sign_ins_revoked';
// Longer than an access token lives: what was revoked earlier holds no valid one.
const REMEMBERED_MS = 10 * 60_000;
const RETRY_MS = 1_000;

/**
 * Signing out, or losing a role, holds at once: every process hears of a revoked sign-in by NOTIFY and
 * refuses its access tokens for the minutes that they would still live.
 */
@Injectable()
export class SignInsRevoked implements OnModuleInit, OnApplicationShutdown {
  readonly #log = new Logger(SignInsRevoked.name);
  readonly #ids = new Map<string, number>();
  #client: pg.Client | null = null;
  #ended = false;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(APP_URL) private readonly url: string,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.#listen();
  }

  has(signInId: string): boolean {
    return this.#ids.has(signInId);
  }

  async onApplicationShutdown(): Promise<void> {
    this.#ended = true;
    await this.#client?.end().catch(() => undefined);
  }

  async #listen(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'footing-listen',
    });
    client.on('notification', ({ payload }) => payload && this.#remember(payload));
    client.on('error', () => this.#again());
    client.on('end', () => this.#again());
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
      this.#client = client;
      // What was revoked while nobody listened.
      const missed = await this.dataSource.query<{ id: string }[]>(
        `select id from sign_ins where revoked_at > now() - interval '10 minutes'`,
      );
      for (const { id } of missed) this.#remember(id);
    } catch (error) {
      this.#log.warn(`Cannot listen for revoked sign-ins: ${(error as Error).message}`);
      this.#again();
    }
  }

  #again(): void {
    if (this.#ended || !this.#client) return;
    this.#client = null;
    setTimeout(() => void this.#retry(), RETRY_MS).unref();
  }

  async #retry(): Promise<void> {
    if (this.#ended) return;
    this.#client = null;
    await this.#listen();
    if (!this.#client && !this.#ended) setTimeout(() => void this.#retry(), RETRY_MS).unref();
  }

  #remember(id: string): void {
    const now = performance.now();
    for (const [old, at] of this.#ids) if (now - at > REMEMBERED_MS) this.#ids.delete(old);
    this.#ids.set(id, now);
  }
}

/** Within the transaction that revokes: told to all processes when it commits. */
export const notifyRevoked = `select pg_notify('${CHANNEL}', $1)`;
