import pg from 'pg';
import { DataSource, type EntitySchema, type MixedList } from 'typeorm';
import type { Config } from '../../config/config.js';
import { migrations } from '../../migrations/index.js';
import { SnakeNaming } from './naming.js';

type Entities = MixedList<Function | string | EntitySchema>;

/** The pool that requests run on: the role owns nothing, so row-level security holds for it. */
export function appDataSource(config: Config, url: string, entities: Entities): DataSource {
  return new DataSource({
    type: 'postgres',
    // Left to itself, TypeORM looks for it in a node_modules that the image does not have.
    driver: pg,
    url,
    entities,
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    installExtensions: false,
    logging: false,
    poolSize: config.poolSize,
    extra: {
      pipeline: true,
      connectionTimeoutMillis: 5_000,
      idleTimeoutMillis: 60_000,
      statement_timeout: 10_000,
      idle_in_transaction_session_timeout: 30_000,
      options: '-c citus.propagate_set_commands=local',
      application_name: 'footing',
    },
  });
}

/** The schema's owner: migrations and the library alone. */
export function ownerDataSource(url: string, entities: Entities = []): DataSource {
  return new DataSource({
    type: 'postgres',
    driver: pg,
    url,
    entities,
    namingStrategy: new SnakeNaming(),
    migrations,
    migrationsTableName: 'migrations',
    synchronize: false,
    logging: false,
    poolSize: 2,
    extra: { connectionTimeoutMillis: 5_000, application_name: 'footing-owner' },
  });
}

/** The same database, reached as the role that requests run as. */
export function appUrl(config: Config, ownerUrl: string): string {
  if (config.appDatabaseUrl) return config.appDatabaseUrl;
  const url = new URL(ownerUrl);
  url.username = APP_ROLE;
  url.password = config.appPassword;
  return url.toString();
}

export const APP_ROLE = 'footing_app';

/** Whom a client's transaction turns into: its policies are of clients alone. */
export const CLIENT_ROLE = 'footing_client';
