import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isUuid } from '@footing/kernel';
import type { PoolClient, QueryResult, QueryResultRow } from 'pg';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import type { Scope } from '../context/actor.js';
import { queryAfter } from '../internals/pg-settings.js';
import { sendTogether, sendWithNext } from '../internals/pg-socket.js';
import { markTransactionActive } from '../internals/typeorm-transaction.js';
import { PreparedStatements } from './prepared-statements.js';
import { hasCitus } from './setup/citus/has-citus.js';
import { APP_ROLE, BOOKING_ROLE, CLIENT_ROLE, SHARING_ROLE } from './setup/data-source.js';

/** A named prepared statement, planned once per connection. */
export interface Prepared {
  name: string;
  text: string;
}

/** Whose rows `runAsSharing` reaches. */
export type SharingSubject =
  { clientId: string; memberId?: undefined } | { memberId: string; clientId?: undefined };

export type Mode = 'read only' | 'read write';

/** Transactions on TypeORM's pool. Each begins with the settings that row-level security reads. */
@Injectable()
export class Connections implements OnModuleInit {
  /** Settings can be passed as values. Citus forwards only literal ones to its workers. */
  #takesValues = false;

  constructor(private readonly dataSource: DataSource) {}

  async onModuleInit(): Promise<void> {
    this.#takesValues = !(await hasCitus(this.dataSource));
  }

  async begin(scope: Scope, mode: Mode): Promise<Transaction> {
    const runner = this.dataSource.createQueryRunner();
    const client = await connected(runner);
    try {
      markTransactionActive(runner);
      return new Transaction(runner, client, scope, mode);
    } catch (error) {
      await runner.release();
      throw error;
    }
  }

  /**
   * One prepared read-only statement in its own transaction, sent in one packet with the settings. If one of them fails, all
   * do, because Postgres refuses everything after an error until the transaction ends.
   */
  async whole<R extends QueryResultRow>(
    scope: Scope,
    statement: Prepared,
    values: unknown[],
  ): Promise<R[]> {
    // Before anything is sent: it may refuse them.
    const own = settingValues(scope);
    const runner = this.dataSource.createQueryRunner();
    const client = await connected(runner);
    try {
      const query = { ...named(client, statement, scope), values };
      const released = PreparedStatements.of(client).released();
      if (released === '' && preparedSettings.has(client)) {
        return (await queryAfter<R>(client, { name: READ_SETTINGS.name, values: own }, query)).rows;
      }
      const [, result] = await sendTogether(client, () =>
        Promise.all([
          this.#openRead(client, scope, released),
          client.query(query) as Promise<QueryResult<R>>,
          client.query('commit'),
        ]),
      );
      return result.rows;
    } finally {
      await release(runner, client);
    }
  }

  /** The first one of a connection prepares the settings of all later ones. */
  #openRead(client: PoolClient, scope: Scope, released: string): Promise<unknown> {
    const prepares = this.#takesValues && !preparedSettings.has(client);
    const opened = sendOpening(
      client,
      `begin read only;${released}${prepares ? `${READ_SETTINGS.text};` : ''}${settings(scope)}`,
    );
    // It stays prepared, whatever happens to the transaction.
    if (prepares) void opened.then(() => preparedSettings.add(client)).catch(() => undefined);
    return opened;
  }

  /** A statement on tables that belong to no practice. */
  query<R>(text: string, values: unknown[] = []): Promise<R> {
    return this.dataSource.query<R>(text, values);
  }
}

/** BEGIN and COMMIT are pipelined with the neighboring statement: a round trip costs more than most statements. */
export class Transaction {
  #ended = false;
  /** Statements that were sent and not awaited; commit fails with the first that failed. */
  readonly #sent: Promise<unknown>[] = [];

  constructor(
    private readonly runner: QueryRunner,
    private readonly client: PoolClient,
    private scope: Scope,
    mode: Mode,
  ) {
    const text = opening(client, scope, mode);
    this.#send(() => sendOpening(client, text));
  }

  get manager(): EntityManager {
    return this.runner.manager;
  }

  /** The rows that the statement returned, whatever its kind. */
  async query<R extends QueryResultRow>(
    statement: Prepared | string,
    values: unknown[],
  ): Promise<R[]> {
    const sent = typeof statement === 'string' ? { text: statement } : this.#named(statement);
    const answer = this.#running.query<R>({ ...sent, values });
    const [{ rows }] = await Promise.all([answer, ...this.#sent]);
    return rows;
  }

  /** Sends a statement without awaiting its result; a failure fails the transaction. */
  write(statement: Prepared, values: unknown[]): void {
    this.#send(() => this.#running.query({ ...this.#named(statement), values }));
  }

  /** Runs the following statements in another scope. */
  enter(scope: Scope): void {
    this.scope = scope;
    this.#send(() => this.#running.query(`set local role ${APP_ROLE};${settings(scope)}`));
  }

  /** Runs a statement as the role that changes who may read the rows about a client, or those that a member wrote. */
  async runAsSharing(statement: Prepared, values: unknown[], about: SharingSubject): Promise<void> {
    const entering =
      `set local role ${SHARING_ROLE};` +
      `set local app.client_id = '${uuid(about.clientId ?? null)}';` +
      `set local app.member_id = '${uuid(about.memberId ?? null)}'`;
    this.#send(() => this.#running.query(entering));
    await this.query(statement, values);
    this.enter(this.scope);
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
      // After a failure Postgres treats COMMIT as ROLLBACK, and the failure is thrown here.
      const ended = this.client.query(command);
      await (command === 'commit' ? Promise.all([...this.#sent, ended]) : ended);
    } finally {
      await release(this.runner, this.client);
    }
  }

  /** A late statement must not run in the transaction of whoever uses the connection next. */
  get #running(): PoolClient {
    if (this.#ended) throw new Error('The transaction has ended.');
    return this.client;
  }

  #named(statement: Prepared): Prepared {
    return named(this.client, statement, this.scope);
  }

  #send(send: () => Promise<unknown>): void {
    const sent = sendWithNext(this.client, send);
    // Callers that wait receive the failure; until then it must not be an unhandled rejection.
    sent.catch(() => undefined);
    this.#sent.push(sent);
  }
}

function opening(client: PoolClient, scope: Scope, mode: Mode): string {
  // First, because it may refuse them, and what is released must be sent.
  const own = settings(scope);
  return `begin ${mode};${PreparedStatements.of(client).released()}${own}`;
}

/**
 * Connections on which the text that opens a transaction failed. Nobody knows how far it came: what it prepares and releases stays so,
 * whatever happens to the transaction. So they are closed, and not used again.
 */
const halfOpened = new WeakSet<PoolClient>();

/** Returns the promise of pg, so that its failure comes before those that follow from it. */
function sendOpening(client: PoolClient, text: string): Promise<unknown> {
  const opened = client.query(text);
  opened.catch(() => halfOpened.add(client));
  return opened;
}

async function connected(runner: QueryRunner): Promise<PoolClient> {
  try {
    return (await runner.connect()) as PoolClient;
  } catch (error) {
    await runner.release();
    throw error;
  }
}

async function release(runner: QueryRunner, client: PoolClient): Promise<void> {
  if (halfOpened.has(client)) void client.end();
  await runner.release();
}

/** Connections on which the settings of `queryAfter` are prepared. */
const preparedSettings = new WeakSet<PoolClient>();

/** As `settings`, with values, for one read-only statement. The role is the last, because it may change nothing else. */
const READ_SETTINGS = {
  name: 'read settings',
  text: `prepare "read settings" (text, text, text, text, text, text) as select
    set_config('transaction_read_only', 'on', true), set_config('app.practice_id', $1, true),
    set_config('app.account_id', $2, true), set_config('app.member_id', $3, true),
    set_config('app.client_id', $4, true), set_config('app.role', $5, true), set_config('role', $6, true)`,
};

function settingValues(scope: Scope): string[] {
  const { practiceId, accountId, memberId, clientId, role } = scope;
  const ids = [practiceId, accountId, memberId, clientId].map(uuid);
  return [...ids, role, ownRole(scope)?.database ?? APP_ROLE];
}

/** Literal SET LOCAL statements: Citus forwards these to its workers, but not what set_config() sets. */
function settings(scope: Scope): string {
  const role = ownRole(scope);
  return (
    `set local app.practice_id = '${uuid(scope.practiceId)}';` +
    `set local app.account_id = '${uuid(scope.accountId)}';` +
    `set local app.member_id = '${uuid(scope.memberId)}';` +
    `set local app.client_id = '${uuid(scope.clientId)}';` +
    `set local app.role = '${scope.role}'${role ? `;set local role ${role.database}` : ''}`
  );
}

/** The database role of scopes that do not run as APP_ROLE, and what tells their prepared statements apart. */
function ownRole({ role, books }: Scope): { database: string; suffix: string } | null {
  if (books) return { database: BOOKING_ROLE, suffix: ' of bookings' };
  return role === 'CLIENT' ? { database: CLIENT_ROLE, suffix: ' of clients' } : null;
}

/** Query plans depend on the database role, so each role prepares under its own name. */
function named(client: PoolClient, { name, text }: Prepared, scope: Scope): Prepared {
  const prepared = { name: `${name}${ownRole(scope)?.suffix ?? ''}`, text };
  PreparedStatements.of(client).use(prepared);
  return prepared;
}

function uuid(value: string | null): string {
  if (value === null) return '';
  if (!isUuid(value)) throw new Error('Scope settings must be UUIDs.');
  return value;
}
