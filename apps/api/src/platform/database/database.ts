import type { EntityManager } from 'typeorm';
import type { QueryResultRow } from 'pg';
import type { Scope } from '../context/actor.js';
import type { Connections, Mode, Prepared, Transaction } from './connections.js';
import { Readings, type Reading } from './readings.js';
import { ScopedRepository } from './scoped-repository.js';
import type { Statement } from './statement.js';
import type { TenantEntity } from './tenant.entity.js';

/**
 * The only door to the database that a feature has. Everything it reads and writes is within the practice
 * of the caller: the repositories add it, and row-level security says it a second time.
 *
 * The transaction of a mutation, and that of a query, opens with the first statement. A query's is read-only, but
 * for staff: what they read of a client's own is written down by the transaction that read it, or not read.
 */
export class Database {
  #transaction: Promise<Transaction> | null = null;
  #mode: Mode = 'read only';
  #scope: Scope;
  #own: Scope;
  #closed = false;
  #readings = new Readings();

  constructor(
    private readonly connections: Connections,
    scope: Scope,
  ) {
    this.#scope = scope;
    this.#own = scope;
  }

  get scope(): Scope {
    return this.#scope;
  }

  of<T extends TenantEntity>(entity: new () => T): ScopedRepository<T> {
    return new ScopedRepository(() => this.#manager(), entity, this.#practiceId());
  }

  /** Runs a statement under row-level security. By convention `$1` is the practice. */
  async query<R>(
    statement: Statement<R & QueryResultRow> | string,
    values: unknown[] = [],
  ): Promise<R[]> {
    return (await this.#begun()).query<R>(textOf(statement), values);
  }

  /** As `query`, for `insert`, `update` and `delete … returning`: the rows they returned. */
  async change<R>(
    statement: Statement<R & QueryResultRow> | string,
    values: unknown[] = [],
  ): Promise<R[]> {
    return (await this.#begun()).query<R>(textOf(statement), values);
  }

  /** A statement of a hot command, planned once a connection: `query` and `change` plan theirs each time. */
  async run<R extends QueryResultRow>(statement: Statement<R>, values: unknown[]): Promise<R[]> {
    return (await this.#begun()).run<R>(statement, values);
  }

  /** As `run` for what changes rows, without waiting: it leaves with the commit, and fails it if it fails. */
  async write(statement: Prepared, values: unknown[]): Promise<void> {
    (await this.#begun()).write(statement, values);
  }

  /** The one statement of a screen that is opened all day: prepared, in a transaction of its own. */
  screen<R extends QueryResultRow>(statement: Statement<R>, values: unknown[]): Promise<R[]> {
    return this.connections.whole<R>(this.#scope, statement, values);
  }

  /** For the platform alone: what the transaction has read of a client's own, and writes down before it ends. */
  note(reading: Reading): void {
    this.#readings.add(reading);
  }

  /** For the platform alone: ends what was begun, if anything was. */
  async end(command: 'commit' | 'rollback'): Promise<void> {
    const transaction = this.#transaction;
    this.#transaction = null;
    // What was entered ends here: the next mutation of the same request begins as its caller again.
    this.#scope = this.#own;
    const written = this.#readings.taken();
    // A transaction that could not start has already failed for its caller.
    const open = await transaction?.catch(() => null);
    if (command === 'commit' && written) {
      if (!open) throw new Error('Access-log entries were recorded, but no transaction is open.');
      open.write(...written);
    }
    await open?.[command]();
  }

  /**
   * For the platform alone: nothing begins any more. A query is answered when its first field fails, while others
   * still read; what they began then would stay open, with its connection, and nobody would end it.
   */
  async close(): Promise<void> {
    this.#closed = true;
    await this.end('commit');
  }

  /** For the platform alone: the scope of what begins next. */
  startAs(scope: Scope): void {
    this.#scope = scope;
    this.#own = scope;
  }

  /** Runs `work` in a transaction of its own; as `scope` where one is given. */
  async inTransaction<T>(work: () => Promise<T>, scope = this.#own): Promise<T> {
    this.#mode = 'read write';
    this.#scope = scope;
    try {
      const result = await work();
      await this.end('commit');
      return result;
    } catch (error) {
      await this.end('rollback');
      throw error;
    } finally {
      this.#mode = 'read only';
    }
  }

  /**
   * Goes on as another scope until the transaction ends: sign-up and invitations enter a practice so. For
   * mutations alone: the fields of a query run side by side and share their transaction.
   */
  async enter(scope: Scope): Promise<void> {
    const manager = await this.#manager();
    await manager.query(this.connections.entering(scope));
    this.#scope = scope;
  }

  #manager(): Promise<EntityManager> {
    return this.#begun().then((transaction) => transaction.manager);
  }

  #begun(): Promise<Transaction> {
    if (this.#closed) return Promise.reject(new Error('The request has been answered.'));
    const { role } = this.#scope;
    const mode = role === 'OWNER' || role === 'COACH' ? 'read write' : this.#mode;
    this.#transaction ??= this.connections.begin(this.#scope, mode);
    return this.#transaction;
  }

  #practiceId(): string {
    const { practiceId } = this.#scope;
    if (!practiceId) throw new Error('No practice in scope.');
    return practiceId;
  }
}

const textOf = (statement: Statement | string): string =>
  typeof statement === 'string' ? statement : statement.text;
