import pg from 'pg';
import { databaseUrl } from './postgres.js';
import type { World } from './world.js';

/** Another connection as the database's owner, for locks that the API then waits for. */
export async function otherConnection({ owner }: World): Promise<pg.Client> {
  const other = new pg.Client({
    connectionString: databaseUrl(process.env['FOOTING_TEST_POSTGRES']!, owner.database!),
  });
  await other.connect();
  return other;
}

/** Resolves when so many connections to the database wait for a lock. */
export async function untilWaiting({ owner }: World, connections = 1): Promise<void> {
  for (;;) {
    const { rowCount } = await owner.query(
      `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if (rowCount! >= connections) return;
  }
}
