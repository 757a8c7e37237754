import 'reflect-metadata';
import { ConfigError, readConfig } from './config/config.js';
import { loadLibrary } from './features/templates/library/library-loader.js';
import { migrate } from './platform/database/setup/migrate.js';
import { resealing } from './resealing.js';
import { connectionProblem } from './platform/embedded/index.js';

/** Migrates a database to this version: the schema, the roles, the library. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const url = config.databaseUrl;
  if (!url)
    throw new ConfigError('The setting DATABASE_URL is missing: it names the Postgres to migrate.');
  try {
    await migrate(config, url);
    await loadLibrary(url, new Date());
    await resealing(config, url).done;
  } catch (error) {
    throw new Error(connectionProblem(error, url) ?? (error as Error).message, { cause: error });
  }
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
