import { searchKey, uuidv7 } from '@footing/kernel';
import { filesAtParts } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { DONE, type Done } from '../../../platform/graphql/done.js';
import { usableFormsIn } from '../../forms/index.js';
import { knownFilesIn } from '../content/known-files.js';
import { assertHasForms, assertWorks, withFilesOf } from '../content/template-content.js';
import { contentOfVersion } from '../templates.loaders.js';
import { TemplatesService, visibleRow } from '../templates.service.js';
import { Template } from '../template.entity.js';
import type { TemplateType } from '../template.type.js';
import { lockOwnTemplate } from '../templates.policy.js';
import { words } from '../templates.words.js';
import { INSERT_TEMPLATE_VERSION, NEXT_TEMPLATE_NUMBER } from '../templates.sql.js';

/** Publishes and retires templates. Plans reference versions, which are kept. */
@Injectable()
export class TemplatePublicationService {
  constructor(private readonly reading: TemplatesService) {}

  async publish(ctx: Ctx, templateId: string, version: number): Promise<TemplateType> {
    const template = await lockOwnTemplate(ctx, templateId);
    if (version !== template.draftVersion) {
      throw new Refusal('STALE', words.changedElsewhere, {
        current: template.draft && JSON.stringify(template.draft),
        version: template.draftVersion,
      });
    }
    // Without a draft it has been published already, as in a repeated request.
    if (template.draft) await this.#publish(ctx, template);
    return this.reading.one(ctx, template.id);
  }

  async share(ctx: Ctx, templateId: string, shared: boolean): Promise<TemplateType> {
    const template = await lockOwnTemplate(ctx, templateId);
    if (shared) await assertSharable(ctx, template.id);
    await ctx.db.of(Template).update({ id: template.id }, { shared, updatedAt: ctx.now });
    return this.reading.one(ctx, template.id);
  }

  async delete(ctx: Ctx, templateId: string): Promise<Done> {
    const template = await lockOwnTemplate(ctx, templateId, { orDeleted: true });
    if (!template.deletedAt) {
      await ctx.db.of(Template).update({ id: template.id }, { deletedAt: ctx.now });
    }
    return DONE;
  }

  async #publish(ctx: Ctx, { id, title, draft, ownerId, shared }: Template): Promise<void> {
    const forms = await usableFormsIn(ctx, draft!);
    const files = await knownFilesIn(ctx, draft!);
    assertWorks(draft!, words.cannotWork.template, { forms, files, shared });
    // Without those of parts that were removed from the draft.
    const content = withFilesOf({ ...draft!, files: filesAtParts(draft!) }, null);
    const { practiceId } = ctx.actor;
    const [next] = await ctx.db.query(NEXT_TEMPLATE_NUMBER, [practiceId, id]);
    await ctx.db.query(INSERT_TEMPLATE_VERSION, [
      practiceId,
      uuidv7(ctx.now.getTime()),
      id,
      next!.number,
      title,
      JSON.stringify(content),
      ctx.now,
      ownerId,
    ]);
    await ctx.db.of(Template).update(
      { id },
      {
        draft: null,
        publishedTitle: title,
        publishedTitleKey: searchKey(title),
        updatedAt: ctx.now,
      },
    );
  }
}

/** Colleagues can use a shared template, so they need to be able to use its forms. */
async function assertSharable(ctx: Ctx, templateId: string): Promise<void> {
  const { versions } = await visibleRow(ctx, templateId);
  if (versions.length === 0) throw new Refusal('NOT_NOW', words.publishFirst);
  const latest = versions.find(({ recall }) => !recall);
  if (!latest) return;
  const content = await ctx.load(contentOfVersion, latest.id);
  const forms = await usableFormsIn(ctx, content);
  assertHasForms(content, words.shareFormsFirst, { forms, shared: true });
}
