import { searchKey } from '@footing/kernel';
import { wordHints, type TemplateContent, type TemplateHead } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { notFound } from '../../platform/errors/fault.js';
import { connection, pageSize } from '../../platform/paging/paging.js';
import { likePattern } from '../../platform/paging/search.js';
import { readShelfCursor } from '../../platform/paging/shelves.js';
import { lineageType, type Lineage } from '../exported-files/index.js';
import { usableFormsIn } from '../forms/index.js';
import { hintType, problemType } from './content/template-problem.presenter.js';
import { knownFilesIn } from './content/known-files.js';
import { problemsOf } from './content/template-content.js';
import type { TemplateConnection, TemplateDraftType, TemplateType } from './template.type.js';
import { contentOfVersion } from './templates.loaders.js';
import type { TemplatesArgs } from './templates.inputs.js';
import { SHELVES, TAGS, TEMPLATE, TEMPLATES_PAGE } from './templates.sql.js';

export interface Row extends Omit<TemplateType, 'draft' | 'lineage' | 'latest'> {
  lineage: Lineage | null;
  content: TemplateContent | null;
  draftVersion: number;
  updatedAt: Date;
}

/** The library and the practice's own templates: what a coach can see, copy, and assign. */
@Injectable()
export class TemplatesService {
  async page(
    ctx: Ctx,
    { search, tag, published, first, after }: TemplatesArgs,
  ): Promise<TemplateConnection> {
    const size = pageSize(first);
    const { shelf, key, id } = readShelfCursor(after, SHELVES);
    const rows = await ctx.db.query(TEMPLATES_PAGE, [
      ctx.actor.practiceId,
      ctx.actor.memberId,
      shelf,
      key,
      id,
      likePattern(search),
      published ?? false,
      size + 1,
      tag ? searchKey(tag) : null,
    ]);
    return connection(rows, size, (row) => ({ key: `${row.shelf}${row.key}`, id: row.id }));
  }

  async one(ctx: Ctx, id: string): Promise<TemplateType> {
    const { content, draftVersion, updatedAt, ...row } = await visibleRow(ctx, id);
    const template = {
      ...row,
      lineage: row.lineage && lineageType(row.lineage),
      latest: row.versions.find(({ recall }) => !recall) ?? row.versions[0] ?? null,
    };
    if (!template.mine) return { ...template, draft: null };
    return {
      ...template,
      draft: await draftOf(ctx, template, content, draftVersion, updatedAt),
    };
  }

  async tags(ctx: Ctx): Promise<string[]> {
    const rows = await ctx.db.query(TAGS, [ctx.actor.practiceId, ctx.actor.memberId]);
    return rows.map(({ tag }) => tag);
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
  const { practiceId, memberId, role } = ctx.actor;
  const [row] = await ctx.db.query(TEMPLATE, [practiceId, memberId, id, role === 'OWNER']);
  return row ?? Promise.reject(notFound());
}

async function draftOf(
  ctx: Ctx,
  { title, summary, shared, versions }: TemplateHead & Pick<Row, 'shared' | 'versions'>,
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
    problems: problemsOf(content, {
      forms: await usableFormsIn(ctx, content),
      files: await knownFilesIn(ctx, content),
      shared,
    }).map(problemType),
    hints: wordHints(content, { title, summary }).map(hintType),
  };
}
