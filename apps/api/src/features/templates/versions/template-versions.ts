import type { TemplateContent } from '@footing/plan-engine';
import type { Ctx } from '../../../platform/context/ctx.js';
import { notFound } from '../../../platform/errors/fault.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { words } from '../templates.words.js';
import { LATEST_LIBRARY_VERSION, LIBRARY_VERSION, VISIBLE_VERSION } from '../templates.sql.js';

/** A published version, of the practice or of the library. It never changes. */
export interface TemplateVersion {
  id: string;
  fromLibrary: boolean;
  number: number;
  title: string;
  content: TemplateContent;
  recalledAt: Date | null;
}

/**
 * A version that the caller may assign; throws NOT_FOUND for any other, and a refusal if it was recalled. Templates of the
 * practice are for staff only.
 */
export async function visibleVersion(ctx: Ctx, id: string): Promise<TemplateVersion> {
  const [version] =
    ctx.db.scope.role === 'CLIENT'
      ? await ctx.db.query(LIBRARY_VERSION, [id])
      : await ctx.db.query(VISIBLE_VERSION, [ctx.db.scope.practiceId, id]);
  if (!version) throw notFound();
  if (version.recalledAt) throw new Refusal('NOT_NOW', words.recall.notAssignable);
  return version;
}

/** The newest version of a template of the library that was not recalled. */
export async function latestOfLibrary(ctx: Ctx, slug: string): Promise<TemplateVersion> {
  const [version] = await ctx.db.query(LATEST_LIBRARY_VERSION, [slug]);
  return version ?? Promise.reject(notFound());
}
