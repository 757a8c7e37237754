import 'reflect-metadata';
import { ConfigError, readConfig, warningsOf } from './config/config.js';
import { createApp } from './app.js';
import { KeptAttentionService } from './features/attention/index.js';
import { appUrl } from './platform/database/setup/data-source.js';
import { servableUrl } from './platform/database/setup/key-check.js';
import { connectionProblem } from './platform/embedded/index.js';
import { endOnSignals } from './platform/http/draining.js';
import { returnStartingMemory } from './platform/http/starting-memory.js';
import { webFolder } from './web-folder.js';

/** The HTTP server. The database is migrated by `start` or `migrate`, never here. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  for (const warning of warningsOf(config)) process.stderr.write(`Warning: ${warning}\n`);
  const owner = config.databaseUrl ?? config.appDatabaseUrl;
  if (!owner)
    throw new ConfigError('The setting DATABASE_URL is missing: it names the Postgres to use.');
  const named = appUrl(config, owner);
  const setting = config.appDatabaseUrl ? 'APP_DATABASE_URL' : 'DATABASE_URL';
  try {
    const url = await servableUrl(config, named);
    const app = await createApp({ config, appUrl: url, webFolder });
    app.get(KeptAttentionService, { strict: false }).start();
    endOnSignals(app, config.drainMs);
    await app.listen(config.port, config.host);
    returnStartingMemory();
  } catch (error) {
    throw new Error(connectionProblem(error, named, setting) ?? (error as Error).message, {
      cause: error,
    });
  }
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
