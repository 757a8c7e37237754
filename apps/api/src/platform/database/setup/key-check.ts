import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import pg from 'pg';
import type { Config } from '../../../config/config.js';
import { SealingService } from '../../sealing/sealing.service.js';
import { HAS_CITUS } from './citus/has-citus.js';
import { APP_ROLE, withoutGenericPlans } from './data-source.js';
import { DatabaseProblem } from '../database-problem.js';

const PURPOSE = 'key check';
const VALUE = 'This text was sealed with the master key of this installation.';

interface Kept {
  sealed: Buffer;
}

/**
 * Refuses a MASTER_KEY that does not belong to this database, before anything is changed. A database without a check value
 * is checked with the wrapped key of one of its practices.
 */
export async function assertKeyFits(owner: DataSource, config: Config): Promise<void> {
  const sealing = new SealingService(config);
  const kept = await checkValue(owner);
  if (kept) {
    if (!opens(sealing, kept)) throw wrongKey(config);
    return;
  }
  const practice = await onePracticeKey(owner);
  if (practice && !sealing.unwraps(practice.practiceId, practice.wrapped)) throw wrongKey(config);
}

/** Stores the check value if there is none. */
export async function storeCheckValue(owner: DataSource, config: Config): Promise<void> {
  await owner.query(
    `insert into installation (one, key_check) values (true, $1) on conflict (one) do nothing`,
    [new SealingService(config).sealForPlatform(PURPOSE, VALUE)],
  );
}

/**
 * Runs as the role of requests, before the server starts to listen. Returns the URL to serve from, whose settings depend
 * on whether the database has Citus.
 */
export async function servableUrl(config: Config, url: string): Promise<string> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    application_name: 'footing-start',
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await assertRole(client, url);
    const { rows } = await client.query<Kept>('select key_check as sealed from installation');
    if (!rows[0]) throw notMigrated();
    if (!opens(new SealingService(config), rows[0].sealed)) throw wrongKey(config);
    const citus = await client.query<{ has: boolean }>(HAS_CITUS);
    return citus.rows[0]!.has ? withoutGenericPlans(url) : url;
  } catch (error) {
    throw servingProblem(error, config, url);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** A pooler that drops startup options returns connections without role and timeouts. */
async function assertRole(client: pg.Client, url: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>('select current_user as name');
  if (rows[0]!.name === APP_ROLE) return;
  const { hostname, port } = new URL(url);
  throw new DatabaseProblem(
    `${hostname}:${port || 5432} drops connection startup options, as PgBouncer does in transaction mode: point the address at Postgres itself, or at a pooler in session mode that passes startup options through.`,
  );
}

function servingProblem(error: unknown, config: Config, url: string): Error {
  const { code, message } = error as { code?: string; message: string };
  const role = decodeURIComponent(new URL(url).username);
  // A refused password or a missing role: both are derived from the key.
  if ((code === '28P01' || code === '28000') && !config.appDatabaseUrl) {
    return new DatabaseProblem(
      `Postgres rejects the role ${role}, whose name and password are derived from MASTER_KEY: run "migrate" with this key first, or set the MASTER_KEY this database was created with.`,
      { cause: error },
    );
  }
  if (code === '42P01') return notMigrated();
  if (code === '22023' && message.includes('role')) return notMigrated();
  if (code === '42501') {
    return new DatabaseProblem(
      `The role ${role} in APP_DATABASE_URL may not use Footing's tables: run "migrate", or have an administrator run "grant footing_app to ${role};".`,
      { cause: error },
    );
  }
  return error as Error;
}

const notMigrated = () =>
  new DatabaseProblem(
    'This database has not been migrated to this version of Footing: run "migrate" first.',
  );

function wrongKey(config: Config): DatabaseProblem {
  const where = config.keyFromFile
    ? `The key in ${join(config.dataDir, 'master.key')}`
    : 'MASTER_KEY';
  return new DatabaseProblem(
    `${where} does not match the key this database was created with, so encrypted data could not be read: set the right MASTER_KEY, or use another database; nothing was changed.`,
  );
}

function opens(sealing: SealingService, sealed: Buffer): boolean {
  try {
    return sealing.openForPlatform(PURPOSE, sealed) === VALUE;
  } catch {
    return false;
  }
}

async function checkValue(owner: DataSource): Promise<Buffer | null> {
  if (!(await hasTable(owner, 'installation'))) return null;
  const [kept] = await owner.query<Kept[]>('select key_check as sealed from installation');
  return kept?.sealed ?? null;
}

/** Row-level security hides the row from an owner who is not a superuser, so it is lifted in a transaction that is rolled back. */
async function onePracticeKey(
  owner: DataSource,
): Promise<{ practiceId: string; wrapped: Buffer } | null> {
  if (!(await hasTable(owner, 'practice_keys'))) return null;
  const runner = owner.createQueryRunner();
  try {
    await runner.startTransaction();
    await runner.query('alter table practice_keys no force row level security');
    const [found] = (await runner.query(
      'select practice_id as "practiceId", wrapped from practice_keys limit 1',
    )) as { practiceId: string; wrapped: Buffer }[];
    return found ?? null;
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
}

async function hasTable(owner: DataSource, table: string): Promise<boolean> {
  const [{ found }] = await owner.query<[{ found: boolean }]>(
    'select to_regclass($1) is not null as found',
    [`public.${table}`],
  );
  return found;
}
