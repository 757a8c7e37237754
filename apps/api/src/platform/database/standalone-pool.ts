import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { APP_URL } from './database.module.js';
import type { Statement } from './statement.js';

/**
 * Statements outside of the transaction of a mutation, such as counting a failed attempt, which must not be rolled back with
 * it. They use a pool of their own: mutations that wait for a second connection of the same pool could deadlock.
 */
@Injectable()
export class StandalonePool implements OnApplicationShutdown {
  readonly #pool: pg.Pool;

  constructor(@Inject(APP_URL) url: string) {
    this.#pool = new pg.Pool({
      connectionString: url,
      max: 2,
      application_name: 'footing-standalone',
      connectionTimeoutMillis: 5_000,
      idleTimeoutMillis: 10_000,
      statement_timeout: 5_000,
      // If the network is down, only the client side can notice.
      query_timeout: 6_000,
      keepAlive: true,
      allowExitOnIdle: true,
    });
    // A broken idle connection is replaced at the next statement.
    this.#pool.on('error', () => undefined);
  }

  async query<R extends pg.QueryResultRow>(
    { text }: Statement<R>,
    values: unknown[],
  ): Promise<R[]> {
    return (await this.#pool.query<R>(text, values)).rows;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.#pool.end();
  }
}
