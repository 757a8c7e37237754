import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { Connections, DataSource, forgetStatement } from '@footing/api/testing';
import { bootWorld, type World } from '../../support/world.js';

const NOBODY = {
  practiceId: null,
  accountId: null,
  memberId: null,
  clientId: null,
  role: 'NOBODY',
} as const;
const PREPARED = {
  name: 'what this connection has prepared',
  text: `select pg_backend_pid() as pid, coalesce(sum(length(statement)), 0)::int as characters,
    coalesce(json_agg(name), '[]') as names from pg_prepared_statements`,
};
interface Held {
  pid: number;
  characters: number;
  names: string[];
}

let world: World;
beforeAll(async () => {
  world = await bootWorld();
});
afterAll(() => world.close());

describe('the prepared statements of a connection', () => {
  it('are forgotten by pg, which prepares them again when they are used', async () => {
    const client = new pg.Client({ connectionString: process.env['FOOTING_TEST_POSTGRES']! });
    await client.connect();
    try {
      const one = { name: 'one', text: 'select 1 as one' };
      await client.query(one);
      expect(forgetStatement(client, 'one')).toBe(true);
      expect(forgetStatement(client, 'one')).toBe(false);
      await client.query('deallocate one');
      expect((await client.query(one)).rows).toEqual([{ one: 1 }]);
    } finally {
      await client.end();
    }
  });

  it('are limited: the least recently used are released, and prepared again when they are used', async () => {
    const connections = new Connections(world.app.get(DataSource));
    const statement = (n: number) => ({
      name: `long ${n}`,
      text: `select ${n} as n /* ${'-'.repeat(20_000)} */`,
    });
    const held = async () =>
      (await connections.whole<Held & pg.QueryResultRow>(NOBODY, PREPARED, []))[0]!;
    const { pid } = await held();
    for (let n = 0; n < 30; n += 1) {
      expect(await connections.whole(NOBODY, statement(n), [])).toEqual([{ n }]);
      await connections.whole(NOBODY, statement(0), []);
    }
    const { characters, names, pid: last } = await held();
    expect(last).toBe(pid);
    expect(characters).toBeLessThan(300_000);
    // Used all the time, used last, and not used for long.
    expect(names).toEqual(expect.arrayContaining(['long 0', 'long 29']));
    expect(names).not.toContain('long 1');
    expect(await connections.whole(NOBODY, statement(1), [])).toEqual([{ n: 1 }]);
  });

  it('can be released while statements are sent together with others', async () => {
    const connections = new Connections(world.app.get(DataSource));
    const sent = Array.from({ length: 60 }, (_, n) =>
      connections.whole<{ n: number }>(
        NOBODY,
        { name: `many ${n % 20}`, text: `select ${n % 20} as n /* ${'-'.repeat(30_000)} */` },
        [],
      ),
    );
    const answers = await Promise.all(sent);
    expect(answers.map(([row]) => row!.n)).toEqual(Array.from({ length: 60 }, (_, n) => n % 20));
  });
});
