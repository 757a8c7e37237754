import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import {
  APP_ROLE,
  appUrl,
  servableUrl,
  DatabaseProblem,
  DataSource,
  loadLibrary,
  migrate,
  prepared,
  seedDemo,
  startEmbeddedPostgres,
} from '@footing/api/testing';
import { testConfig } from '../support/config.js';
import { createDatabase, databaseUrl } from '../support/postgres.js';

let folder: string;
let postgres: Awaited<ReturnType<typeof startEmbeddedPostgres>>;
let superuser: pg.Client;

// Roles belong to the whole server, so these tests need a server on which nobody has created them.
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'footing-roles-'));
  chmodSync(folder, 0o755);
  postgres = await startEmbeddedPostgres({
    dataDir: folder,
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
  });
  superuser = new pg.Client({ connectionString: postgres.url });
  await superuser.connect();
}, 120_000);
afterAll(async () => {
  await superuser?.end();
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const keyed = (env: NodeJS.ProcessEnv = {}) =>
  testConfig({ MASTER_KEY: randomBytes(32).toString('base64'), ...env });

/** A database whose owner is not a superuser. Returns the owner's address. */
async function ownedDatabase(owner: string, attributes = ''): Promise<string> {
  await superuser.query(`create role ${owner} login nosuperuser ${attributes} password 'pw'`);
  const name = await createDatabase(postgres.url);
  await superuser.query(`alter database ${name} owner to ${owner}`);
  return as(databaseUrl(postgres.url, name), owner);
}

function as(url: string, user: string, password = 'pw'): string {
  const changed = new URL(url);
  changed.username = user;
  changed.password = password;
  return changed.toString();
}

const MIGRATED = keyed();
let template: Promise<string> | undefined;

/** A copy of a database that was migrated once with the key of `MIGRATED`. It has no grants on the database itself yet. */
async function migratedDatabase(): Promise<string> {
  template ??= (async () => {
    const name = await createDatabase(postgres.url);
    await migrate(MIGRATED, databaseUrl(postgres.url, name));
    return name;
  })();
  return databaseUrl(postgres.url, await createDatabase(postgres.url, await template));
}

async function problem(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => new Error('nothing was refused'),
    (caught: Error) => caught,
  );
  expect(error).toBeInstanceOf(DatabaseProblem);
  expect(error.message.split('\n')).toHaveLength(1);
  return error.message;
}

async function asked<R extends pg.QueryResultRow>(url: string, text: string): Promise<R[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<R>(text)).rows;
  } finally {
    await client.end();
  }
}

const MAY_READ = `select count(*)::int as count from sign_ins`;

// These tests depend on their order: at first the server has none of our roles.
describe('a database owner who is not a superuser', () => {
  it('reads in one sentence what to prepare if roles cannot be created, and can continue once that is done', async () => {
    const config = keyed();
    const url = await ownedDatabase('owner_plain');
    const said = await problem(migrate(config, url));
    expect(said).toMatch(/^The role owner_plain in DATABASE_URL may not create .*APP_DATABASE_URL/);
    const [, statements] = /run "(.*)" and/.exec(said)!;
    await superuser.query(statements!.replace('one of your choice', 'pw'));

    const given = { ...config, appDatabaseUrl: as(url, 'footing_login') };
    await migrate(given, url);
    await loadLibrary(url, new Date());
    await servableUrl(given, appUrl(given, url));
    expect(await asked(appUrl(given, url), MAY_READ)).toEqual([{ count: 0 }]);
    // Prepared by somebody else, which a restart detects.
    await migrate(given, url);
    for (const role of [
      'footing_login',
      APP_ROLE,
      'footing_client',
      'footing_sharing',
      'footing_booking',
    ]) {
      await superuser.query(`drop owned by ${role}`).catch(() => undefined);
    }
    await superuser.query(`drop database ${new URL(url).pathname.slice(1)} with (force)`);
    await superuser.query(
      `drop role footing_login; drop role ${APP_ROLE}; drop role footing_client; drop role footing_sharing; drop role footing_booking`,
    );
  });

  it('creates the schema, the library and the demo if roles can be created', async () => {
    const config = keyed();
    const url = await ownedDatabase('owner_creating', 'createrole');
    await migrate(config, url);
    await loadLibrary(url, new Date());
    const app = appUrl(config, url);
    await servableUrl(config, app);
    expect(await seedDemo(config, app)).toBe(true);
    expect(await seedDemo(config, app)).toBe(false);
    const seen = databaseUrl(postgres.url, new URL(url).pathname.slice(1));
    expect(await asked(seen, 'select count(*)::int as count from practices')).toEqual([
      { count: 1 },
    ]);
  }, 180_000);

  it('reads which grant is missing if another owner created the roles', async () => {
    const config = keyed();
    const url = await ownedDatabase('owner_second', 'createrole');
    const said = await problem(migrate(config, url));
    const [, statements] = /run "(.*)" and/.exec(said)!;
    await superuser.query(statements!);
    await migrate(config, url);
    await servableUrl(config, appUrl(config, url));
  });

  it('can run migrations that change rows, although row-level security is forced', async () => {
    const config = keyed();
    const url = await ownedDatabase('owner_forced', 'createrole');
    await superuser.query('alter role owner_forced superuser');
    await migrate(config, url);
    await asked(
      url,
      `insert into practices (id, name, time_zone, created_at) values (gen_random_uuid(), 'Old', 'UTC', now())`,
    );
    await superuser.query('alter role owner_forced nosuperuser');
    class Renaming1999999999999 {
      async up(runner: { query(text: string): Promise<unknown> }) {
        await runner.query(`update practices set name = 'New'`);
      }
      async down() {}
    }
    const source = new DataSource({
      type: 'postgres',
      url,
      migrations: [prepared(Renaming1999999999999 as never, undefined)],
    });
    await source.initialize();
    try {
      await source.runMigrations();
    } finally {
      await source.destroy();
    }
    const seen = databaseUrl(postgres.url, new URL(url).pathname.slice(1));
    expect(await asked(seen, 'select name from practices')).toEqual([{ name: 'New' }]);
    expect(
      await asked(
        seen,
        `select relforcerowsecurity as forced from pg_class where relname = 'practices'`,
      ),
    ).toEqual([{ forced: true }]);
  });
});

describe('a role of another name in APP_DATABASE_URL', () => {
  it('gets its grants from the migration; with a role that has none, the server says so and does not start', async () => {
    const database = databaseUrl(postgres.url, await createDatabase(postgres.url));
    await superuser.query(`create role app_two login noinherit password 'pw'`);
    const config = keyed({ APP_DATABASE_URL: as(database, 'app_two') });
    await migrate(config, database);
    await servableUrl(config, appUrl(config, database));
    expect(await asked(appUrl(config, database), MAY_READ)).toEqual([{ count: 0 }]);

    await superuser.query(`revoke ${APP_ROLE} from app_two`);
    expect(await problem(servableUrl(config, appUrl(config, database)))).toMatch(
      /app_two .*grant footing_app to app_two/,
    );
  });

  it('is named in the error if it does not exist', async () => {
    const database = databaseUrl(postgres.url, await createDatabase(postgres.url));
    const config = keyed({ APP_DATABASE_URL: as(database, 'nobody_here') });
    expect(await problem(migrate(config, database))).toMatch(/no role nobody_here/);
  });
});

describe('a database of a newer version', () => {
  it('is refused and stays unchanged', async () => {
    const config = MIGRATED;
    const url = await migratedDatabase();
    await migrate(config, url);
    await asked(url, `insert into migrations (timestamp, name) values (1, 'Later9999999999999')`);
    expect(await problem(migrate(config, url))).toMatch(/newer version .*Later9999999999999/);
  });
});

describe('a pooler that drops startup options', () => {
  it('is refused at startup in one sentence', async () => {
    const config = MIGRATED;
    const url = await migratedDatabase();
    await migrate(config, url);
    const withoutOptions = appUrl(config, url).split('?')[0]!;
    expect(await problem(servableUrl(config, withoutOptions))).toMatch(/PgBouncer/);
  });
});

describe('two installations on one server', () => {
  it('keep their own passwords and cannot access each other’s database', async () => {
    const [first, second] = [MIGRATED, keyed()];
    const one = await migratedDatabase();
    const two = databaseUrl(postgres.url, await createDatabase(postgres.url));
    await migrate(first, one);
    await migrate(second, two);
    await migrate(second, two);
    for (const [config, url] of [
      [first, one],
      [second, two],
    ] as const) {
      await servableUrl(config, appUrl(config, url));
    }
    await expect(asked(appUrl(first, two), 'select 1')).rejects.toMatchObject({ code: '42501' });
  });
});

describe('a MASTER_KEY that does not match the database', () => {
  it('is refused by the migration before any change, and by the server', async () => {
    const [right, wrong] = [MIGRATED, keyed()];
    const url = await migratedDatabase();
    await migrate(right, url);
    const before = await passwords();
    expect(await problem(migrate(wrong, url))).toMatch(
      /^MASTER_KEY does not match the key .*nothing was changed/,
    );
    expect(await passwords()).toEqual(before);
    await servableUrl(right, appUrl(right, url));
    expect(await problem(servableUrl(wrong, appUrl(wrong, url)))).toMatch(/MASTER_KEY/);
    const asRight = { ...wrong, appDatabaseUrl: appUrl(right, url) };
    expect(await problem(servableUrl(asRight, appUrl(asRight, url)))).toMatch(
      /^MASTER_KEY does not match the key/,
    );
  });

  it('is detected with the key of a practice if the database has no check value yet', async () => {
    const [right, wrong] = [MIGRATED, keyed()];
    const url = await migratedDatabase();
    await migrate(right, url);
    await loadLibrary(url, new Date());
    await asked(url, 'delete from installation');
    await asked(
      url,
      `insert into practices (id, name, time_zone, created_at)
         values ('018f0000-0000-7000-8000-000000000001', 'Old', 'UTC', now());
       insert into practice_keys (practice_id, wrapped)
         values ('018f0000-0000-7000-8000-000000000001', '\\x00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff')`,
    );
    expect(await problem(migrate(wrong, url))).toMatch(/does not match the key/);
    expect(await asked(url, 'select one from installation')).toEqual([]);
  });
});

const passwords = async (): Promise<unknown> =>
  (await superuser.query('select rolname, rolpassword from pg_authid order by 1')).rows;
