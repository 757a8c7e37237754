import type { MigrationInterface, QueryRunner } from 'typeorm';

import { hasCitus } from './citus/has-citus.js';

type Migration = new () => MigrationInterface;

/** A migration that seals or opens texts gets the key as a property, because migrations import no living code. */
export interface SealingMigration extends MigrationInterface {
  masterKey: Buffer | undefined;
}

/**
 * Wraps a migration. Row-level security is forced on the owner of the tables too, so an owner who is not a superuser would
 * silently change no rows: the force is lifted while the migration runs.
 */
export function prepared(Original: Migration, masterKey: Buffer | undefined): Migration {
  class Prepared extends Original {
    readonly masterKey = masterKey;

    override async up(runner: QueryRunner): Promise<void> {
      const forced = await tablesThatHideRows(runner);
      for (const table of forced)
        await runner.query(`alter table ${table} no force row level security`);
      await super.up((await hasCitus(runner)) ? withLocalColumnGrants(runner) : runner);
      // Postgres refuses to alter a table whose deferred constraints have not been checked.
      await runner.query('set constraints all immediate');
      for (const table of forced) {
        await runner.query(
          `do $$ begin
             if to_regclass('${table.replaceAll("'", "''")}') is not null then
               alter table ${table} force row level security;
             end if;
           end $$`,
        );
      }
    }
  }
  // TypeORM stores the name of the class.
  Object.defineProperty(Prepared, 'name', { value: Original.name });
  return Prepared;
}

const COLUMN_GRANT = /^\s*(grant|revoke)\b[^;]*?\([^;]*?\bon\b/i;

/**
 * Grants columns on the coordinator alone: some versions of Citus refuse to repeat that on the shards. `distribute` does
 * so after the migrations.
 */
export function withLocalColumnGrants(runner: QueryRunner): QueryRunner {
  const query = async (text: string, ...rest: unknown[]): Promise<unknown> => {
    const ask = runner.query.bind(runner) as (text: string, ...rest: unknown[]) => Promise<unknown>;
    if (!COLUMN_GRANT.test(text)) return ask(text, ...rest);
    await ask('set local citus.enable_ddl_propagation = off');
    const result = await ask(text, ...rest);
    await ask('set local citus.enable_ddl_propagation = on');
    return result;
  };
  return new Proxy(runner, {
    get: (target, property) =>
      property === 'query' ? query : (Reflect.get(target, property, target) as unknown),
  });
}

/** Empty for a role that sees all rows anyway. */
async function tablesThatHideRows(runner: QueryRunner): Promise<string[]> {
  const rows = (await runner.query(
    `select quote_ident(relname) as name from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relforcerowsecurity
       and not (select rolsuper or rolbypassrls from pg_roles where rolname = current_user)
     order by 1`,
  )) as { name: string }[];
  return rows.map(({ name }) => name);
}
