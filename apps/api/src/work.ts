import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { ConfigError, readConfig } from './config/config.js';
import { SystemClock } from './platform/clock/clock.js';
import { appUrl } from './platform/database/setup/data-source.js';
import { servableUrl } from './platform/database/setup/key-check.js';
import { connectionProblem } from './platform/embedded/index.js';
import { JobsWorker } from './platform/jobs/jobs.worker.js';
import { NestLogger, rootLogger } from './platform/logging/logger.js';

/** The same modules without HTTP: runs the jobs of the queue, such as sending emails and making digests. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const owner = config.databaseUrl ?? config.appDatabaseUrl;
  if (!owner)
    throw new ConfigError('The setting DATABASE_URL is missing: it names the Postgres to use.');
  const named = appUrl(config, owner);
  const setting = config.appDatabaseUrl ? 'APP_DATABASE_URL' : 'DATABASE_URL';
  try {
    const url = await servableUrl(config, named);
    const app = await NestFactory.createApplicationContext(
      AppModule.with(config, url, new SystemClock()),
      { logger: new NestLogger(rootLogger(config)), abortOnError: false },
    );
    app.enableShutdownHooks(['SIGTERM', 'SIGINT'], { useProcessExit: true });
    // Without a listening server, nothing else keeps the process alive.
    setInterval(() => undefined, 60_000);
    app.get(JobsWorker, { strict: false }).start();
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
