import type { Ctx } from '../../../platform/context/ctx.js';
import { SESSIONS_OF_SERIES } from '../sessions.sql.js';
import type { SessionSeriesType } from './series.type.js';
import { SessionSeries } from './session-series.entity.js';

/** A series of a client whom the caller can see, with the sessions that are left. */
export async function seriesOf(ctx: Ctx, id: string): Promise<SessionSeriesType> {
  const { repeats } = await ctx.db.of(SessionSeries).get({ id });
  const values = [ctx.db.scope.practiceId, id, ctx.now];
  return { id, repeats, sessions: await ctx.db.query(SESSIONS_OF_SERIES(ctx), values) };
}
