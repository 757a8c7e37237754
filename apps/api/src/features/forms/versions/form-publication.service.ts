import { searchKey, uuidv7 } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { DONE, type Done } from '../../../platform/graphql/done.js';
import { assertPublishable } from '../content/form-content.js';
import { Form } from '../form.entity.js';
import type { FormType } from '../form.type.js';
import { lockOwnForm } from '../forms.policy.js';
import { FormsService } from '../forms.service.js';
import { INSERT_FORM_VERSION, NEXT_FORM_NUMBER } from '../forms.sql.js';
import { words } from '../forms.words.js';
import { staleForm } from './form-drafts.service.js';

/** Publishes, shares and retires forms. Forms that were sent refer to versions, which are kept. */
@Injectable()
export class FormPublicationService {
  constructor(private readonly reading: FormsService) {}

  async publish(ctx: Ctx, formId: string, version: number): Promise<FormType> {
    const form = await lockOwnForm(ctx, formId);
    if (version !== form.draftVersion) throw staleForm(form);
    // Without a draft it has been published already, as in a repeated request.
    if (form.draft) await this.#publish(ctx, form);
    return this.reading.one(ctx, form.id);
  }

  async share(ctx: Ctx, formId: string, shared: boolean): Promise<FormType> {
    const form = await lockOwnForm(ctx, formId);
    if (shared && form.publishedTitle === null) {
      throw new Refusal('NOT_NOW', words.publishFirst);
    }
    await ctx.db.of(Form).update({ id: form.id }, { shared, updatedAt: ctx.now });
    return this.reading.one(ctx, form.id);
  }

  /** Chooses the form that each new client gets, instead of the one before, or that they get none. */
  async setIntake(ctx: Ctx, formId: string, on: boolean): Promise<FormType> {
    const form = await lockOwnForm(ctx, formId);
    if (on && form.publishedTitle === null) throw new Refusal('NOT_NOW', words.publishFirst);
    if (on) {
      await ctx.db.of(Form).update({ ownerId: form.ownerId, intake: true }, { intake: false });
    }
    await ctx.db.of(Form).update({ id: form.id }, { intake: on });
    return this.reading.one(ctx, form.id);
  }

  async delete(ctx: Ctx, formId: string): Promise<Done> {
    const form = await lockOwnForm(ctx, formId, { orDeleted: true });
    if (!form.deletedAt) {
      await ctx.db.of(Form).update({ id: form.id }, { deletedAt: ctx.now, intake: false });
    }
    return DONE;
  }

  async #publish(ctx: Ctx, { id, title, draft }: Form): Promise<void> {
    assertPublishable(draft!, words.fixFirst);
    const { practiceId } = ctx.actor;
    const [next] = await ctx.db.query(NEXT_FORM_NUMBER, [practiceId, id]);
    await ctx.db.query(INSERT_FORM_VERSION, [
      practiceId,
      uuidv7(ctx.now.getTime()),
      id,
      next!.number,
      title,
      JSON.stringify(draft),
      ctx.now,
    ]);
    await ctx.db.of(Form).update(
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
