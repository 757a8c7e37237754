import type { DataSource } from 'typeorm';
import type { Config } from '../../config/config.js';
import { APP_ROLE, CLIENT_ROLE, ownerDataSource } from './data-source.js';

const OLDEST_SERVER = 150000;
// Any number that all Footing processes agree on: one of them migrates, the others wait.
const MIGRATION_LOCK = 6_036_473;

export class DatabaseProblem extends Error {}

/** Brings the schema to where this version of the product expects it; safe when several start at once. */
export async function migrate(config: Config, url: string): Promise<void> {
  const owner = await ownerDataSource(url).initialize();
  try {
    await assertSupported(owner);
    const runner = owner.createQueryRunner();
    await runner.connect();
    try {
      await runner.query(`select pg_advisory_lock(${MIGRATION_LOCK})`);
      await ensureRoles(owner, config);
      await owner.runMigrations({ transaction: 'each' });
    } finally {
      await runner.query(`select pg_advisory_unlock(${MIGRATION_LOCK})`);
      await runner.release();
    }
  } finally {
    await owner.destroy();
  }
}

async function assertSupported(owner: DataSource): Promise<void> {
  const [{ server_version_num: version, server_version: name }] = await owner.query<
    [{ server_version_num: string; server_version: string }]
  >(`select current_setting('server_version_num') as server_version_num,
            current_setting('server_version') as server_version`);
  if (Number(version) < OLDEST_SERVER) {
    throw new DatabaseProblem(
      `This database is Postgres ${name}, and Footing needs Postgres 15 or later: point DATABASE_URL at a newer one.`,
    );
  }
}

/** The roles are the cluster's and their password follows from MASTER_KEY, so every process knows it. */
async function ensureRoles(owner: DataSource, config: Config): Promise<void> {
  if (config.appDatabaseUrl) return;
  const password = config.appPassword.replaceAll("'", "''");
  for (const role of [APP_ROLE, CLIENT_ROLE]) {
    await owner.query(
      `do $$ begin
         if not exists (select from pg_roles where rolname = '${role}') then
           create role ${role} login nosuperuser nobypassrls nocreatedb nocreaterole noinherit;
         end if;
       exception when duplicate_object or unique_violation then null;
       end $$`,
    );
    // Nobody signs in as the second but Citus, which reaches its workers as whoever asks.
    await owner.query(`alter role ${role} login noinherit password '${password}'`);
  }
  // To turn into it, and not to have what it has besides.
  await owner.query(`grant ${CLIENT_ROLE} to ${APP_ROLE}`);
  await owner.query(
    `do $$ begin execute format('grant connect on database %I to ${APP_ROLE}', current_database()); end $$`,
  );
}
