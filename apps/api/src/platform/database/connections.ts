import type { Writable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { isUuid } from '@footing/kernel';
import type { Pool, PoolClient, QueryResult, QueryResultRow } from 'pg';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import type { Scope } from '../context/actor.js';

/** pg's types leave out the connection that a client writes to. */
type PooledClient = PoolClient & { connection: { stream: Writable } };

/** A statement that Postgres plans once a connection; the name is its identity. */
export interface Prepared {
  name: string;
  text: string;
}

/** Transactions on TypeORM's own pool, each begun with the scope that row-level security reads. */
@Injectable()
export class Connections {
  constructor(private readonly dataSource: DataSource) {}

  async begin(scope: Scope, mode: 'read only' | 'read write'): Promise<Transaction> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.connect();
      await runner.query(opening(scope, mode));
      // TypeORM did not begin it and has to be told: without a transaction it refuses to lock rows.
      Object.assign(runner, { isTransactionActive: true });
      return new Transaction(runner);
    } catch (error) {
      await runner.release();
      throw error;
    }
  }

  /**
   * One prepared statement in a transaction of its own. Opening, statement and end leave together; a
   * failure of any of them fails the whole, for Postgres refuses what follows an error until the end.
   */
  async screen<R extends QueryResultRow>(
    scope: Scope,
    statement: Prepared,
    values: unknown[],
  ): Promise<R[]> {
    const client = await this.#client();
    const { stream } = client.connection;
    stream.cork();
    const sent = Promise.all([
      client.query(opening(scope, 'read only')),
      client.query({ ...statement, values }) as Promise<QueryResult<R>>,
      client.query('commit'),
    ]);
    stream.uncork();
    try {
      const [, result] = await sent;
      client.release();
      return result.rows;
    } catch (error) {
      client.release(true);
      throw error;
    }
  }

  /** A statement on tables that belong to no practice. */
  query<R>(text: string, values: unknown[] = []): Promise<R> {
    return this.dataSource.query<R>(text, values);
  }

  /** What turns a running transaction to another scope. */
  entering(scope: Scope): string {
    return settings(scope);
  }

  #client(): Promise<PooledClient> {
    const { master } = this.dataSource.driver as unknown as { master: Pool };
    return master.connect() as Promise<PooledClient>;
  }
}

export class Transaction {
  #ended = false;

  constructor(private readonly runner: QueryRunner) {}

  get manager(): EntityManager {
    return this.runner.manager;
  }

  async run<R extends QueryResultRow>(statement: Prepared, values: unknown[]): Promise<R[]> {
    const client = (await this.runner.connect()) as PoolClient;
    return (await client.query<R>({ ...statement, values })).rows;
  }

  commit(): Promise<void> {
    return this.#end('commit');
  }

  rollback(): Promise<void> {
    return this.#end('rollback');
  }

  async #end(command: 'commit' | 'rollback'): Promise<void> {
    if (this.#ended) return;
    this.#ended = true;
    try {
      await this.runner.query(command);
    } finally {
      await this.runner.release();
    }
  }
}

function opening(scope: Scope, mode: 'read only' | 'read write'): string {
  return `begin ${mode};${settings(scope)}`;
}

/** Literal SET LOCALs: Citus passes these on to its workers, and not what set_config() sets. */
function settings(scope: Scope): string {
  return (
    `set local app.practice_id = '${uuid(scope.practiceId)}';` +
    `set local app.account_id = '${uuid(scope.accountId)}';` +
    `set local app.member_id = '${uuid(scope.memberId)}';` +
    `set local app.client_id = '${uuid(scope.clientId)}';` +
    `set local app.role = '${scope.role}'`
  );
}

function uuid(value: string | null): string {
  if (value === null) return '';
  if (!isUuid(value)) throw new Error('A scope is made of UUIDs.');
  return value;
}
