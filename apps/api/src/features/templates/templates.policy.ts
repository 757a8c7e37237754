import type { Ctx } from '../../platform/context/ctx.js';
import { Fault, notFound } from '../../platform/errors/fault.js';
import { Template } from './template.entity.js';

// The same words as in the row-level security: scalar subqueries, worked out once a statement.
const PRACTICE = `(select nullif(current_setting('app.practice_id', true), '')::uuid)`;
const MEMBER = `(select nullif(current_setting('app.member_id', true), '')::uuid)`;

/** The condition that a row `t` of `templates` is theirs to see: their own, and what is shared and published. */
export const TEMPLATE_VISIBLE = `t.practice_id = ${PRACTICE} and t.deleted_at is null and (
  t.owner_id = ${MEMBER} or (t.shared and exists
    (select from template_versions v where v.practice_id = t.practice_id and v.template_id = t.id)))`;

/** The caller's own template, locked. What is only theirs to see is FORBIDDEN, all else NOT_FOUND. */
export async function lockOwnTemplate(
  ctx: Ctx,
  id: string,
  which: 'not deleted' | 'also deleted' = 'not deleted',
): Promise<Template> {
  const own = await ctx.db.of(Template).findOne({ id, ownerId: ctx.actor.memberId });
  if (own && (which === 'also deleted' || !own.deletedAt)) return ctx.db.of(Template).lock({ id });
  const [visible] = await ctx.db.query(
    `select from templates t where t.practice_id = $1 and t.id = $2 and ${TEMPLATE_VISIBLE}
     union all select from library_templates l where l.id = $2`,
    [ctx.actor.practiceId, id],
  );
  if (!visible) throw notFound();
  throw new Fault('FORBIDDEN', 'Only its author can change a template. Copy it to make it yours.');
}
