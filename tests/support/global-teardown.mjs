import { once } from 'node:events';

export default async function globalTeardown() {
  const child = globalThis.footingPostgres;
  if (process.env.CITUS_URL) delete process.env.FOOTING_TEST_POSTGRES;
  if (!child) return;
  delete globalThis.footingPostgres;
  delete process.env.FOOTING_TEST_POSTGRES;
  child.stdin.end();
  await once(child, 'exit');
}
