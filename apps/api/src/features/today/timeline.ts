import type { Ctx } from '../../platform/context/ctx.js';
import { connection, pageSize, readTimeCursor } from '../../platform/paging/paging.js';
import type { TimelineConnection } from './client-page.type.js';
import { TIMELINE } from './timeline.sql.js';

/** Only the client may know when a pause after the safety questions began or ended. */
const PRIVATE = ['SAFETY_HOLD_SET', 'SAFETY_HOLD_LIFTED'];

/** The history of a client whom the caller can see, the latest first. */
export async function timelineOf(
  ctx: Ctx,
  clientId: string,
  first: number | null | undefined,
  after: string | null | undefined,
): Promise<TimelineConnection> {
  const size = pageSize(first);
  const cursor = readTimeCursor(after);
  const { practiceId } = ctx.db.scope;
  const values = [practiceId, clientId, cursor?.key ?? null, cursor?.id ?? null, size + 1, PRIVATE];
  const rows = await ctx.db.query(TIMELINE, values);
  return connection(rows, size, ({ at, id }) => ({ key: at.toISOString(), id }));
}
