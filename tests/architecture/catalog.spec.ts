import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bootWorld, type World } from '../support/world.js';

const file = fileURLToPath(new URL('./catalog.txt', import.meta.url));

/**
 * Each query returns one line of text per object: `object`, by which lines are grouped, and `line`. Names that tests
 * and installations choose (the login role, the database) do not occur. Grants are in grants.txt.
 */
const QUERIES: Record<string, string> = {
  columns: `
    select c.relname as object,
      format('  %s %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
        case when a.attnotnull then ' not null' else '' end,
        case when a.attgenerated = 's' then ' generated: ' || pg_get_expr(d.adbin, d.adrelid)
             when d.adbin is not null then ' default ' || pg_get_expr(d.adbin, d.adrelid)
             when a.attidentity <> '' then ' identity' else '' end) as line
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'`,
  security: `
    select c.relname as object, format('  row-level security: %s%s',
      case when c.relrowsecurity then 'on' else 'off' end,
      case when c.relforcerowsecurity then ', forced' else '' end) as line
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'`,
  // From Postgres 18, not-null constraints have entries of their own, which repeat the columns.
  constraints: `
    select c.relname as object, format('  constraint %s: %s', n.conname, pg_get_constraintdef(n.oid)) as line
    from pg_constraint n join pg_class c on c.oid = n.conrelid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and n.contype <> 'n'`,
  indexes: `
    select tablename as object, format('  index: %s', indexdef) as line
    from pg_indexes where schemaname = 'public'`,
  policies: `
    select tablename as object, format('  policy %s: %s for %s to %s%s%s', policyname, lower(permissive), lower(cmd),
      array_to_string(roles, ', '), coalesce(' using ' || qual, ''), coalesce(' with check ' || with_check, '')) as line
    from pg_policies where schemaname = 'public'`,
  triggers: `
    select c.relname as object, format('  %s', pg_get_triggerdef(t.oid)) as line
    from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where c.relnamespace = 'public'::regnamespace and not t.tgisinternal`,
  functions: `
    select format('function %s(%s)', p.proname, pg_get_function_identity_arguments(p.oid)) as object,
      format('  returns %s, %s, %s%s, body %s', pg_get_function_result(p.oid), l.lanname,
        case when p.prosecdef then 'security definer' else 'security invoker' end,
        coalesce(', set ' || array_to_string(p.proconfig, ', '), ''), md5(p.prosrc)) as line
    from pg_proc p join pg_language l on l.oid = p.prolang
    where p.pronamespace = 'public'::regnamespace
      and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')`,
  views: `
    select viewname as object, format('  view: %s', definition) as line from pg_views where schemaname = 'public'`,
};

let world: World;
beforeAll(async () => {
  world = await bootWorld();
});
afterAll(() => world?.close());

async function catalog(): Promise<string> {
  const objects = new Map<string, string[]>();
  for (const query of Object.values(QUERIES)) {
    const { rows } = await world.owner.query<{ object: string; line: string }>(query);
    const lines = rows.map(({ object, line }) => [object, line.replace(/\s+/g, ' ').trimEnd()]);
    for (const [object, line] of lines.sort(([, a], [, b]) => (a! < b! ? -1 : 1))) {
      objects.set(object!, [...(objects.get(object!) ?? []), ` ${line}`]);
    }
  }
  return [...objects]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([object, lines]) => `${object}\n${lines.join('\n')}\n`)
    .join('\n');
}

describe('the schema of the database after all migrations', () => {
  it('matches catalog.txt: columns, keys, indexes, policies, triggers and functions (UPDATE_SCHEMA=1 writes it)', async () => {
    const found = await catalog();
    if (process.env['UPDATE_SCHEMA']) writeFileSync(file, found);
    expect(found.split('\n')).toEqual(readFileSync(file, 'utf8').split('\n'));
  });
});
