import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from '@footing/api/testing';
import { bootWorld, type World } from '../support/world.js';

/** Tables without an entity, each with the reason. */
const WITHOUT_ENTITY: Record<string, string> = {
  migrations: 'belongs to TypeORM, which keeps there what it has run',
};

/** Columns that no entity has: only statements read and write them. */
const WITHOUT_PROPERTY: Record<string, string> = {
  'check_ins.shows_calm':
    'true by default; false only for some check-ins from before a slider could stay untouched',
  'addenda.note_status': 'always SIGNED, for the foreign key',
  'members.access_contact': 'written when access ends and read at sign-in, each in one statement',
  'members.access_ended_at': 'written when access ends and read at sign-in, each in one statement',
  'members.has_left': 'generated from removed_at, for the foreign key of notes',
  'notes.session_signed': 'generated from status, for the foreign key to the session',
  'note_readers.note_status': 'always SIGNED, for the foreign key',
  'note_readers.note_visibility': 'always COACH_ONLY, for the foreign key',
  'sign_in_codes.recovery_left':
    'is how many recovery codes there are, for the role of clients, which may not read them',
};

interface Column {
  type: string;
  isNullable: boolean;
  isPrimary: boolean;
}
type Tables = Record<string, Record<string, Column>>;

let world: World;
let stored: Tables;
let declared: Tables;

beforeAll(async () => {
  world = await bootWorld();
  const { rows } = await world.owner.query<Column & { table: string; column: string }>(
    `select c.relname as table, a.attname as column, format_type(a.atttypid, null) as type,
            not a.attnotnull as "isNullable",
            exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary
                      and a.attnum = any(i.indkey)) as "isPrimary"
     from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0
       and not a.attisdropped
     order by 1, 2`,
  );
  stored = {};
  for (const { table, column, ...rest } of rows) (stored[table] ??= {})[column] = rest;
  declared = Object.fromEntries(
    world.app
      .get(DataSource, { strict: false })
      .entityMetadatas.map(({ tableName, columns }) => [
        tableName,
        Object.fromEntries(
          columns.map((column) => [
            column.databaseName,
            { type: typeOf(column), isNullable: column.isNullable, isPrimary: column.isPrimary },
          ]),
        ),
      ]),
  );
});
afterAll(() => world?.close());

const TYPES: Record<string, string> = { timestamptz: 'timestamp with time zone' };
const typeOf = ({ type, isArray }: { type: unknown; isArray: boolean }): string =>
  `${TYPES[String(type)] ?? String(type)}${isArray ? '[]' : ''}`;

describe('every table', () => {
  it('has an entity', () => {
    const missing = Object.keys(stored).filter((table) => !declared[table]);
    expect(missing).toEqual(Object.keys(WITHOUT_ENTITY));
  });

  it('has the columns of its entity, with their types, nulls and primary key, and no others', () => {
    const expected: Tables = {};
    for (const [table, columns] of Object.entries(stored)) {
      if (WITHOUT_ENTITY[table]) continue;
      expected[table] = Object.fromEntries(
        Object.entries(columns).filter(([column]) => !WITHOUT_PROPERTY[`${table}.${column}`]),
      );
    }
    expect(declared).toEqual(expected);
  });

  it('has each column that is listed as one without a property', () => {
    for (const name of Object.keys(WITHOUT_PROPERTY)) {
      const [table, column] = name.split('.') as [string, string];
      expect(Object.keys(stored[table] ?? {})).toContain(column);
    }
  });
});
