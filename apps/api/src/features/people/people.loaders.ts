import { defineLoader } from '../../platform/loading/loaders.js';
import { notFound } from '../../platform/errors/fault.js';
import type { MemberRefType } from './client-profile/client-profile.type.js';

/** A member's name by their id, also of one who was removed. */
export const memberRef = defineLoader<string, MemberRefType>(async (ctx, ids) => {
  const rows = await ctx.db.query<MemberRefType>(
    'select id, name from members where practice_id = $1 and id = any($2)',
    [ctx.db.scope.practiceId, ids],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? notFound());
});
