import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { idTaken, notFound } from '../../../platform/errors/fault.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { DONE, type Done } from '../../../platform/graphql/done.js';
import { openText, sealText } from '../../../platform/sealing/sealed-texts.js';
import { QuickReply } from './quick-reply.entity.js';
import type { QuickReplyType, SaveQuickReplyInput } from './quick-reply.type.js';
import { words } from './quick-replies.words.js';

const MOST = 50;

/** Short texts of a coach's own. Deleting one deletes it; saving it again under its id brings it back. */
@Injectable()
export class QuickRepliesService {
  /** The earliest first. */
  list(ctx: Ctx): Promise<QuickReplyType[]> {
    const order = { createdAt: 'ASC', id: 'ASC' } as const;
    return ctx.db.of(QuickReply).find({ coachId: ctx.actor.memberId }, { order, take: MOST });
  }

  /** The first save with an id creates the text; the same save again changes nothing. */
  async save(ctx: Ctx, input: SaveQuickReplyInput): Promise<QuickReplyType> {
    const id = input.id.toLowerCase();
    const text = input.text.trim();
    const replies = ctx.db.of(QuickReply);
    if (!(await replies.findOne({ id }))) return this.#create(ctx, id, input.version, text);
    const known = await replies.lock({ id });
    if ((await openText(ctx, known.text)) === text) return known;
    if (known.version !== input.version) {
      throw new Refusal('STALE', words.stale, { version: known.version });
    }
    const changed = { text: await sealed(ctx, id, text), version: known.version + 1 };
    await replies.update({ id }, changed);
    return { id, ...changed };
  }

  async remove(ctx: Ctx, id: string): Promise<Done> {
    await ctx.db.of(QuickReply).delete({ id });
    return DONE;
  }

  async #create(ctx: Ctx, id: string, version: number, text: string): Promise<QuickReplyType> {
    if (version !== 0) throw notFound();
    const { memberId: coachId } = ctx.actor;
    if ((await this.list(ctx)).length >= MOST) throw new Refusal('LIMIT_REACHED', words.enough);
    const row = { id, createdAt: ctx.now, coachId, text: await sealed(ctx, id, text), version: 1 };
    if (!(await ctx.db.of(QuickReply).insertNew(row))) throw idTaken();
    return row;
  }
}

const sealed = (ctx: Ctx, id: string, text: string): Promise<string> =>
  sealText(ctx, { column: 'quick_replies.text', id }, text);
