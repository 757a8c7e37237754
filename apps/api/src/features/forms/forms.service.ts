import type { FormContent } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { notFound } from '../../platform/errors/fault.js';
import { connection, pageSize } from '../../platform/paging/paging.js';
import { likePattern } from '../../platform/paging/search.js';
import { readShelfCursor } from '../../platform/paging/shelves.js';
import { lineageType, type Lineage } from '../exported-files/index.js';
import type { FormConnection, FormType } from './form.type.js';
import type { FormsArgs } from './forms.inputs.js';
import { formVersion } from './forms.loaders.js';
import { FORM, FORMS_PAGE, SHELVES } from './forms.sql.js';

export interface FormRow extends Omit<FormType, 'draft' | 'lineage'> {
  lineage: Lineage | null;
  content: FormContent | null;
  draftVersion: number;
  updatedAt: Date;
}

/** The practice's forms: what a coach can see, copy, and send. */
@Injectable()
export class FormsService {
  async page(ctx: Ctx, { search, published, first, after }: FormsArgs): Promise<FormConnection> {
    const size = pageSize(first);
    const { shelf, key, id } = readShelfCursor(after, SHELVES);
    const rows = await ctx.db.query(FORMS_PAGE, [
      ctx.actor.practiceId,
      ctx.actor.memberId,
      shelf,
      key,
      id,
      likePattern(search),
      published ?? false,
      size + 1,
    ]);
    return connection(rows, size, (row) => ({ key: `${row.shelf}${row.key}`, id: row.id }));
  }

  async one(ctx: Ctx, id: string): Promise<FormType> {
    const { content, draftVersion, updatedAt, lineage, ...row } = await visibleForm(ctx, id);
    const form = { ...row, lineage: lineage && lineageType(lineage) };
    if (!form.mine) return { ...form, draft: null };
    return {
      ...form,
      draft: {
        // Editing continues from the latest published version.
        content: content ?? (await this.content(ctx, form.versions[0]!.id)),
        version: draftVersion,
        savedAt: updatedAt,
      },
    };
  }

  async content(ctx: Ctx, versionId: string): Promise<FormContent> {
    const version = await ctx.load(formVersion, versionId);
    return version?.content ?? Promise.reject(notFound());
  }
}

/**
 * A form that the caller can see; throws NOT_FOUND for any other. `content` is the unpublished draft, if there is one.
 */
export async function visibleForm(ctx: Ctx, id: string): Promise<FormRow> {
  const [row] = await ctx.db.query(FORM, [ctx.actor.practiceId, ctx.actor.memberId, id]);
  return row ?? Promise.reject(notFound());
}
