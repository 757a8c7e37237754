import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { appUrl, DataSource, migrate } from '@footing/api/testing';
import { testConfig } from '../support/config.js';
import { bootWorld, type World } from '../support/world.js';

interface Column {
  type: string;
  nullable: boolean;
}

describe('the schema', () => {
  let world: World;
  beforeAll(async () => {
    world = await bootWorld();
  });
  afterAll(() => world.close());

  it('has every column of the entities, with its type', async () => {
    const { rows } = await world.owner.query<{
      table: string;
      column: string;
      type: string;
      nullable: boolean;
    }>(
      `select c.relname as table, a.attname as column, format_type(a.atttypid, null) as type, not a.attnotnull as nullable
       from pg_attribute a join pg_class c on c.oid = a.attrelid
       where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped`,
    );
    const found = new Map(
      rows.map(({ table, column, type, nullable }) => [`${table}.${column}`, { type, nullable }]),
    );
    const { entityMetadatas } = world.app.get(DataSource, { strict: false });
    expect(entityMetadatas.length).toBeGreaterThan(5);
    const said = new Map<string, Column>(
      entityMetadatas.flatMap(({ tableName, columns }) =>
        columns.map((column): [string, Column] => [
          `${tableName}.${column.databaseName}`,
          { type: typeOf(column), nullable: column.isNullable },
        ]),
      ),
    );
    for (const [name, column] of said)
      expect({ name, ...found.get(name) }).toEqual({ name, ...column });
  });

  it('leaves nothing to migrate, and a second run changes nothing', async () => {
    const before = await fingerprint(world);
    await migrate(testConfig(), ownerUrl(world));
    expect(await fingerprint(world)).toEqual(before);
  });
});

const typeOf = ({ type, isArray }: { type: unknown; isArray: boolean }): string =>
  `${TYPES[String(type)] ?? String(type)}${isArray ? '[]' : ''}`;

const TYPES: Record<string, string> = { timestamptz: 'timestamp with time zone' };

async function fingerprint(world: World): Promise<unknown> {
  const { rows } = await world.owner.query(
    `select (select jsonb_agg(m order by m.id) from migrations m) as migrations,
            (select count(*) from pg_class where relnamespace = 'public'::regnamespace) as relations,
            (select count(*) from pg_policies) as policies`,
  );
  return rows[0];
}

/** The same database as the world's, as its owner. */
function ownerUrl(world: World): string {
  const url = new URL(process.env['FOOTING_TEST_POSTGRES']!);
  url.pathname = new URL(appUrl(world.config, world.appUrl)).pathname;
  return url.toString();
}
