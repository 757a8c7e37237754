import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

// Starts the migrated cluster in this folder, prints its address, and stops it when the parent process exits.
const { template, ...options } = JSON.parse(process.argv[2]);
const bundle = join(process.env.FOOTING_TEST_BUNDLE, 'embedded-postgres.mjs');
const { startEmbeddedPostgres } = await import(pathToFileURL(bundle).href);
const { url, stop } = await startEmbeddedPostgres(options);
// If the parent process has already exited, nobody reads the address; Postgres must be stopped anyway.
process.stdout.on('error', () => undefined);
process.stdout.write(`${JSON.stringify({ url, template })}\n`);
process.stdin.resume().once('end', async () => {
  await stop();
  rmSync(options.dataDir, { recursive: true, force: true });
});
