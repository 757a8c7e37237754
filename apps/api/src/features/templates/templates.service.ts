import { wordHints, type TemplateContent, type TemplateHead } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { notFound } from '../../platform/errors/fault.js';
import { hintType, problemType } from './content/template-problem.presenter.js';
import { problemsOf } from './content/template-content.js';
import type {
  TemplateDraftType,
  TemplateSummaryType,
  TemplateType,
  TemplateVersionType,
} from './template.type.js';
import { contentOfVersion } from './templates.loaders.js';
import { TEMPLATE, TEMPLATES } from './templates.sql.js';

export interface Row extends Omit<TemplateType, 'draft'> {
  content: TemplateContent | null;
  draftVersion: number;
  updatedAt: Date;
}

/** The library and the practice's own templates: what a coach can see, copy, and assign. */
@Injectable()
export class TemplatesService {
  all(ctx: Ctx): Promise<TemplateSummaryType[]> {
    const { practiceId, memberId } = ctx.actor;
    return ctx.db.query(TEMPLATES, [practiceId, memberId]);
  }

  async one(ctx: Ctx, id: string): Promise<TemplateType> {
    const { content, draftVersion, updatedAt, ...template } = await visibleRow(ctx, id);
    if (!template.mine) return { ...template, draft: null };
    return {
      ...template,
      draft: await draftOf(ctx, template, content, draftVersion, updatedAt),
    };
  }

  content(ctx: Ctx, versionId: string): Promise<TemplateContent> {
    return ctx.load(contentOfVersion, versionId);
  }
}

/**
 * A template that the caller can see; throws NOT_FOUND for any other. `content` is the unpublished draft, if there is
 * one.
 */
export async function visibleRow(ctx: Ctx, id: string): Promise<Row> {
  const [row] = await ctx.db.query(TEMPLATE, [ctx.actor.practiceId, ctx.actor.memberId, id]);
  return row ?? Promise.reject(notFound());
}

async function draftOf(
  ctx: Ctx,
  { title, summary, versions }: TemplateHead & { versions: TemplateVersionType[] },
  draft: TemplateContent | null,
  version: number,
  savedAt: Date,
): Promise<TemplateDraftType> {
  // Editing continues from the last published version.
  const content = draft ?? (await ctx.load(contentOfVersion, versions[0]!.id));
  return {
    content,
    version,
    savedAt,
    problems: problemsOf(content).map(problemType),
    hints: wordHints(content, { title, summary }).map(hintType),
  };
}
