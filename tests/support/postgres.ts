import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { loadLibrary, migrate } from '@footing/api/testing';
import { CITUS_URL, createOnCluster, dropOnCluster } from './citus.js';
import { testConfig } from './config.js';

/** Creates a migrated database with the library; returns its name. */
export async function createTemplate(url: string, name?: string): Promise<string> {
  const template = await createDatabase(url, undefined, name);
  await prepare(url, template);
  return template;
}

/** Creates a database: empty, or a copy of the template. On Citus, whose databases cannot be copied, it is migrated. */
export async function createDatabase(
  url: string,
  template?: string,
  name = `footing_test_${randomUUID().replaceAll('-', '').slice(0, 12)}`,
): Promise<string> {
  if (url === CITUS_URL) {
    await createOnCluster(name);
    if (template) await prepare(url, name);
    return name;
  }
  await asOwner(url, (client) =>
    client.query(`create database ${name}${template ? ` template ${template}` : ''}`),
  );
  return name;
}

export async function dropDatabase(url: string, name: string): Promise<void> {
  if (url === CITUS_URL) return dropOnCluster(name);
  await asOwner(url, (client) => client.query(`drop database if exists ${name} with (force)`));
}

export function databaseUrl(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.toString();
}

async function prepare(url: string, name: string): Promise<void> {
  await migrate(testConfig(), databaseUrl(url, name));
  await loadLibrary(databaseUrl(url, name), new Date('2026-01-01T00:00:00Z'));
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
