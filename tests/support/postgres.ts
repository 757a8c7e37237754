import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { loadLibrary, migrate } from '@footing/api/testing';
import { testConfig } from './config.js';

/** Creates a migrated database with the library; returns its name. */
export async function createTemplate(url: string, name?: string): Promise<string> {
  const template = await createDatabase(url, undefined, name);
  await migrate(testConfig(), databaseUrl(url, template));
  await loadLibrary(databaseUrl(url, template), new Date('2026-01-01T00:00:00Z'));
  return template;
}

export async function createDatabase(
  url: string,
  template?: string,
  name = `footing_test_${randomUUID().replaceAll('-', '').slice(0, 12)}`,
): Promise<string> {
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
