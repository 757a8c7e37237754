import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { openFollowUp } from '../follow-ups/index.js';
import { lockVisibleClient } from '../people/index.js';
import { NEW_START } from './archiving.sql.js';
import type { NewStartType } from './archiving.type.js';
import { words } from './archiving.words.js';

/** Requests by archived clients to work with a coach again. */
@Injectable()
export class NewStartsService {
  async request(ctx: Ctx): Promise<NewStartType> {
    const { id: clientId, archivedAt } = await lockVisibleClient(ctx, ctx.actor.clientId!);
    if (!archivedAt) {
      throw new Refusal('NOT_NOW', words.alreadyCoached);
    }
    await openFollowUp(ctx, { clientId, kind: 'NEW_START' });
    return this.asked(ctx);
  }

  /** The caller's request since they were archived. */
  async asked(ctx: Ctx): Promise<NewStartType> {
    const [asked] = await ctx.db.query(NEW_START, [ctx.actor.practiceId, ctx.actor.clientId]);
    return asked ?? { askedAt: null, seenAt: null };
  }
}
