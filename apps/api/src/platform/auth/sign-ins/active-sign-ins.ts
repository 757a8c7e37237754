import type { Ctx } from '../../context/ctx.js';
import { ACTIVE_SIGN_INS } from './sign-ins.sql.js';

/** Which of these sign-ins were neither ended nor left unused for so long that they are over. Runs as the server. */
export async function activeSignIns(ctx: Ctx, ids: readonly string[]): Promise<Set<string>> {
  const active = await ctx.db.query(ACTIVE_SIGN_INS, [ids, ctx.now]);
  return new Set(active.map(({ id }) => id));
}
