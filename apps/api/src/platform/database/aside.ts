import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { APP_URL } from './database.module.js';

/**
 * Statements on tables of no practice that hold whatever becomes of the mutation that sends them, such as
 * counting a failed attempt. They have connections of their own: a mutation keeps one already, and would
 * wait for a second one of the same pool until every mutation waits.
 */
@Injectable()
export class Aside implements OnApplicationShutdown {
  readonly #pool: pg.Pool;

  constructor(@Inject(APP_URL) url: string) {
    this.#pool = new pg.Pool({
      connectionString: url,
      max: 2,
      application_name: 'footing-aside',
      connectionTimeoutMillis: 5_000,
      idleTimeoutMillis: 10_000,
      statement_timeout: 5_000,
      // Where the network has gone silent, only this side can tell.
      query_timeout: 6_000,
      keepAlive: true,
      allowExitOnIdle: true,
    });
    // An idle connection that breaks is replaced at the next statement.
    this.#pool.on('error', () => undefined);
  }

  async query<R extends pg.QueryResultRow>(text: string, values: unknown[]): Promise<R[]> {
    return (await this.#pool.query<R>(text, values)).rows;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.#pool.end();
  }
}
