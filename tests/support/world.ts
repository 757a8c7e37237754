import 'reflect-metadata';
import type { OutgoingHttpHeaders } from 'node:http';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import {
  appUrl,
  createApp,
  Mailer,
  OutboxWorker,
  OutreachRechecksWorker,
  seedDemo,
  withoutGenericPlans,
  type Config,
} from '@footing/api/testing';
import { CITUS_URL } from './citus.js';
import { MovableClock } from './clock.js';
import { testConfig } from './config.js';
import { createDatabase, databaseUrl, dropDatabase } from './postgres.js';

export interface Answer<T = Record<string, unknown>> {
  status: number;
  data: T | null;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
  headers: Headers;
}

export interface Request {
  token?: string | null;
  cookie?: string | null;
  headers?: Record<string, string>;
}

/** The real server on a separate database, with a clock that the test advances. */
export interface World {
  app: NestFastifyApplication;
  config: Config;
  clock: MovableClock;
  /** The base URL, e.g. http://127.0.0.1:41234. */
  url: string;
  /** A connection as the database's owner: to inspect it, or to attack from within. */
  owner: pg.Client;
  /** The database's address for the role that requests run as. */
  appUrl: string;
  gql<T = Record<string, any>>(
    query: string,
    variables?: object,
    request?: Request,
  ): Promise<Answer<T>>;
  /** Sent emails, the latest first; delivers the emails in the outbox first. */
  mails(): Promise<
    {
      to: string;
      from: string | null;
      replyTo: string | null;
      subject: string;
      text: string;
      calendar?: { method: string; text: string };
    }[]
  >;
  /** Does the worker's outreach rechecks after the clock has moved. Returns the number of clients. */
  recheckOutreach(): Promise<number>;
  close(): Promise<void>;
}

export interface WorldOptions {
  env?: NodeJS.ProcessEnv;
  webFolder?: string;
  /** A separate server that the test may stop, instead of the shared one of the run. */
  postgres?: { url: string; template: string };
  /** With the demo practice, whose history ends at this time; the clock starts there. */
  demo?: string;
}

export async function bootWorld({
  env,
  webFolder,
  postgres,
  demo,
}: WorldOptions = {}): Promise<World> {
  const server = postgres?.url ?? process.env['FOOTING_TEST_POSTGRES']!;
  const template = postgres?.template ?? process.env['FOOTING_TEST_TEMPLATE'];
  const name = await createDatabase(server, template);
  const ownerUrl = databaseUrl(server, name);
  const config = testConfig(env);
  const url =
    server === CITUS_URL ? withoutGenericPlans(appUrl(config, ownerUrl)) : appUrl(config, ownerUrl);
  const clock = new MovableClock();
  if (demo) {
    clock.set(demo);
    await seedDemo(config, url, clock.now());
  }
  const app = await createApp({ config, appUrl: url, clock, ...(webFolder && { webFolder }) });
  await app.listen(0, '127.0.0.1');
  const owner = new pg.Client({ connectionString: ownerUrl });
  owner.on('error', () => undefined);
  await owner.connect();
  const address = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  return {
    app,
    config,
    clock,
    url: address,
    owner,
    appUrl: url,
    gql: (query, variables, request) => ask(app, query, variables, request),
    async mails() {
      await app.get(OutboxWorker, { strict: false }).deliver();
      return [...app.get(Mailer, { strict: false }).kept];
    },
    recheckOutreach: () => app.get(OutreachRechecksWorker, { strict: false }).run(),
    async close() {
      await owner.end();
      await app.close();
      await dropDatabase(server, name);
    },
  };
}

/** Without a socket, which is much cheaper; tests send tens of thousands of requests. */
async function ask<T>(
  app: NestFastifyApplication,
  query: string,
  variables: object = {},
  { token, cookie, headers }: Request = {},
): Promise<Answer<T>> {
  const response = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
      ...(cookie && { cookie }),
      ...headers,
    },
    payload: JSON.stringify({ query, variables }),
  });
  const body = JSON.parse(response.payload) as Pick<Answer<T>, 'data' | 'errors'>;
  return { status: response.statusCode, headers: headersOf(response.headers), ...body };
}

function headersOf(sent: OutgoingHttpHeaders): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(sent)) {
    for (const one of [value].flat()) headers.append(name, String(one));
  }
  return headers;
}
