import { derived, type Config } from '../../../../config/config.js';
import { DatabaseProblem } from '../../database-problem.js';
import { APP_ROLE, BOOKING_ROLE, CLIENT_ROLE, SHARING_ROLE } from '../data-source.js';
import type { Asked } from './has-citus.js';

/** Citus opens connections between its nodes as the role that a statement runs as. */
const ROLES = [APP_ROLE, CLIENT_ROLE, SHARING_ROLE, BOOKING_ROLE];

/**
 * Lets the roles that requests run as sign in between the nodes, with a password from MASTER_KEY. The nodes share their
 * roles, so they serve one installation: a start with another key is refused and changes nothing.
 */
export async function letRolesConnect(owner: Asked, config: Config): Promise<void> {
  const password = derived(config.masterKey, 'password between database nodes').toString('hex');
  const mark = `Footing ${derived(config.masterKey, 'mark of database nodes').toString('hex').slice(0, 16)}`;
  const [{ marked }] = (await owner.query(
    `select shobj_description(oid, 'pg_authid') as marked from pg_roles where rolname = $1`,
    [APP_ROLE],
  )) as [{ marked: string | null }];
  if (marked !== null && marked !== mark) {
    throw new DatabaseProblem(
      'These Citus nodes serve another installation of Footing, with another MASTER_KEY: use the same key, or nodes of their own; nothing was changed.',
    );
  }
  if (marked === null) {
    // Citus repeats both on the other nodes.
    for (const role of ROLES) await owner.query(`alter role ${role} login password '${password}'`);
    await owner.query(`comment on role ${APP_ROLE} is '${mark}'`);
  }
  for (const role of ROLES) {
    for (const statement of passwordStatements(role, password)) await onAllNodes(owner, statement);
  }
}

/** Node 0 means every other node. */
const passwordStatements = (role: string, password: string): string[] => [
  `delete from pg_catalog.pg_dist_authinfo where nodeid = 0 and rolename = '${role}'`,
  `insert into pg_catalog.pg_dist_authinfo (nodeid, rolename, authinfo) values (0, '${role}', 'password=${password}')`,
];

async function onAllNodes(owner: Asked, statement: string): Promise<void> {
  await owner.query(statement);
  const failed = (await owner.query(
    'select nodename as node, result from run_command_on_workers($1) where not success',
    [statement],
  )) as { node: string; result: string }[];
  if (failed[0]) {
    throw new DatabaseProblem(
      `The Citus node ${failed[0].node} did not accept the password of Footing's roles: ${failed[0].result}`,
    );
  }
}
