import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  APP_ROLE,
  CLIENT_ROLE,
  CLOSING_A_CIRCLE,
  COLUMN_GRANTS,
  distribute,
  distributionPlan,
  hasCitus,
  ownerDataSource,
  READ_ON_THE_SHARD,
  readSchema,
  shardColumn,
  servableUrl,
  SHARING_ROLE,
  BOOKING_ROLE,
  TABLE_KINDS,
  withLocalColumnGrants,
  withoutGenericPlans,
  type Schema,
} from '@footing/api/testing';
import { ON_THE_COORDINATOR } from '../support/shards/fan-outs.js';
import { bootWorld, type World } from '../support/world.js';

/**
 * Keeps the schema distributable, without Citus: whatever Citus refuses when it distributes a table (docs/adr/0024) fails
 * here first. Policies are in policies.spec, statements in shards.spec.
 */
let world: World;
let schema: Schema;
beforeAll(async () => {
  world = await bootWorld();
  schema = await readSchema({ query: rowsOf }, null);
});
afterAll(() => world?.close());

async function rowsOf<R extends object>(text: string, values?: unknown[]): Promise<R[]> {
  return (await world.owner.query<R>(text, values)).rows;
}

const ofKind = (kind: string) =>
  Object.keys(TABLE_KINDS).filter((table) => TABLE_KINDS[table] === kind);
const isDistributed = (table: string) => TABLE_KINDS[table] === 'DISTRIBUTED';
const tableIn = (statement: string) => /'public\.(\w+)'/.exec(statement)?.[1];

describe('each table', () => {
  it('has one declared kind, and each kind is that of a table', () => {
    expect(Object.keys(TABLE_KINDS).sort()).toEqual([...schema.tables].sort());
  });

  it('that is distributed has the column of its shard, which is a uuid and never null', async () => {
    const columns = await rowsOf<{ table: string; column: string }>(
      `select c.relname as table, a.attname as column from pg_class c join pg_attribute a on a.attrelid = c.oid
       where c.relnamespace = 'public'::regnamespace and a.attnotnull and a.atttypid = 'uuid'::regtype`,
    );
    const without = ofKind('DISTRIBUTED').filter(
      (table) =>
        !columns.some(({ table: name, column }) => name === table && column === shardColumn(table)),
    );
    expect(without).toEqual([]);
  });

  it('that belongs to one practice is distributed, unless it is looked up without the practice', async () => {
    const rows = await rowsOf<{ table: string }>(
      `select c.relname as table from pg_class c join pg_attribute a on a.attrelid = c.oid
       where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attname = 'practice_id'
       order by 1`,
    );
    expect(rows.map(({ table }) => table).filter((table) => !isDistributed(table))).toEqual([
      'invitation_tokens',
      'outbox',
      'sign_ins',
    ]);
  });
});

describe('the plan of distribution', () => {
  it('has every table that is not local exactly once, reference tables first', () => {
    const plan = distributionPlan(schema);
    const reference = plan.filter((one) => one.startsWith('select create_reference_table('));
    const distributed = plan.filter((one) => one.startsWith('select create_distributed_table('));
    expect(reference.map(tableIn).sort()).toEqual(ofKind('REFERENCE').sort());
    expect(distributed.map(tableIn).sort()).toEqual(ofKind('DISTRIBUTED').sort());
    expect(plan.slice(0, reference.length)).toEqual(reference);
    expect(distributed[0]).toBe(`select create_distributed_table('public.practices', 'id')`);
    for (const one of distributed.slice(1)) {
      expect(one).toMatch(/^select .*'practice_id', colocate_with => 'public\.practices'\)$/);
    }
  });

  it('distributes a table after those that it references, but for the keys that close a circle', () => {
    const plan = distributionPlan(schema);
    const place = (table: string) => plan.findIndex((one) => tableIn(one) === table);
    const late = schema.foreignKeys.filter(
      ({ table, references }) =>
        place(table) >= 0 && table !== references && place(references) > place(table),
    );
    expect(late).toEqual(CLOSING_A_CIRCLE);
    for (const { table, name, definition } of CLOSING_A_CIRCLE) {
      const dropped = plan.indexOf(`alter table public.${table} drop constraint ${name}`);
      const added = plan.indexOf(
        `alter table public.${table} add constraint ${name} ${definition}`,
      );
      expect(dropped).toBeGreaterThanOrEqual(0);
      expect(dropped).toBeLessThan(place(table));
      expect(added).toBeGreaterThan(place(table));
    }
  });

  it('is empty when all is done, and has only what is new after a later migration', () => {
    const managed = new Set(schema.tables.filter((table) => TABLE_KINDS[table] !== 'LOCAL'));
    expect(distributionPlan({ ...schema, managed })).toEqual([]);
    managed.delete('letters');
    expect(distributionPlan({ ...schema, managed })).toEqual([
      `select create_distributed_table('public.letters', 'practice_id', colocate_with => 'public.practices')`,
    ]);
  });

  it('continues after an interruption at any step', () => {
    const plan = distributionPlan(schema);
    for (let done = 0; done <= plan.length; done++) {
      const rest = distributionPlan(after(schema, plan.slice(0, done)));
      expect(rest).toEqual(plan.slice(done));
    }
  });

  it('refuses a table without a kind', () => {
    const tables = [...schema.tables, 'brand_new'];
    expect(() => distributionPlan({ ...schema, tables })).toThrow('brand_new');
  });
});

/** The schema after these statements of the plan. */
function after(before: Schema, statements: readonly string[]): Schema {
  const managed = new Set<string>();
  let { foreignKeys } = before;
  for (const statement of statements) {
    const [, table, change, name] =
      /^alter table public\.(\w+) (drop|add) constraint (\w+)/.exec(statement) ?? [];
    if (!change) managed.add(tableIn(statement)!);
    else if (change === 'drop') {
      foreignKeys = foreignKeys.filter((key) => key.table !== table || key.name !== name);
    } else {
      foreignKeys = [...foreignKeys, CLOSING_A_CIRCLE.find((key) => key.name === name)!];
    }
  }
  return { ...before, foreignKeys, managed };
}

describe('a foreign key', () => {
  it('never joins a local table with one on the shards', () => {
    const crossing = schema.foreignKeys.filter(
      ({ table, references }) =>
        (TABLE_KINDS[table] === 'LOCAL') !== (TABLE_KINDS[references] === 'LOCAL') ||
        (TABLE_KINDS[table] === 'REFERENCE' && isDistributed(references)),
    );
    expect(crossing).toEqual([]);
  });

  it('between distributed tables includes the column of the shard, on both sides at the same place', async () => {
    const keys = await rowsOf<{ name: string; table: string; references: string; pairs: string[] }>(
      `select k.conname as name, t.relname as table, r.relname as references, (
         select array_agg(a.attname || ' ' || b.attname)
         from unnest(k.conkey, k.confkey) as p (a, b)
         join pg_attribute a on a.attrelid = k.conrelid and a.attnum = p.a
         join pg_attribute b on b.attrelid = k.confrelid and b.attnum = p.b) as pairs
       from pg_constraint k join pg_class t on t.oid = k.conrelid join pg_class r on r.oid = k.confrelid
       where k.contype = 'f' and t.relnamespace = 'public'::regnamespace`,
    );
    const without = keys.filter(
      ({ table, references, pairs }) =>
        isDistributed(table) &&
        isDistributed(references) &&
        !pairs.includes(`${shardColumn(table)} ${shardColumn(references)}`),
    );
    expect(keys.length).toBeGreaterThan(100);
    expect(without).toEqual([]);
  });

  it('changes no column of the row that has it', async () => {
    const changing = await rowsOf(
      `select conname from pg_constraint
       where contype = 'f' and connamespace = 'public'::regnamespace
         and (confdeltype in ('n', 'd') or confupdtype in ('n', 'd', 'c'))`,
    );
    expect(changing).toEqual([]);
  });
});

describe('a distributed table', () => {
  it('has the column of its shard in each primary key, unique index and exclusion constraint', async () => {
    const indexes = await rowsOf<{ table: string; name: string; columns: string[] }>(
      `select t.relname as table, i.indexrelid::regclass::text as name, array(
         select a.attname::text from unnest(i.indkey::int2[]) k join pg_attribute a on a.attrelid = t.oid and a.attnum = k) as columns
       from pg_index i join pg_class t on t.oid = i.indrelid
       where t.relnamespace = 'public'::regnamespace and (i.indisunique or i.indisexclusion)`,
    );
    const without = indexes.filter(
      ({ table, columns }) => isDistributed(table) && !columns.includes(shardColumn(table)),
    );
    expect(indexes.length).toBeGreaterThan(60);
    expect(without).toEqual([]);
  });

  it('compares the column of its shard for equality in each exclusion constraint', async () => {
    const rules = await rowsOf<{ table: string; definition: string }>(
      `select conrelid::regclass::text as table, pg_get_constraintdef(oid) as definition
       from pg_constraint where contype = 'x' and connamespace = 'public'::regnamespace`,
    );
    for (const { table, definition } of rules) {
      expect(definition).toContain(`${shardColumn(table)} WITH =`);
    }
  });

  it('has only row triggers that fire before a change', async () => {
    const triggers = await rowsOf<{ name: string; table: string; definition: string }>(
      `select tgname as name, tgrelid::regclass::text as table, pg_get_triggerdef(oid) as definition
       from pg_trigger where not tgisinternal order by 1`,
    );
    const others = triggers.filter(
      ({ definition }) => !/ BEFORE [^()]* FOR EACH ROW EXECUTE FUNCTION \w+\(\)$/.test(definition),
    );
    expect(triggers.length).toBeGreaterThan(15);
    expect(others).toEqual([]);
  });

  it('has no sequence, rule, partition or parent', async () => {
    const found = await rowsOf<{ table: string }>(
      `select c.relname as table from pg_class c
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')
         and (c.relkind <> 'r' or c.relhasrules or c.relispartition or c.relhassubclass or c.reloftype <> 0
           or exists (select from pg_attribute a where a.attrelid = c.oid and a.attidentity <> '')
           or exists (select from pg_attrdef d where d.adrelid = c.oid
             and pg_get_expr(d.adbin, d.adrelid) like 'nextval%'))`,
    );
    expect(found.map(({ table }) => table)).toEqual(['migrations']);
  });
});

describe('a function of this schema', () => {
  it('that looks into a table is called on the coordinator, or declared to read its own shard', async () => {
    const functions = await rowsOf<{ name: string }>(
      `select proname as name from pg_proc p where pronamespace = 'public'::regnamespace
         and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
         and prosrc ~* '\\m(select|insert|update|delete|perform)\\M[^;]*\\m(from|into|add_job)\\M'
       order by 1`,
    );
    const readOnTheShard = READ_ON_THE_SHARD.map((signature) => signature.split('(')[0]!);
    expect(functions.map(({ name }) => name)).toEqual(
      [...ON_THE_COORDINATOR, ...readOnTheShard].sort(),
    );
  });
});

describe('grants of columns', () => {
  it('are read from the catalog as statements for a shard, and as a condition that tells whether it has them', async () => {
    const grants = await rowsOf<{ table: string; role: string; privileges: string; held: string }>(
      COLUMN_GRANTS,
      [[APP_ROLE, CLIENT_ROLE, SHARING_ROLE, BOOKING_ROLE]],
    );
    expect(grants.map(({ table, role }) => `${table} ${role}`)).toEqual(
      expect.arrayContaining([`check_ins ${SHARING_ROLE}`, `clients ${APP_ROLE}`]),
    );
    await world.owner.query('begin');
    try {
      for (const { table, role, privileges, held } of grants) {
        const holds = async () => {
          const [row] = await rowsOf<{ held: boolean }>(
            `select ${held.replaceAll('%s', `public.${table}`)} as held`,
          );
          return row!.held;
        };
        expect(await holds()).toBe(true);
        await world.owner.query(`revoke all on ${table} from ${role}`);
        expect(await holds()).toBe(false);
        await world.owner.query(`grant ${privileges} on ${table} to ${role}`);
        expect(await holds()).toBe(true);
      }
    } finally {
      await world.owner.query('rollback');
    }
  });
});

describe('a migration on a database with Citus', () => {
  it('grants columns on the coordinator alone, and leaves all other statements as they are', async () => {
    const sent: string[] = [];
    const runner = withLocalColumnGrants({
      query: (text: string) => Promise.resolve(sent.push(text)),
    } as unknown as Parameters<typeof withLocalColumnGrants>[0]);
    const others = [
      'grant select, insert on letters to footing_app',
      'grant execute on function add(uuid, text) to footing_app',
      'create table t (a int, grant_on int)',
    ];
    const columns = [
      'grant update (coach_id, supervised) on check_ins to footing_sharing',
      'grant select, update (told) on follow_ups to footing_app',
      '  revoke select (pin_hash) on accounts from footing_client',
    ];
    for (const text of [...others, ...columns]) await runner.query(text);
    expect(sent).toEqual([
      ...others,
      ...columns.flatMap((text) => [
        'set local citus.enable_ddl_propagation = off',
        text,
        'set local citus.enable_ddl_propagation = on',
      ]),
    ]);
  });
});

describe('the connections of requests', () => {
  const options = (url: string) => new URL(url).searchParams.get('options')!.split(' -c ');

  it('use no generic plans on a database with Citus, and change nothing else', () => {
    const without = withoutGenericPlans(world.appUrl);
    expect(options(world.appUrl)).toContain('plan_cache_mode=force_generic_plan');
    expect(options(without)).toEqual(
      options(world.appUrl).filter((one) => !one.startsWith('plan_cache_mode')),
    );
    expect(options(without)).toContain('citus.propagate_set_commands=local');
  });

  it('stay as they are without Citus', async () => {
    expect(await servableUrl(world.config, world.appUrl)).toBe(world.appUrl);
  });
});

describe('without Citus', () => {
  it('distributing changes nothing', async () => {
    const url = new URL(process.env['FOOTING_TEST_POSTGRES']!);
    url.pathname = new URL(world.appUrl).pathname;
    const owner = await ownerDataSource(url.toString()).initialize();
    try {
      expect(await hasCitus(owner)).toBe(false);
      const state = () =>
        rowsOf(
          `select (select count(*) from pg_class)::int as relations, (select count(*) from pg_constraint)::int as constraints,
             (select array_agg(rolname || rolcanlogin order by 1) from pg_roles) as roles`,
        );
      const before = await state();
      await distribute(owner, world.config);
      expect(await state()).toEqual(before);
    } finally {
      await owner.destroy();
    }
  });
});
