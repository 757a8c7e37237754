import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { openFollowUp } from '../follow-ups/index.js';
import { lockVisibleClient } from '../people/index.js';
import type { NewStartType } from './archiving.type.js';

/** Requests by archived clients to work with a coach again. */
@Injectable()
export class NewStartsService {
  async request(ctx: Ctx): Promise<NewStartType> {
    const { id: clientId, archivedAt } = await lockVisibleClient(ctx, ctx.actor.clientId!);
    if (!archivedAt) {
      throw new Refusal('NOT_NOW', 'You are working with a coach already. Talk to them.');
    }
    await openFollowUp(ctx, { clientId, kind: 'NEW_START' });
    return this.asked(ctx);
  }

  /** The caller's request since they were archived. */
  async asked(ctx: Ctx): Promise<NewStartType> {
    const [asked] = await ctx.db.query<NewStartType>(
      `select f.created_at as "askedAt", f.acknowledged_at as "seenAt"
       from follow_ups f join clients c on c.practice_id = f.practice_id and c.id = f.client_id
       where f.practice_id = $1 and f.client_id = $2 and f.kind = 'NEW_START' and f.created_at >= c.archived_at
       order by f.created_at desc limit 1`,
      [ctx.actor.practiceId, ctx.actor.clientId],
    );
    return asked ?? { askedAt: null, seenAt: null };
  }
}
