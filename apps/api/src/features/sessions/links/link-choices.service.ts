import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { visibleClient } from '../../people/index.js';
import { SessionLinkChoice } from './session-link-choice.entity.js';
import type { SessionLinkChoiceType } from './session-links.type.js';

/** Whether emails about sessions have a link: only after the client said that this mailbox is theirs alone. */
@Injectable()
export class LinkChoicesService {
  async ofCaller(ctx: Ctx): Promise<SessionLinkChoiceType> {
    const { memberId, clientId } = ctx.actor;
    const { email: address } = await visibleClient(ctx, clientId!);
    const chosen = await ctx.db.of(SessionLinkChoice).findOne({ id: memberId });
    return { on: chosen?.address === address, address };
  }

  async set(ctx: Ctx, on: boolean): Promise<SessionLinkChoiceType> {
    const { memberId: id, clientId } = ctx.actor;
    const { address } = await this.ofCaller(ctx);
    const choices = ctx.db.of(SessionLinkChoice);
    if (on) await choices.upsert({ id, clientId: clientId!, createdAt: ctx.now, address });
    else await choices.delete({ id });
    return { on, address };
  }
}
