import type { EntityManager } from 'typeorm';
import type { QueryResultRow } from 'pg';
import type { Scope } from '../context/actor.js';
import type { Connections, Mode, Prepared, SharingSubject, Transaction } from './connections.js';
import { Readings, type Reading } from './history/readings.js';
import { ScopedRepository, type PracticeRow } from './scoped-repository.js';
import type { Statement } from './statement.js';

/**
 * The only access to the database that rooms have. Everything is limited to the caller's practice: by the repositories, and
 * a second time by row-level security.
 *
 * A transaction opens with the first statement. That of a query is read-only, except for staff: their access-log entries
 * are written by the transaction that reads.
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

  of<T extends PracticeRow>(entity: new () => T): ScopedRepository<T> {
    return new ScopedRepository(() => this.#manager(), entity, this.#practiceId());
  }

  /**
   * Runs a statement under row-level security; returns its rows, or those of `returning`. By convention `$1` is the practice.
   * A declared statement is planned once per connection, a text at each call.
   */
  async query<R extends QueryResultRow>(
    statement: Statement<R> | string,
    values: unknown[] = [],
  ): Promise<R[]> {
    return (await this.#openTransaction()).query<R>(statement, values);
  }

  /** As `query`, without awaiting the result: the statement is sent together with the commit, which fails if it does. */
  async write(statement: Prepared, values: unknown[]): Promise<void> {
    (await this.#openTransaction()).write(statement, values);
  }

  /** Runs the single prepared statement of a screen in its own transaction. */
  screen<R extends QueryResultRow>(statement: Statement<R>, values: unknown[]): Promise<R[]> {
    return this.connections.whole<R>(this.#scope, statement, values);
  }

  /** Platform only: adds an access-log entry, which is written before the transaction ends. */
  note(reading: Reading): void {
    this.#readings.add(reading);
  }

  /** Platform only: ends the transaction, if one was opened. */
  async end(command: 'commit' | 'rollback'): Promise<void> {
    const transaction = this.#transaction;
    this.#transaction = null;
    // An entered scope ends here: the next mutation of the same request runs as its caller again.
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
   * Platform only: no transaction opens after this. A query is answered when its first field fails while other fields still
   * read; a transaction that they opened then would never end, and would keep its connection.
   */
  async close(command: 'commit' | 'rollback' = 'commit'): Promise<void> {
    this.#closed = true;
    await this.end(command);
  }

  /** Platform only: sets the scope of the next transaction. */
  startAs(scope: Scope): void {
    this.#scope = scope;
    this.#own = scope;
  }

  /** Runs `work` in its own transaction, in the given scope if there is one. */
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
   * Switches to another scope until the transaction ends, for sign-up and invitations. Only for mutations: the fields of a
   * query run concurrently in one transaction.
   */
  async enter(scope: Scope): Promise<void> {
    (await this.#openTransaction()).enter(scope);
    this.#scope = scope;
  }

  /**
   * Runs `work` as the server, within the practice: for what follows from a change by a member of staff who may not read it. Only for
   * mutations, as `enter`.
   */
  asServer<T>(work: () => Promise<T>): Promise<T> {
    return this.#within({ ...this.#scope, role: 'SYSTEM' }, work);
  }

  /**
   * Runs `work` as the role that books for the client of this scope with the coach, and reaches nothing else. Only for mutations, as
   * `enter`.
   */
  asBooking<T>(coachId: string, work: () => Promise<T>): Promise<T> {
    return this.#within({ ...this.#scope, memberId: coachId, books: true }, work);
  }

  /** Runs one prepared statement as the role that books, in its own transaction. */
  screenAsBooking<R extends QueryResultRow>(
    coachId: string,
    statement: Statement<R>,
    values: unknown[],
  ): Promise<R[]> {
    const scope: Scope = { ...this.#scope, memberId: coachId, books: true };
    return this.connections.whole<R>(scope, statement, values);
  }

  async #within<T>(other: Scope, work: () => Promise<T>): Promise<T> {
    const scope = this.#scope;
    await this.enter(other);
    try {
      return await work();
    } finally {
      await this.enter(scope);
    }
  }

  /** Runs a statement as the role that may change who reads the rows about this client or by this member, and nothing else. */
  async runAsSharing(
    statement: Statement<QueryResultRow>,
    values: unknown[],
    about: SharingSubject,
  ): Promise<void> {
    await (await this.#openTransaction()).runAsSharing(statement, values, about);
  }

  #manager(): Promise<EntityManager> {
    return this.#openTransaction().then((transaction) => transaction.manager);
  }

  #openTransaction(): Promise<Transaction> {
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
