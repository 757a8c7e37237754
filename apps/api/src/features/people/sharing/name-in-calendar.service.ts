import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { DONE, type Done } from '../../../platform/graphql/done.js';
import { Client } from '../client.entity.js';
import { words } from '../people.words.js';

/** Whether a coach's calendar apps show a client's name instead of initials. The client decides, for the coach they have. */
@Injectable()
export class NameInCalendarService {
  /** `shownTo`: the coach whom the client says yes to; null takes it back. Refused if somebody else coaches them by now. */
  async set(ctx: Ctx, shownTo: string | null): Promise<Done> {
    const id = ctx.actor.clientId!;
    const where = shownTo ? { id, coachId: shownTo } : { id };
    const changed = await ctx.db.of(Client).update(where, { nameShownTo: shownTo });
    if (changed === 0) throw new Refusal('STALE', words.otherCoach);
    return DONE;
  }
}
