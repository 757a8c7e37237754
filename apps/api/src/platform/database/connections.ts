import type { Writable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { isUuid } from '@footing/kernel';
import type { Pool, PoolClient, QueryResult, QueryResultRow } from 'pg';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import type { Scope } from '../context/actor.js';
import { APP_ROLE, CLIENT_ROLE } from './data-source.js';

/** pg's types leave out the connection that a client writes to. */
type PooledClient = PoolClient & { connection: { stream: Writable } };

/** A statement that Postgres plans once a connection; the name is its identity. */
export interface Prepared {
  name: string;
  text: string;
}

/** A lost connection fails its statements; without another error handler, it would crash the process. */
const alreadyTold = () => undefined;

export type Mode = 'read only' | 'read write';

/** Transactions on TypeORM's own pool, each begun with the scope that row-level security reads. */
@Injectable()
export class Connections {
  constructor(private readonly dataSource: DataSource) {}

  async begin(scope: Scope, mode: Mode): Promise<Transaction> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const client = (await runner.connect()) as PooledClient;
      // TypeORM did not start the transaction and must be informed: without one it refuses to lock rows.
      Object.assign(runner, { isTransactionActive: true });
      return new Transaction(runner, client, scope, mode);
    } catch (error) {
      await runner.release();
      throw error;
    }
  }

  /**
   * One prepared statement that only reads, in a transaction of its own. Opening, statement and end leave together; a
   * failure of any of them fails the whole, for Postgres refuses what follows an error until the end.
   */
  async whole<R extends QueryResultRow>(
    scope: Scope,
    statement: Prepared,
    values: unknown[],
  ): Promise<R[]> {
    const client = await this.#client();
    client.on('error', alreadyTold);
    const { stream } = client.connection;
    stream.cork();
    const sent = Promise.all([
      client.query(opening(scope, 'read only')),
      client.query({ ...named(statement, scope), values }) as Promise<QueryResult<R>>,
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
    } finally {
      client.off('error', alreadyTold);
    }
  }

  /** A statement on tables that belong to no practice. */
  query<R>(text: string, values: unknown[] = []): Promise<R> {
    return this.dataSource.query<R>(text, values);
  }

  /** What turns a running transaction to another scope. */
  entering(scope: Scope): string {
    return `set local role ${APP_ROLE};${settings(scope)}`;
  }

  #client(): Promise<PooledClient> {
    const { master } = this.dataSource.driver as unknown as { master: Pool };
    return master.connect() as Promise<PooledClient>;
  }
}

/**
 * What begins and ends it leaves together with the statement beside it, where there is one: a trip to the
 * database costs more than most statements.
 */
export class Transaction {
  #ended = false;
  /** Sent, and not waited for: the end fails with the first of them that fails. */
  readonly #sent: Promise<unknown>[] = [];

  constructor(
    private readonly runner: QueryRunner,
    private readonly client: PooledClient,
    private readonly scope: Scope,
    mode: Mode,
  ) {
    this.#send(() => client.query(opening(scope, mode)));
  }

  get manager(): EntityManager {
    return this.runner.manager;
  }

  async run<R extends QueryResultRow>(statement: Prepared, values: unknown[]): Promise<R[]> {
    const answer = this.client.query<R>({ ...named(statement, this.scope), values });
    const [{ rows }] = await Promise.all([answer, ...this.#sent]);
    return rows;
  }

  /** Without waiting for the answer, which nobody needs: a failure fails the transaction. */
  write(statement: Prepared, values: unknown[]): void {
    this.#send(() => this.client.query({ ...named(statement, this.scope), values }));
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
      // After a failure Postgres takes a commit for a rollback, and the failure is thrown here.
      const ended = this.client.query(command);
      await (command === 'commit' ? Promise.all([...this.#sent, ended]) : ended);
    } finally {
      await this.runner.release();
    }
  }

  #send(send: () => Promise<unknown>): void {
    const { stream } = this.client.connection;
    stream.cork();
    setImmediate(() => stream.uncork());
    const sent = send();
    // Callers that wait get the failure; until then it must not be an unhandled rejection.
    sent.catch(() => undefined);
    this.#sent.push(sent);
  }
}

function opening(scope: Scope, mode: Mode): string {
  return `begin ${mode};${settings(scope)}`;
}

/** Literal SET LOCALs: Citus passes these on to its workers, and not what set_config() sets. */
function settings(scope: Scope): string {
  return (
    `set local app.practice_id = '${uuid(scope.practiceId)}';` +
    `set local app.account_id = '${uuid(scope.accountId)}';` +
    `set local app.member_id = '${uuid(scope.memberId)}';` +
    `set local app.client_id = '${uuid(scope.clientId)}';` +
    `set local app.role = '${scope.role}'${scope.role === 'CLIENT' ? `;set local role ${CLIENT_ROLE}` : ''}`
  );
}

/** A plan is made for one role of the database: under the same name, each of two would drop the other's. */
function named(statement: Prepared, { role }: Scope): Prepared {
  return role === 'CLIENT' ? { ...statement, name: `${statement.name} of clients` } : statement;
}

function uuid(value: string | null): string {
  if (value === null) return '';
  if (!isUuid(value)) throw new Error('A scope is made of UUIDs.');
  return value;
}
