import { searchKey, uuidv7 } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { DONE, type Done } from '../../../platform/graphql/done.js';
import { assertWorks } from '../content/template-content.js';
import { TemplatesService } from '../templates.service.js';
import { Template } from '../template.entity.js';
import type { TemplateType } from '../template.type.js';
import { lockOwnTemplate } from '../templates.policy.js';
import { words } from '../templates.words.js';
import { INSERT_TEMPLATE_VERSION, IS_PUBLISHED, NEXT_TEMPLATE_NUMBER } from '../templates.sql.js';

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
    if (shared && !(await isPublished(ctx, template.id))) {
      throw new Refusal('NOT_NOW', words.publishFirst);
    }
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

  async #publish(ctx: Ctx, { id, title, draft, ownerId }: Template): Promise<void> {
    assertWorks(draft!, words.cannotWork.template);
    const { practiceId } = ctx.actor;
    const [next] = await ctx.db.query(NEXT_TEMPLATE_NUMBER, [practiceId, id]);
    await ctx.db.query(INSERT_TEMPLATE_VERSION, [
      practiceId,
      uuidv7(ctx.now.getTime()),
      id,
      next!.number,
      title,
      JSON.stringify(draft),
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

async function isPublished(ctx: Ctx, templateId: string): Promise<boolean> {
  const [found] = await ctx.db.query(IS_PUBLISHED, [ctx.actor.practiceId, templateId]);
  return found!.isPublished;
}
