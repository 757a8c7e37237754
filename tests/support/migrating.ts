import { afterAll, beforeAll } from '@jest/globals';
import { migrate, ownerDataSource } from '@footing/api/testing';
import pg from 'pg';
import { testConfig } from './config.js';
import { createDatabase, databaseUrl, dropDatabase } from './postgres.js';

export interface EarlierDatabase {
  /** A connection as the owner. */
  readonly db: pg.Client;
  /** Runs the migrations that are left, as a start of the server does. */
  migrateOn(): Promise<void>;
}

/**
 * For the tests of a file: an empty database as it was before this migration. `prepare` inserts the rows that the tests are
 * about.
 */
export function databaseBefore(
  timestamp: number,
  prepare?: (earlier: EarlierDatabase) => Promise<void>,
): EarlierDatabase {
  const server = process.env['FOOTING_TEST_POSTGRES']!;
  let name: string;
  let db: pg.Client | undefined;
  const earlier: EarlierDatabase = {
    get db() {
      return db!;
    },
    migrateOn: () => migrate(testConfig(), databaseUrl(server, name)),
  };
  beforeAll(async () => {
    name = await createDatabase(server);
    await migrateBefore(databaseUrl(server, name), timestamp, testConfig().masterKey);
    db = new pg.Client({ connectionString: databaseUrl(server, name) });
    await db.connect();
    await prepare?.(earlier);
  });
  afterAll(async () => {
    await db?.end();
    await dropDatabase(server, name);
  });
  return earlier;
}

/**
 * Migrates a database to the state before this migration, whose number is its timestamp. Migrations that encrypt
 * existing rows need the master key.
 */
export async function migrateBefore(
  url: string,
  timestamp: number,
  masterKey?: Buffer,
): Promise<void> {
  const all = ownerDataSource(url, masterKey ? { masterKey } : {});
  const earlier = (all.options.migrations as (new () => object)[]).filter(
    ({ name }) => Number(name.slice(-13)) < timestamp,
  );
  const source = await all.setOptions({ migrations: earlier }).initialize();
  await source.runMigrations({ transaction: 'each' });
  await source.destroy();
}
