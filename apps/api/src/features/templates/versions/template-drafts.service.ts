import { isSameJson, searchKey, uuidv7 } from '@footing/kernel';
import { cleanTags } from '@footing/library';
import { TEMPLATE_LIMITS, type TemplateContent } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { idTaken } from '../../../platform/errors/fault.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { memberRef } from '../../people/index.js';
import { draftContent, withAuthors, withFilesOf } from '../content/template-content.js';
import { TemplatesService, visibleRow } from '../templates.service.js';
import { Template } from '../template.entity.js';
import type { TemplateType } from '../template.type.js';
import type {
  CopyTemplateInput,
  CreateTemplateInput,
  SaveDraftInput,
  SetTemplateTagsInput,
} from '../templates.inputs.js';
import { contentOfVersion } from '../templates.loaders.js';
import { lockOwnTemplate } from '../templates.policy.js';
import { words } from '../templates.words.js';

/** Creates and edits templates. A draft may be incomplete; its problems are returned with it. */
@Injectable()
export class TemplateDraftsService {
  constructor(private readonly reading: TemplatesService) {}

  create(ctx: Ctx, { id, title }: CreateTemplateInput): Promise<TemplateType> {
    return this.make(ctx, id, { title, summary: '', draft: EMPTY, lineage: null });
  }

  async copy(ctx: Ctx, { id, templateId, title }: CopyTemplateInput): Promise<TemplateType> {
    const source = await visibleRow(ctx, templateId);
    const usable = source.versions.find(({ recall }) => !recall);
    if (!usable && source.versions.length > 0) {
      throw new Refusal('NOT_NOW', words.recall.nothingToCopy);
    }
    const draft = usable ? await ctx.load(contentOfVersion, usable.id) : source.content;
    return this.make(ctx, id, {
      title: title ?? titleOfCopy(source.title, source.fromLibrary),
      summary: source.summary,
      tags: source.tags,
      draft: draft!,
      lineage: {
        kind: 'COPY',
        title: source.title,
        version: usable?.number ?? null,
        library: source.slug,
      },
    });
  }

  async save(ctx: Ctx, input: SaveDraftInput): Promise<TemplateType> {
    const template = await lockOwnTemplate(ctx, input.templateId);
    const { name } = await ctx.load(memberRef, ctx.actor.memberId);
    const before = template.draft ?? (await this.#published(ctx, template.id));
    const edited = withFilesOf(draftContent(input.content, 'input.content'), before);
    const draft = withAuthors(edited, before, name);
    const title = input.title ?? template.title;
    const summary = input.summary ?? template.summary;
    if (input.version !== template.draftVersion) {
      if (!isRetry(input.version, template, { title, summary, draft })) throw stale(template);
      return this.reading.one(ctx, template.id);
    }
    await ctx.db.of(Template).update(
      { id: template.id },
      {
        ...withKeys({ title, summary }),
        draft,
        draftVersion: template.draftVersion + 1,
        updatedAt: ctx.now,
      },
    );
    return this.reading.one(ctx, template.id);
  }

  async tag(ctx: Ctx, { templateId, tags }: SetTemplateTagsInput): Promise<TemplateType> {
    const { id } = await lockOwnTemplate(ctx, templateId);
    await ctx.db.of(Template).update({ id }, withTagKeys(cleanTags(tags)));
    return this.reading.one(ctx, id);
  }

  /** Adds a template of the caller. With the id of an earlier request, returns what that made. */
  async make(
    ctx: Ctx,
    asked: string | null | undefined,
    made: Pick<Template, 'title' | 'summary' | 'lineage'> & {
      tags?: string[];
      draft: TemplateContent;
    },
  ): Promise<TemplateType> {
    const id = asked?.toLowerCase() ?? uuidv7(ctx.now.getTime());
    if (asked && (await isThere(ctx, id))) return this.reading.one(ctx, id);
    await ctx.db.of(Template).insert({
      ...withKeys(made),
      draft: made.draft,
      lineage: made.lineage,
      ...withTagKeys(made.tags ?? []),
      publishedTitle: null,
      publishedTitleKey: null,
      id,
      ownerId: ctx.actor.memberId,
      shared: false,
      draftVersion: 1,
      createdAt: ctx.now,
      updatedAt: ctx.now,
      deletedAt: null,
    });
    return this.reading.one(ctx, id);
  }

  /** The content from which an edit of a template without a draft starts. */
  async #published(ctx: Ctx, templateId: string): Promise<TemplateContent | null> {
    const [latest] = (await visibleRow(ctx, templateId)).versions;
    return latest ? ctx.load(contentOfVersion, latest.id) : null;
  }
}

const withKeys = ({ title, summary }: Pick<Template, 'title' | 'summary'>) => ({
  title,
  summary,
  titleKey: searchKey(title),
  summaryKey: searchKey(summary),
});

const withTagKeys = (tags: string[]) => ({ tags, tagKeys: tags.map(searchKey) });

const EMPTY: TemplateContent = { about: '', readiness: null, steps: [] };

/** Whether this is a repeated request. Another template with this id is a conflict. */
async function isThere(ctx: Ctx, id: string): Promise<boolean> {
  const template = await ctx.db.of(Template).findOne({ id });
  if (!template) return false;
  if (template.ownerId === ctx.actor.memberId && !template.deletedAt) return true;
  throw idTaken();
}

function titleOfCopy(title: string, fromLibrary: boolean): string {
  if (fromLibrary) return title;
  return [...title].slice(0, TEMPLATE_LIMITS.title - words.copy.length).join('') + words.copy;
}

type Edit = Pick<Template, 'title' | 'summary'> & { draft: TemplateContent };

/** Whether the edit equals the last saved content, as in a retry after a lost response. */
function isRetry(version: number, template: Template, edit: Edit): boolean {
  return (
    version + 1 === template.draftVersion &&
    edit.title === template.title &&
    edit.summary === template.summary &&
    isSameJson(edit.draft, template.draft)
  );
}

function stale({ draft, draftVersion }: Template): Refusal {
  return new Refusal('STALE', words.changedElsewhere, {
    field: 'input.content',
    current: draft && JSON.stringify(draft),
    version: draftVersion,
  });
}
