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
import { TEMPLATE_VISIBLE } from './templates.policy.js';

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
    return ctx.db.query<TemplateSummaryType>(ALL, [practiceId, memberId]);
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

/** A template that the caller may see, or NOT_FOUND; `content` is the unpublished draft, if there is one. */
export async function visibleRow(ctx: Ctx, id: string): Promise<Row> {
  const [row] = await ctx.db.query<Row>(ONE, [ctx.actor.practiceId, ctx.actor.memberId, id]);
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

const ALL = `
select l.id, l.slug, true as "fromLibrary", l.title, l.summary, jsonb_array_length(v.content -> 'steps') as steps,
  v.number as "publishedVersion", false as "hasDraft", true as shared, false as mine, null as "ownerName",
  v.published_at as "updatedAt", l.position
from library_templates l
cross join lateral (select * from library_versions where template_id = l.id order by number desc limit 1) v
union all
select t.id, null, false, case when t.owner_id = $2 then t.title else v.title end, t.summary,
  jsonb_array_length(case when t.owner_id = $2 then coalesce(t.draft, v.content) else v.content end -> 'steps'),
  v.number, t.owner_id = $2 and t.draft is not null, t.shared, t.owner_id = $2, m.name, t.updated_at, null
from templates t
join members m on m.practice_id = t.practice_id and m.id = t.owner_id
left join lateral (select * from template_versions where practice_id = t.practice_id and template_id = t.id
  order by number desc limit 1) v on true
where t.practice_id = $1 and ${TEMPLATE_VISIBLE}
order by "fromLibrary" desc, position, title, id`;

const ONE = `
select l.id, l.slug, true as "fromLibrary", l.title, l.summary, true as shared, false as mine,
  null::jsonb as content, 0 as "draftVersion", null::timestamptz as "updatedAt",
  (select json_agg(json_build_object('id', v.id, 'number', v.number, 'publishedAt', v.published_at)
     order by v.number desc) from library_versions v where v.template_id = l.id) as versions
from library_templates l where l.id = $3
union all
select t.id, null, false, case when t.owner_id = $2 then t.title else
    (select v.title from template_versions v where v.practice_id = t.practice_id and v.template_id = t.id
     order by v.number desc limit 1) end,
  t.summary, t.shared, t.owner_id = $2, case when t.owner_id = $2 then t.draft end, t.draft_version, t.updated_at,
  (select coalesce(json_agg(json_build_object('id', v.id, 'number', v.number, 'publishedAt', v.published_at)
     order by v.number desc), '[]')
   from template_versions v where v.practice_id = t.practice_id and v.template_id = t.id)
from templates t where t.practice_id = $1 and t.id = $3 and ${TEMPLATE_VISIBLE}`;
