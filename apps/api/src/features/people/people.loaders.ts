import { defineLoader } from '../../platform/loading/loaders.js';
import { notFound } from '../../platform/errors/fault.js';
import type { MemberRefType } from './client-profile/client-profile.type.js';
import { MEMBER_REFS } from './people.sql.js';

/** A member's name by id, even of a removed member. */
export const memberRef = defineLoader<string, MemberRefType>(async (ctx, ids) => {
  const rows = await ctx.db.query(MEMBER_REFS, [ctx.db.scope.practiceId, ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? notFound());
});
