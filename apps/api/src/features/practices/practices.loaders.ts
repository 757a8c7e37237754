import { searchKey } from '@footing/kernel';
import { defineLoader, grouped } from '../../platform/loading/loaders.js';
import type { MemberType } from './practice.type.js';

interface Row extends MemberType {
  practiceId: string;
}

/** The staff of a practice by its id: owners first, then by name. */
export const staffOfPractice = defineLoader<string, MemberType[]>(async (ctx, practiceIds) => {
  const rows = await ctx.db.query<Row>(
    `select m.practice_id as "practiceId", m.id, m.name, m.email, m.role, m.id = $2 as you, m.takes_replies as "takesReplies",
       (select count(*) from clients c where c.practice_id = m.practice_id and c.coach_id = m.id
          and c.archived_at is null)::int as "clientCount"
     from members m
     where m.practice_id = any($1) and m.role in ('OWNER', 'COACH') and m.removed_at is null
     order by m.role desc, m.id`,
    [practiceIds, ctx.db.scope.memberId],
  );
  const keyed = rows.map((row) => ({ row, key: searchKey(row.name) }));
  keyed.sort((a, b) => compare(b.row.role, a.row.role) || compare(a.key, b.key));
  return grouped(
    practiceIds,
    keyed.map(({ row }) => row),
    (row) => row.practiceId,
  );
});

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
