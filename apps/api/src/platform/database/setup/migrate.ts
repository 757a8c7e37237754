import type { DataSource } from 'typeorm';
import type { Config } from '../../../config/config.js';
import { grantQueue, migrateQueue } from '../../jobs/queue-schema.js';
import { assertDistributable, distribute, OWNER_SETTINGS } from './citus/distribute.js';
import { hasCitus } from './citus/has-citus.js';
import { ownerDataSource } from './data-source.js';
import { DatabaseProblem } from '../database-problem.js';
import { assertKeyFits, storeCheckValue } from './key-check.js';
import { ensureRoles } from './roles.js';

const OLDEST_SERVER = 150000;
// An arbitrary number shared by all Footing processes: one of them migrates while the others wait.
const MIGRATION_LOCK = 6_036_473;

export { DatabaseProblem };

/** Migrates the schema to this version; safe when several processes start at once. */
export async function migrate(config: Config, url: string): Promise<void> {
  const owner = await ownerOf(url, config);
  try {
    await assertSupported(owner);
    if (await hasCitus(owner)) await assertDistributable(owner);
    const runner = owner.createQueryRunner();
    await runner.connect();
    try {
      await runner.query(`select pg_advisory_lock(${MIGRATION_LOCK})`);
      await assertKnown(owner);
      await assertKeyFits(owner, config);
      await ensureRoles(owner, config);
      await migrateQueue(url);
      await owner.runMigrations({ transaction: 'each' });
      await grantQueue(owner);
      await storeCheckValue(owner, config);
      await distribute(owner, config);
    } finally {
      await runner.query(`select pg_advisory_unlock(${MIGRATION_LOCK})`);
      await runner.release();
    }
  } finally {
    await owner.destroy();
  }
}

/** Connections of the schema's owner, with the settings that Citus needs if the database has it. */
async function ownerOf(url: string, { masterKey }: Config): Promise<DataSource> {
  const owner = await ownerDataSource(url, { masterKey }).initialize();
  if (!(await hasCitus(owner))) return owner;
  await owner.destroy();
  return ownerDataSource(url, { masterKey, settings: OWNER_SETTINGS }).initialize();
}

/** An older version must not run on a database that a newer one has changed. */
async function assertKnown(owner: DataSource): Promise<void> {
  const [{ found }] = await owner.query<[{ found: boolean }]>(
    `select to_regclass('public.migrations') is not null as found`,
  );
  if (!found) return;
  const done = await owner.query<{ name: string }[]>('select name from migrations order by id');
  const known = new Set(owner.migrations.map(({ name, constructor }) => name ?? constructor.name));
  const unknown = done.filter(({ name }) => !known.has(name));
  if (unknown.length === 0) return;
  throw new DatabaseProblem(
    `This database was changed by a newer version of Footing (${unknown.at(-1)!.name}): start that version again, or restore a backup from before the update; nothing was changed.`,
  );
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
