import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { APP_ROLE } from '../database/setup/data-source.js';
import { DatabaseProblem } from '../database/database-problem.js';
import { queueLogger } from './queue-logger.js';
import { errorCode } from '../errors/error-code.js';

export const QUEUE_SCHEMA = 'graphile_worker';

const INSUFFICIENT_PRIVILEGE = '42501';

/** Migrates the schema of graphile-worker, as the owner of the database. */
export async function migrateQueue(url: string): Promise<void> {
  const pgPool = new pg.Pool({ connectionString: url, max: 1, application_name: 'footing-owner' });
  const ignored = () => undefined;
  pgPool.on('error', ignored).on('connect', (client) => client.on('error', ignored));
  try {
    await runMigrations({ pgPool, schema: QUEUE_SCHEMA, logger: queueLogger });
  } catch (error) {
    if (errorCode(error) !== INSUFFICIENT_PRIVILEGE) throw error;
    throw new DatabaseProblem(
      `The role in DATABASE_URL may not create the schema ${QUEUE_SCHEMA}, which holds the queue of jobs: have an administrator of the server run "grant create on database … to …;" for it, and start again.`,
      { cause: error },
    );
  } finally {
    await pgPool.end();
  }
}

/**
 * Lets the server's role run jobs. The role of clients has no rights on the schema: it enqueues through `enqueue_job`
 * and `queue_email`, which run as their owner. The tables of graphile-worker have row-level security without policies.
 */
export async function grantQueue(owner: DataSource): Promise<void> {
  await owner.query(
    `grant usage on schema ${QUEUE_SCHEMA} to ${APP_ROLE};
     grant select, insert, update, delete on all tables in schema ${QUEUE_SCHEMA} to ${APP_ROLE};
     revoke insert, update, delete on ${QUEUE_SCHEMA}.migrations from ${APP_ROLE};
     do $$
     declare queue record;
     begin
       for queue in
         select c.relname as name from pg_class c
         where c.relnamespace = '${QUEUE_SCHEMA}'::regnamespace and c.relkind = 'r' and c.relrowsecurity
           and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'server')
       loop
         execute format('create policy server on ${QUEUE_SCHEMA}.%I to ${APP_ROLE} using (true) with check (true)', queue.name);
       end loop;
     end $$`,
  );
}
