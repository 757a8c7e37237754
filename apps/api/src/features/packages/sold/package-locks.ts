import { localDateOf } from '@footing/kernel';
import type { Ctx } from '../../../platform/context/ctx.js';
import { lockVisibleClient } from '../../people/index.js';
import { Package } from './package.entity.js';
import { PACKAGE_ZONE } from './packages.sql.js';

/** The package, with its client locked first, as every command does that settles packages. */
export async function lockPackage(ctx: Ctx, id: string): Promise<Package> {
  const { clientId } = await ctx.db.of(Package).get({ id });
  await lockVisibleClient(ctx, clientId);
  return ctx.db.of(Package).lock({ id });
}

/** In the zone of the practice. */
export async function today(ctx: Ctx): Promise<string> {
  const [practice] = await ctx.db.query(PACKAGE_ZONE, [ctx.actor.practiceId]);
  return localDateOf(ctx.now.getTime(), practice!.timeZone);
}
