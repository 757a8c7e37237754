import { expect, test } from '@jest/globals';
import type { CtxFactory } from '../context/ctx.factory.js';
import type { Ctx } from '../context/ctx.js';
import { BATCH_SIZE, DueRows } from './due-rows.js';

interface Row {
  practiceId: string;
  id: number;
}

/** Contexts that name their practice and run work without a database. */
const contexts = {
  forSystem: ({ practiceId = null }: { practiceId?: string | null } = {}) => ({
    db: { scope: { practiceId }, inTransaction: (work: () => Promise<unknown>) => work() },
  }),
} as unknown as CtxFactory;

/** Goes through that many rows; those with the ids in `failing` throw. */
async function run(count: number, failing: number[] = []) {
  const rows = Array.from({ length: count }, (_, id) => ({ practiceId: `practice ${id % 2}`, id }));
  const seen = { starts: [] as (number | null)[], handled: [] as number[], codes: [] as string[] };
  const total = await new DueRows(contexts).forEach<Row>({
    read: (ctx: Ctx, after) => {
      expect(ctx.db.scope.practiceId).toBeNull();
      seen.starts.push(after?.id ?? null);
      const from = after ? after.id + 1 : 0;
      return Promise.resolve(rows.slice(from, from + BATCH_SIZE));
    },
    handle: (ctx: Ctx, { practiceId, id }) => {
      expect(ctx.db.scope.practiceId).toBe(practiceId);
      if (failing.includes(id)) throw Object.assign(new Error('secret'), { code: '40001' });
      seen.handled.push(id);
      return Promise.resolve(id % 2 === 0);
    },
    onError: (code) => seen.codes.push(code),
  });
  return { total, ...seen };
}

test('due rows are handled within their practices, and only those with something to do are counted', async () => {
  expect(await run(3)).toEqual({ total: 2, starts: [null], handled: [0, 1, 2], codes: [] });
});

test('due rows are read in batches until one is not full', async () => {
  const { starts, handled } = await run(2 * BATCH_SIZE + 1);
  expect(starts).toEqual([null, BATCH_SIZE - 1, 2 * BATCH_SIZE - 1]);
  expect(handled).toHaveLength(2 * BATCH_SIZE + 1);
});

test('a row that fails reports its code and does not stop the others', async () => {
  expect(await run(4, [0, 2])).toMatchObject({
    total: 0,
    handled: [1, 3],
    codes: ['40001', '40001'],
  });
});

test('rows of a practice are handled together, and each by itself if they fail', async () => {
  const rows = [0, 1, 2, 3].map((id) => ({ practiceId: `practice ${id % 2}`, id }));
  const groups: number[][] = [];
  const codes: string[] = [];
  const total = await new DueRows(contexts).forEachPractice<Row>({
    read: () => Promise.resolve(rows),
    handleAll: (_ctx, group) => {
      groups.push(group.map(({ id }) => id));
      if (group.some(({ id }) => id === 3)) {
        throw Object.assign(new Error('secret'), { code: '40001' });
      }
      return Promise.resolve(group.length);
    },
    onError: (code) => codes.push(code),
  });
  expect(groups).toEqual([[0, 2], [1, 3], [1], [3]]);
  expect({ total, codes }).toEqual({ total: 3, codes: ['40001'] });
});
