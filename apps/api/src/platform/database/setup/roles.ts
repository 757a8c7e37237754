import type { DataSource } from 'typeorm';
import type { Config } from '../../../config/config.js';
import { APP_ROLE, BOOKING_ROLE, CLIENT_ROLE, loginRole, SHARING_ROLE } from './data-source.js';
import { DatabaseProblem } from '../database-problem.js';
import { errorCode } from '../../errors/error-code.js';

const INSUFFICIENT_PRIVILEGE = '42501';
/** The roles that APP_ROLE may switch to within a transaction. */
const BECOMES = [CLIENT_ROLE, SHARING_ROLE, BOOKING_ROLE];
const POWERLESS = 'nosuperuser nobypassrls nocreatedb nocreaterole noinherit';

/**
 * Creates the roles that have grants and policies, and the one that signs in. Existing roles are left unchanged: roles
 * belong to the whole server, and another installation may use them.
 */
export async function ensureRoles(owner: DataSource, config: Config): Promise<void> {
  const login = config.appDatabaseUrl
    ? decodeURIComponent(new URL(config.appDatabaseUrl).username)
    : loginRole(config);
  try {
    for (const role of [APP_ROLE, ...BECOMES]) await create(owner, role, `nologin ${POWERLESS}`);
    for (const role of BECOMES) await grant(owner, role, APP_ROLE);
    if (!config.appDatabaseUrl) {
      const password = config.appPassword.replaceAll("'", "''");
      await create(owner, login, `login ${POWERLESS} password '${password}'`);
    }
    if (login !== APP_ROLE) await grant(owner, APP_ROLE, login);
  } catch (error) {
    if (errorCode(error) !== INSUFFICIENT_PRIVILEGE) throw error;
    throw new DatabaseProblem(await whatToPrepare(owner, config, login), { cause: error });
  }
  await letIn(owner, login);
}

async function create(owner: DataSource, role: string, attributes: string): Promise<void> {
  if (await exists(owner, role)) return;
  // Another installation on this server may create it concurrently.
  await owner.query(
    `do $$ begin
       create role ${quoted(role)} ${attributes};
     exception when duplicate_object or unique_violation then null;
     end $$`,
  );
}

async function grant(owner: DataSource, role: string, to: string): Promise<void> {
  if (!(await exists(owner, to))) {
    throw new DatabaseProblem(
      `The database has no role ${to}, which APP_DATABASE_URL names: create it, or correct the user in APP_DATABASE_URL.`,
    );
  }
  const members = await owner.query<unknown[]>(
    `select from pg_auth_members m join pg_roles r on r.oid = m.roleid join pg_roles t on t.oid = m.member
     where r.rolname = $1 and t.rolname = $2`,
    [role, to],
  );
  if (members.length === 0) await owner.query(`grant ${quoted(role)} to ${quoted(to)}`);
}

/** Lets this login connect to this database, and the logins of other installations on the server not. */
async function letIn(owner: DataSource, login: string): Promise<void> {
  await owner.query(
    `do $$ begin
       execute format('grant connect on database %I to %I', current_database(), '${login.replaceAll("'", "''")}');
       if (select pg_has_role(datdba, 'USAGE') from pg_database where datname = current_database()) then
         execute format('revoke connect on database %I from public', current_database());
       end if;
     end $$`,
  );
}

async function whatToPrepare(owner: DataSource, config: Config, login: string): Promise<string> {
  const missing: string[] = [];
  for (const role of [APP_ROLE, ...BECOMES]) {
    if (!(await exists(owner, role))) missing.push(`create role ${role} ${POWERLESS}`);
  }
  missing.push(`grant ${BECOMES.join(', ')} to ${APP_ROLE}`);
  const prepared = config.appDatabaseUrl ? login : 'footing_login';
  const known = config.appDatabaseUrl !== undefined || (await exists(owner, login));
  const member = known && !config.appDatabaseUrl ? login : prepared;
  if (!known)
    missing.push(`create role ${prepared} login ${POWERLESS} password 'one of your choice'`);
  missing.push(`grant ${APP_ROLE} to ${member}`);
  const [{ name }] = await owner.query<[{ name: string }]>('select current_user as name');
  const then = known
    ? 'and start again'
    : `and set APP_DATABASE_URL to the address of this database with ${prepared} and that password`;
  return `The role ${name} in DATABASE_URL may not create or grant the roles that Footing runs as: have an administrator of the server run "${missing.join('; ')};" ${then}.`;
}

async function exists(owner: DataSource, role: string): Promise<boolean> {
  const found = await owner.query<unknown[]>('select from pg_roles where rolname = $1', [role]);
  return found.length > 0;
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
