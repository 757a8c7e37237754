import { searchKey } from '@footing/kernel';
import { defineLoader, grouped } from '../../platform/loading/loaders.js';
import type { MemberType } from './practice.type.js';
import { STAFF } from './practices.sql.js';

/** The staff of a practice by its id: owners first, then by name. Nobody sees that of another practice. */
export const staffOfPractice = defineLoader<string, MemberType[]>(async (ctx, practiceIds) => {
  const rows = await ctx.db.query(STAFF, [ctx.db.scope.practiceId, ctx.db.scope.memberId]);
  const keyed = rows.map((row) => ({ row, key: searchKey(row.name) }));
  keyed.sort((a, b) => compare(b.row.role, a.row.role) || compare(a.key, b.key));
  return grouped(
    practiceIds,
    keyed.map(({ row }) => row),
    (row) => row.practiceId,
  );
});

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
