import type { QueryRunner } from 'typeorm';

/**
 * Adds values to those that the check `<table>_<column>_check` allows, which it reads from the constraint as it is: another
 * migration may have added some before.
 */
export async function allowValues(
  runner: QueryRunner,
  table: string,
  column: string,
  values: readonly string[],
): Promise<void> {
  const check = `${table}_${column}_check`;
  const [{ definition }] = (await runner.query(
    `select pg_get_constraintdef(oid) as definition from pg_constraint where conname = $1`,
    [check],
  )) as [{ definition: string }];
  const known = [...definition.matchAll(/'([A-Z_]+)'/g)].map(([, value]) => value!);
  const allowed = [...new Set([...known, ...values])].map((value) => `'${value}'`).join(', ');
  await runner.query(`alter table ${table} drop constraint ${check}`);
  await runner.query(
    `alter table ${table} add constraint ${check} check (${column} in (${allowed}))`,
  );
}
