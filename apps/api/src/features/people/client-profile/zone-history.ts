import type { Ctx } from '../../../platform/context/ctx.js';
import type { Client } from '../client.entity.js';

/** Older moves no longer affect any wait. */
const MOST_KEPT = 50;

/** The changed columns of a client who moves to this zone; empty if it is the same. */
export function movedTo(
  ctx: Ctx,
  { timeZone, earlierZones }: Pick<Client, 'timeZone' | 'earlierZones'>,
  zone: string,
): Partial<Client> {
  if (zone === timeZone) return {};
  const left = { zone: timeZone, until: ctx.now.getTime() };
  return { timeZone: zone, earlierZones: [...earlierZones, left].slice(-MOST_KEPT) };
}
