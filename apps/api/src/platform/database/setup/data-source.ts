import pg from 'pg';
import { DataSource, type EntitySchema, type MixedList } from 'typeorm';
import { derived, type Config } from '../../../config/config.js';
import { migrations } from '../../../migrations/index.js';
import { prepared } from './migration-running.js';
import { SnakeNaming } from './naming.js';

type Entities = MixedList<Function | string | EntitySchema>;

/** The pool that requests run on. Its role owns nothing, so row-level security applies to it. */
export function appDataSource(config: Config, url: string, entities: Entities): DataSource {
  return new DataSource({
    type: 'postgres',
    // By default, TypeORM looks for it in node_modules, which the container image does not have.
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
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
      connectionTimeoutMillis: 5_000,
      idleTimeoutMillis: 60_000,
      statement_timeout: 10_000,
      idle_in_transaction_session_timeout: 30_000,
      application_name: 'footing',
    },
  });
}

/** The owner of the schema: only for migrations and the library. Migrations that seal or open texts need the master key. */
export function ownerDataSource(
  url: string,
  {
    entities = [],
    masterKey,
    settings = [],
  }: { entities?: Entities; masterKey?: Buffer; settings?: readonly string[] } = {},
): DataSource {
  return new DataSource({
    type: 'postgres',
    driver: pg,
    url: withSettings(url, settings),
    entities,
    namingStrategy: new SnakeNaming(),
    migrations: migrations.map((migration) => prepared(migration, masterKey)),
    migrationsTableName: 'migrations',
    synchronize: false,
    logging: false,
    poolSize: 2,
    extra: { connectionTimeoutMillis: 5_000, application_name: 'footing-owner' },
  });
}

/**
 * The URL of the same database for requests. The login role has no rights of its own and becomes `footing_app` when the
 * connection opens.
 */
export function appUrl(config: Config, ownerUrl: string): string {
  const url = new URL(config.appDatabaseUrl ?? ownerUrl);
  if (!config.appDatabaseUrl) {
    url.username = loginRole(config);
    url.password = config.appPassword;
  }
  const isComplete = url.searchParams.get('options')?.includes(AS_APP_ROLE);
  return withOptions(url, (given) =>
    isComplete ? given : [given, AS_APP_ROLE, FOR_CITUS, GENERIC_PLANS].filter(Boolean).join(' '),
  );
}

/**
 * The same URL with statements planned at each execution. Citus chooses the shard when it plans, and refuses a generic
 * plan of a join: "could not create distributed plan".
 */
export const withoutGenericPlans = (appUrl: string): string =>
  withOptions(new URL(appUrl), (given) => given.replace(GENERIC_PLANS, ''));

function withSettings(url: string, settings: readonly string[]): string {
  if (settings.length === 0) return url;
  return withOptions(new URL(url), (given) =>
    [given, ...settings.map((setting) => `-c ${setting}`)].filter(Boolean).join(' '),
  );
}

/** The URL with other options for the start of a connection. */
function withOptions(url: URL, change: (given: string) => string): string {
  const options = change(url.searchParams.get('options') ?? '').trim();
  if (options) url.searchParams.set('options', options);
  url.search = url.search.replaceAll('+', '%20');
  return url.toString();
}

/** Has the grants and policies of staff and of the server itself. */
export const APP_ROLE = 'footing_app';

const AS_APP_ROLE = `-c role=${APP_ROLE}`;
const FOR_CITUS = '-c citus.propagate_set_commands=local';
/** Prepared statements are planned once per connection. Left to itself, Postgres plans the caseload again for each request. */
const GENERIC_PLANS = '-c plan_cache_mode=force_generic_plan';

/**
 * The role that signs in to the database. Its name and password are derived from MASTER_KEY, so installations that share a
 * server have different roles and never reset each other's password.
 */
export const loginRole = (config: Config): string =>
  `footing_${derived(config.masterKey, 'database role name').toString('hex').slice(0, 12)}`;

/** The role of clients' transactions, with its own policies. */
export const CLIENT_ROLE = 'footing_client';

/** The role that changes who may read what a client wrote; it reads no text, and inserts and deletes nothing. */
export const SHARING_ROLE = 'footing_sharing';

/** The role that books, moves and cancels a client's own sessions with their coach, and sees when that coach is taken, not by whom. */
export const BOOKING_ROLE = 'footing_booking';
