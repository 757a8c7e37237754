import type { Ctx } from '../../platform/context/ctx.js';
import { ENDING_COUNTS } from './archiving.sql.js';
import type { EndingCount } from './archiving.type.js';

/** How the plans of the clients the caller can see ended. */
export const countEndings = (ctx: Ctx): Promise<EndingCount[]> =>
  ctx.db.query(ENDING_COUNTS(ctx), [ctx.actor.practiceId]);
