import type { QueryRunner } from 'typeorm';

/**
 * Tells TypeORM that the connection of this runner is in a transaction. `startTransaction()` would need a round trip to
 * the database, so `Transaction` sends BEGIN itself, together with the scope and the first statement. Relies on TypeORM
 * 1.1: `QueryRunner.isTransactionActive` is a plain property, read-only in its types. Queries with a lock are refused
 * while it is false, and `release()` ends no transaction.
 */
export function markTransactionActive(runner: QueryRunner): void {
  Object.assign(runner, { isTransactionActive: true });
}
