import type { Ctx } from '../../platform/context/ctx.js';
import { signInAgain } from '../../platform/errors/fault.js';
import { ZONE_OF_READER } from './sessions.sql.js';

/** The time zone of the member who asks. */
export async function zoneOfReader(ctx: Ctx): Promise<string> {
  const { practiceId, memberId } = ctx.actor;
  const [reader] = await ctx.db.query(ZONE_OF_READER, [practiceId, memberId]);
  return reader?.timeZone ?? Promise.reject(signInAgain());
}
