import type { DataSource, QueryRunner } from 'typeorm';
import type { Config } from '../../../../config/config.js';
import { resealTexts } from '../../../../migrations/reseal-texts.js';
import { DatabaseProblem } from '../../database-problem.js';
import { APP_ROLE, BOOKING_ROLE, CLIENT_ROLE, SHARING_ROLE } from '../data-source.js';
import { hasCitus, type Asked } from './has-citus.js';
import { letRolesConnect } from './cluster-roles.js';
import { distributionPlan, type ForeignKey, type Schema } from './distribution-plan.js';
import { TABLE_KINDS } from './table-kinds.js';

/** What is refused and what works was tried on 13.2. */
const OLDEST_CITUS = 13;

/**
 * Settings of the owner's connections where the database has Citus. Our triggers look only at their own row. Migrations
 * mix schema changes and rows in one transaction, which Citus allows one shard after another.
 */
export const OWNER_SETTINGS = [
  'citus.enable_unsafe_triggers=on',
  'citus.enable_local_reference_table_foreign_keys=off',
  'citus.multi_shard_modify_mode=sequential',
];

/** Functions that read a table for a statement that runs on a shard. They read rows of the same shard only. */
export const READ_ON_THE_SHARD = ['engine_answers(uuid, uuid)'];

/** Refuses a database with Citus that could not be distributed, before anything is changed. */
export async function assertDistributable(owner: DataSource): Promise<void> {
  const [{ version, superuser }] = await owner.query<[{ version: string; superuser: boolean }]>(
    `select extversion as version, (select rolsuper from pg_roles where rolname = current_user) as superuser
     from pg_extension where extname = 'citus'`,
  );
  if (Number.parseInt(version, 10) < OLDEST_CITUS) {
    throw new DatabaseProblem(
      `This database has Citus ${version}, and Footing needs Citus ${OLDEST_CITUS} or later; nothing was changed.`,
    );
  }
  if (!superuser) {
    throw new DatabaseProblem(
      'This database has the extension citus, and only a superuser may distribute tables that have triggers: name one in DATABASE_URL, or drop the extension; nothing was changed.',
    );
  }
}

/**
 * Distributes the tables over the nodes of a database with Citus. Without Citus it does nothing. Idempotent: it also
 * distributes the tables that later migrations create, and continues after an interruption.
 */
export async function distribute(owner: DataSource, config: Config): Promise<void> {
  if (!(await hasCitus(owner))) return;
  await letRolesConnect(owner, config);
  const schema = await readSchema(owner);
  // It locks rows of all practices at once, which Citus refuses as soon as they are on shards.
  if (schema.managed.size === 0) {
    const [{ now }] = await owner.query<[{ now: Date }]>('select now()');
    await resealTexts(owner, config.masterKey, () => now);
  }
  const runner = owner.createQueryRunner();
  await runner.connect();
  try {
    for (const statement of distributionPlan(schema)) await runner.query(statement);
    for (const name of READ_ON_THE_SHARD) await letReadOnShard(runner, name);
    await grantOnShards(runner);
  } finally {
    await runner.release();
  }
}

const MANAGED = 'select logicalrelid::regclass::text as name from pg_dist_partition';

/** `managed` is the statement that names the tables that Citus manages; none without Citus. */
export async function readSchema(runner: Asked, managed: string | null = MANAGED): Promise<Schema> {
  const tables = (await runner.query(
    `select relname as name from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
       and not exists (select from pg_depend d where d.objid = pg_class.oid and d.deptype = 'e') order by 1`,
  )) as { name: string }[];
  const foreignKeys = (await runner.query(
    `select t.relname as table, k.conname as name, r.relname as references,
       pg_get_constraintdef(k.oid) as definition
     from pg_constraint k join pg_class t on t.oid = k.conrelid join pg_class r on r.oid = k.confrelid
     where k.contype = 'f' and t.relnamespace = 'public'::regnamespace order by 1, 2`,
  )) as ForeignKey[];
  const names = managed === null ? [] : ((await runner.query(managed)) as { name: string }[]);
  return {
    tables: tables.map(({ name }) => name),
    foreignKeys,
    managed: new Set(names.map(({ name }) => name.replace(/^public\./, ''))),
  };
}

async function letReadOnShard(runner: QueryRunner, name: string): Promise<void> {
  const [{ found }] = (await runner.query('select to_regprocedure($1) is not null as found', [
    `public.${name}`,
  ])) as [{ found: boolean }];
  if (!found) return;
  await runner.query('select create_distributed_function($1::regprocedure)', [`public.${name}`]);
  await runner.query(
    `alter function public.${name} set citus.allow_nested_distributed_execution = on`,
  );
}

interface ColumnGrant {
  table: string;
  role: string;
  /** `update (a, b), select (a)` */
  privileges: string;
  /** Whether the role has them on the table `%s`, as a condition. */
  held: string;
}

/** The grants of single columns to these roles, as they are on the coordinator. */
export const COLUMN_GRANTS = `
  select name as table, role, string_agg(format('%s (%s)', privilege, columns), ', ' order by privilege) as privileges,
    string_agg(held, ' and ' order by privilege) as held
  from (
    select c.relname as name, a.role, a.privilege, string_agg(quote_ident(a.column), ', ' order by a.column) as columns,
      string_agg(format('has_column_privilege(%L, %L, %L, %L)', a.role, '%s', a.column, a.privilege), ' and '
        order by a.column) as held
    from pg_class c
    cross join lateral (
      select t.attname as column, x.grantee::regrole::text as role, lower(x.privilege_type) as privilege
      from pg_attribute t cross join lateral aclexplode(t.attacl) x
      where t.attrelid = c.oid and t.attnum > 0 and not t.attisdropped and x.grantee <> 0) a
    where c.relnamespace = 'public'::regnamespace and a.role = any($1) group by 1, 2, 3) p
  group by 1, 2 order by 1, 2`;

/** Repeats grants of columns on shards that lack them: not every version of Citus does so when it creates or moves a shard. */
async function grantOnShards(runner: QueryRunner): Promise<void> {
  const grants = (await runner.query(COLUMN_GRANTS, [
    [APP_ROLE, CLIENT_ROLE, SHARING_ROLE, BOOKING_ROLE],
  ])) as ColumnGrant[];
  for (const { table, role, privileges, held } of grants) {
    if (TABLE_KINDS[table] === 'LOCAL') continue;
    const answers = await onShards(runner, table, `select ${held}`);
    if (answers.every((answer) => answer === 't')) continue;
    await onShards(runner, table, `grant ${privileges} on %s to ${role}`);
  }
}

/** What the command returns on each shard of the table, whose name replaces `%s`. */
async function onShards(runner: QueryRunner, table: string, command: string): Promise<string[]> {
  const answers = (await runner.query(
    'select success, result from run_command_on_placements($1::regclass, $2)',
    [`public.${table}`, command],
  )) as { success: boolean; result: string }[];
  const failed = answers.find(({ success }) => !success);
  if (failed)
    throw new DatabaseProblem(`A shard of ${table} refused "${command}": ${failed.result}`);
  return answers.map(({ result }) => result);
}
