import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  APP_ROLE,
  BOOKING_ROLE,
  CLIENT_ROLE,
  SHARING_ROLE,
  Connections,
  registeredStatements,
  type RegisteredStatement,
} from '@footing/api/testing';
import type { Client } from 'pg';
import { newId } from '../support/actors.js';
import { bootWorld, type World } from '../support/world.js';

const ROLES = {
  app: APP_ROLE,
  client: CLIENT_ROLE,
  owner: 'none',
  sharing: SHARING_ROLE,
  booking: BOOKING_ROLE,
};

let world: World;
let owner: Client;
beforeAll(async () => {
  world = await bootWorld();
  owner = world.owner;
});
afterAll(() => world?.close());

/** How policies and functions reject nulls. */
const NEEDS_VALUES =
  /violates row-level security policy|may not enqueue this task|may cancel only their own emails/;

interface Prepared {
  /** As Postgres reports them; null if a statement cannot run without values, so that its columns are unknown. */
  names: string[] | null;
  types: string[];
}

/** Prepares a statement as a role, and runs it with nulls as values in a transaction that is rolled back. */
async function preparedAs(role: string, { text }: RegisteredStatement): Promise<Prepared> {
  await owner.query('begin');
  try {
    for (const setting of ['practice_id', 'account_id', 'member_id', 'client_id']) {
      await owner.query(`set local app.${setting} = '${newId(world)}'`);
    }
    await owner.query(`set local app.role = 'OWNER'`);
    await owner.query(`set local role ${role}`);
    await owner.query(`prepare probe as ${text}`);
    const { rows } = await owner.query<{ parameters: number; types: string[] | null }>(
      `select cardinality(parameter_types) as parameters, result_types::text[] as types
       from pg_prepared_statements where name = 'probe'`,
    );
    const { parameters, types } = rows[0]!;
    const values = Array.from({ length: parameters }, () => 'null').join(', ');
    const names = await owner
      .query(`execute probe${values && `(${values})`}`)
      .then(({ fields }) => fields.map(({ name }) => name))
      .catch(({ code, message }: { code: string; message: string }) => {
        // A statement that writes may need values; its privileges were checked before.
        const needsValues = code.startsWith('23') || code === '22004' || NEEDS_VALUES.test(message);
        if (!needsValues) throw new Error(`${code} when it runs`);
        return null;
      });
    return { names, types: (types ?? []).map(shortType) };
  } finally {
    await owner.query('rollback');
    await owner.query('deallocate all');
  }
}

const SHORT: Record<string, string> = {
  boolean: 'bool',
  smallint: 'int2',
  integer: 'int4',
  bigint: 'int8',
  'double precision': 'float8',
  'timestamp with time zone': 'timestamptz',
  'integer[]': 'int4[]',
};
const shortType = (type: string) => SHORT[type] ?? type;

describe('a hand-written statement', () => {
  it.each(
    registeredStatements().flatMap((statement) =>
      statement.runBy.map((role) => [statement.name, role, statement] as const),
    ),
  )('%s is prepared as %s and returns the columns it declares', async (_name, role, statement) => {
    const { names, types } = await preparedAs(ROLES[role], statement);
    const declared = Object.entries(statement.columns);
    expect(types).toEqual(declared.map(([, { type }]) => type));
    if (names) expect(names).toEqual(declared.map(([name]) => name));
  });
});

describe('a connection', () => {
  const PRACTICE_NAME = {
    name: 'name of a practice',
    text: 'select name from practices where id = $1',
  };
  const PREPARED = `select name from pg_prepared_statements where name ~ '^name of a practice' order by name`;

  const scopeOf = (role: 'SYSTEM' | 'CLIENT') => ({
    practiceId: null,
    accountId: null,
    memberId: null,
    clientId: null,
    role,
  });
  const begun = () =>
    world.app.get(Connections, { strict: false }).begin(scopeOf('SYSTEM'), 'read only');

  it('prepares a statement once for each database role, also when a transaction enters another scope', async () => {
    const transaction = await begun();
    const prepared = async () => (await transaction.query(PREPARED, [])).map(({ name }) => name);
    await transaction.query(PRACTICE_NAME, [newId(world)]);
    await transaction.query(PRACTICE_NAME, [newId(world)]);
    expect(await prepared()).toEqual(['name of a practice']);
    transaction.enter(scopeOf('CLIENT'));
    await transaction.query(PRACTICE_NAME, [newId(world)]);
    expect(await prepared()).toEqual(['name of a practice', 'name of a practice of clients']);
    await transaction.commit();
  });

  it('runs no statement for a transaction that has ended', async () => {
    const transaction = await begun();
    await transaction.commit();
    await expect(transaction.query(PRACTICE_NAME, [newId(world)])).rejects.toThrow('has ended');
  });
});
