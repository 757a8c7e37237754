import type { TemplateContent } from '@footing/plan-engine';
import type { Ctx } from '../../../platform/context/ctx.js';
import { notFound } from '../../../platform/errors/fault.js';
import { TEMPLATE_VISIBLE } from '../templates.policy.js';

/** A published version, of the practice or of the library: it never changes. */
export interface TemplateVersion {
  id: string;
  fromLibrary: boolean;
  number: number;
  title: string;
  content: TemplateContent;
}

/** A version that the caller may assign, or NOT_FOUND. */
export async function visibleVersion(ctx: Ctx, id: string): Promise<TemplateVersion> {
  // Templates of the practice are for staff.
  if (ctx.db.scope.role === 'CLIENT') return libraryVersion(ctx, 'l.id = $1', id);
  const [version] = await ctx.db.query<TemplateVersion>(
    `select v.id, false as "fromLibrary", v.number, v.title, v.content
     from template_versions v join templates t on t.practice_id = v.practice_id and t.id = v.template_id
     where v.practice_id = $1 and v.id = $2 and ${TEMPLATE_VISIBLE}
     union all
     select l.id, true, l.number, l.title, l.content from library_versions l where l.id = $2`,
    [ctx.db.scope.practiceId, id],
  );
  return version ?? Promise.reject(notFound());
}

/** The newest version of a template of the library. */
export function latestOfLibrary(ctx: Ctx, slug: string): Promise<TemplateVersion> {
  return libraryVersion(
    ctx,
    `l.template_id = (select t.id from library_templates t where t.slug = $1)`,
    slug,
  );
}

async function libraryVersion(ctx: Ctx, which: string, value: string): Promise<TemplateVersion> {
  const [version] = await ctx.db.query<TemplateVersion>(
    `select l.id, true as "fromLibrary", l.number, l.title, l.content from library_versions l
     where ${which} order by l.number desc limit 1`,
    [value],
  );
  return version ?? Promise.reject(notFound());
}
