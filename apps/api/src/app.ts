import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import type { Config } from './config/config.js';
import { Clock, SystemClock } from './platform/clock/clock.js';
import { Mailer, serveDevelopmentEmails } from './features/emails/index.js';
import { KnownOperations } from './platform/graphql/known-operations.js';
import { Draining } from './platform/http/draining.js';
import { httpAdapter, prepareServer } from './platform/http/server.js';
import { serveWebApp } from './platform/http/web-app.js';
import { LiveSockets } from './platform/live/live-sockets.js';
import { NestLogger, rootLogger } from './platform/logging/logger.js';

export interface AppOptions {
  config: Config;
  /** The database role that requests run as. */
  appUrl: string;
  clock?: Clock;
  /** The built web app; without it, only the API is served. */
  webFolder?: string;
}

/** Creates the HTTP application, ready to listen. */
export async function createApp(options: AppOptions): Promise<NestFastifyApplication> {
  const { config, appUrl, webFolder, clock = new SystemClock() } = options;
  const logger = rootLogger(config);
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(config, appUrl, clock),
    httpAdapter(config),
    { logger: new NestLogger(logger), abortOnError: false, bufferLogs: false },
  );
  const server = app.getHttpAdapter().getInstance();
  await prepareServer(server as never, config, logger, app.get(Draining, { strict: false }));
  app.get(KnownOperations, { strict: false }).serve(server as never);
  if (config.mode !== 'production' && !config.smtpUrl)
    serveDevelopmentEmails(server as never, app.get(Mailer));
  if (webFolder) await serveWebApp(server as never, webFolder);
  await app.init();
  await server.ready();
  app.get(LiveSockets, { strict: false }).serve(app.getHttpServer());
  return app;
}
