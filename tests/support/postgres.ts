import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import pg from 'pg';
import { loadLibrary, migrate, startEmbeddedPostgres } from '@footing/api/testing';
import { testConfig } from './config.js';

export interface TestPostgres {
  /** The superuser's or owner's address, of the server's own database. */
  url: string;
  /** Name of a migrated database with the library, which every test's own database is copied from. */
  template: string;
  stop(): Promise<void>;
}

export async function startPostgres(folder: string): Promise<TestPostgres> {
  const given = process.env['DATABASE_URL'];
  const embedded = given
    ? null
    : await startEmbeddedPostgres({
        dataDir: folder,
        settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
      });
  const url = given ?? embedded!.url;
  const template = await createTemplate(url);
  return {
    url,
    template,
    async stop() {
      await dropDatabase(url, template);
      await embedded?.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A migrated database with the library: its name. */
export async function createTemplate(url: string): Promise<string> {
  const template = await createDatabase(url);
  await migrate(testConfig(), databaseUrl(url, template));
  await loadLibrary(databaseUrl(url, template), new Date('2026-01-01T00:00:00Z'));
  return template;
}

export async function createDatabase(url: string, template?: string): Promise<string> {
  const name = `footing_test_${randomUUID().replaceAll('-', '').slice(0, 12)}`;
  await asOwner(url, (client) =>
    client.query(`create database ${name}${template ? ` template ${template}` : ''}`),
  );
  return name;
}

export async function dropDatabase(url: string, name: string): Promise<void> {
  await asOwner(url, (client) => client.query(`drop database if exists ${name} with (force)`));
}

export function databaseUrl(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.toString();
}

async function asOwner<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
