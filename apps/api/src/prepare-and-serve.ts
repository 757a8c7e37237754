import 'reflect-metadata';
import { ConfigError, readConfig, warningsOf, type Config } from './config/config.js';
import { createApp } from './app.js';
import { CLIENTS, DEMO_PASSWORD } from './demo/people.js';
import { STAFF } from './demo/staff.js';
import { seedDemo } from './demo/seed.js';
import { KeptAttentionService } from './features/attention/index.js';
import { loadLibrary } from './features/templates/library/library-loader.js';
import { appUrl } from './platform/database/setup/data-source.js';
import { ensureDatabase } from './platform/database/setup/ensure-database.js';
import { servableUrl } from './platform/database/setup/key-check.js';
import { DatabaseProblem, migrate } from './platform/database/setup/migrate.js';
import {
  connectionProblem,
  EmbeddedPostgresError,
  startEmbeddedPostgres,
} from './platform/embedded/index.js';
import { endOnSignals } from './platform/http/draining.js';
import { returnStartingMemory } from './platform/http/starting-memory.js';
import { JobsWorker } from './platform/jobs/jobs.worker.js';
import { resealing } from './resealing.js';
import { webFolder } from './web-folder.js';

/** Everything in one process: an embedded Postgres unless one is given, migrations, the library, the server, and jobs. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  for (const warning of warningsOf(config)) say(`Warning: ${warning}`);
  const postgres = config.databaseUrl
    ? null
    : await startEmbeddedPostgres({ dataDir: config.dataDir, log: say });
  try {
    postgres?.keepRunning();
    const url = postgres ? await ensureDatabase(postgres.url, 'footing') : config.databaseUrl!;
    await serve(config, url, async () => postgres?.stop());
  } catch (error) {
    await postgres?.stop();
    throw error;
  }
}

async function serve(config: Config, url: string, ended: () => Promise<void>): Promise<void> {
  try {
    await migrate(config, url);
    await loadLibrary(url, new Date());
    const role = await servableUrl(config, appUrl(config, url));
    if (config.demo && (await seedDemo(config, role))) say('Created the demo practice.');
    const app = await createApp({ config, appUrl: role, webFolder });
    app.get(JobsWorker, { strict: false }).start();
    app.get(KeptAttentionService, { strict: false }).start();
    const texts = resealing(config, url);
    texts.done.catch((error: Error) => {
      say(
        `Warning: sealing earlier texts again ended early, the next start continues: ${error.message}`,
      );
    });
    endOnSignals(app, config.drainMs, async () => {
      await texts.stop();
      await ended();
    });
    await app.listen(config.port, config.host);
    returnStartingMemory();
    say(`Footing is at ${config.publicUrl}`);
    if (config.demo) say(demoSignIns());
  } catch (error) {
    throw new Error(sentence(error, config, url), { cause: error });
  }
}

/** One sentence that says what went wrong and what to do. */
function sentence(error: unknown, config: Config, url: string): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') {
    return `Port ${config.port} is taken by another program: end it, or choose another with PORT=3001.`;
  }
  if (code === 'EACCES')
    return `Port ${config.port} is not open to you: choose one above 1023 with PORT.`;
  return connectionProblem(error, url) ?? message;
}

/** Shown at every start with demo data. */
function demoSignIns(): string {
  const people = [...STAFF, ...CLIENTS].map(({ name, email }) => `  ${email.padEnd(24)}${name}`);
  return ['Sign in with one of these, and the password', `  ${DEMO_PASSWORD}`, ...people].join(
    '\n',
  );
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().catch((error: Error) => {
  const known =
    error instanceof ConfigError ||
    error instanceof EmbeddedPostgresError ||
    error instanceof DatabaseProblem ||
    error.cause !== undefined;
  process.stderr.write(`${known ? error.message : error.stack}\n`);
  process.exit(1);
});
