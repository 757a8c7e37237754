import type { Ctx } from '../../platform/context/ctx.js';
import { Fault, notFound } from '../../platform/errors/fault.js';
import { Form } from './form.entity.js';
import { VISIBLE_FORM } from './forms.sql.js';
import { words } from './forms.words.js';

/**
 * Returns the caller's own form, locked. Throws FORBIDDEN for one that the caller can only see, and NOT_FOUND for any
 * other.
 */
export async function lockOwnForm(ctx: Ctx, id: string, { orDeleted = false } = {}): Promise<Form> {
  const own = await ctx.db.of(Form).findOne({ id, ownerId: ctx.actor.memberId });
  if (own && (orDeleted || !own.deletedAt)) return ctx.db.of(Form).lock({ id });
  const [visible] = await ctx.db.query(VISIBLE_FORM, [
    ctx.actor.practiceId,
    ctx.actor.memberId,
    id,
  ]);
  if (!visible) throw notFound();
  throw new Fault('FORBIDDEN', words.onlyTheAuthor);
}
