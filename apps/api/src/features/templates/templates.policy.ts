import type { Ctx } from '../../platform/context/ctx.js';
import { Fault, notFound } from '../../platform/errors/fault.js';
import { Template } from './template.entity.js';
import { VISIBLE_TEMPLATE } from './templates.sql.js';
import { words } from './templates.words.js';

/**
 * Returns the caller's own template, locked. Throws FORBIDDEN for one that the caller can only see, and NOT_FOUND for
 * any other.
 */
export async function lockOwnTemplate(
  ctx: Ctx,
  id: string,
  { orDeleted = false } = {},
): Promise<Template> {
  const own = await ctx.db.of(Template).findOne({ id, ownerId: ctx.actor.memberId });
  if (own && (orDeleted || !own.deletedAt)) return ctx.db.of(Template).lock({ id });
  const [visible] = await ctx.db.query(VISIBLE_TEMPLATE, [ctx.actor.practiceId, id]);
  if (!visible) throw notFound();
  throw new Fault('FORBIDDEN', words.onlyTheAuthor);
}
