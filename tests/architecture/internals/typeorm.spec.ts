import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource, markTransactionActive } from '@footing/api/testing';
import { bootWorld, type World } from '../../support/world.js';

let world: World;
let dataSource: DataSource;
beforeAll(async () => {
  world = await bootWorld();
  dataSource = world.app.get(DataSource, { strict: false });
});
afterAll(() => world.close());

describe("TypeORM's query runner", () => {
  it('locks rows only after it was told about the transaction', async () => {
    const runner = dataSource.createQueryRunner();
    try {
      await runner.connect();
      await runner.query('begin');
      const entity = dataSource.entityMetadatas.find(({ tableName }) => tableName === 'notes')!;
      const lock = () =>
        runner.manager.findOne(entity.target, {
          where: { id: '018f0000-0000-7000-8000-00000000000a' },
          lock: { mode: 'pessimistic_write' },
        });
      await expect(lock()).rejects.toThrow(/transaction is required/i);
      markTransactionActive(runner);
      expect(await lock()).toBeNull();
    } finally {
      await runner.query('rollback');
      await runner.release();
    }
  });

  it('returns the rows of every kind of statement as the records of a structured result', async () => {
    const runner = dataSource.createQueryRunner();
    const records = async (text: string) => (await runner.query(text, [], true)).records as unknown;
    try {
      await runner.query('begin');
      await runner.query('create temporary table pairs (a int, b int)');
      expect(await records('insert into pairs values (1, 2), (3, 4) returning a')).toEqual([
        { a: 1 },
        { a: 3 },
      ]);
      expect(await records('update pairs set b = 5 where a = 1 returning a, b')).toEqual([
        { a: 1, b: 5 },
      ]);
      expect(await records('select a from pairs order by a')).toEqual([{ a: 1 }, { a: 3 }]);
      expect(await records('delete from pairs returning a')).toHaveLength(2);
      expect(await records('delete from pairs')).toEqual([]);
    } finally {
      await runner.query('rollback');
      await runner.release();
    }
  });
});
