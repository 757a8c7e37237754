import type { Ctx } from '../../../platform/context/ctx.js';
import type { Client } from '../client.entity.js';

/** Many moves; an older one has long stopped to matter to what somebody waits for. */
const MOST_KEPT = 50;

/** The columns of a client who lives in this zone from now on. */
export function movedTo(
  ctx: Ctx,
  { timeZone, earlierZones }: Pick<Client, 'timeZone' | 'earlierZones'>,
  zone: string,
): Partial<Client> {
  if (zone === timeZone) return {};
  const left = { zone: timeZone, until: ctx.now.getTime() };
  return { timeZone: zone, earlierZones: [...earlierZones, left].slice(-MOST_KEPT) };
}
