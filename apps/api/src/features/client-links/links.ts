import { IsNull } from 'typeorm';
import type { Ctx } from '../../platform/context/ctx.js';
import { ClientLink } from './client-link.entity.js';
import { PARTNER } from './client-links.sql.js';

/** The link of a client that was not removed. For staff: clients cannot read links. */
export async function linkOf(ctx: Ctx, clientId: string): Promise<ClientLink | null> {
  const links = ctx.db.of(ClientLink);
  return (
    (await links.findOne({ firstId: clientId, unlinkedAt: IsNull() })) ??
    links.findOne({ secondId: clientId, unlinkedAt: IsNull() })
  );
}

/** The other client of the link, if the caller may see them. */
export async function partnerIn(
  ctx: Ctx,
  link: ClientLink,
  clientId: string,
): Promise<{ id: string; name: string } | null> {
  const otherId = link.firstId === clientId ? link.secondId : link.firstId;
  const [partner] = await ctx.db.query(PARTNER(ctx), [ctx.db.scope.practiceId, otherId]);
  return partner ?? null;
}
