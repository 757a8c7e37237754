import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { Outbox } from '../../platform/outbox/outbox.service.js';
import type { Client } from '../people/index.js';

interface Coach {
  name: string;
  email: string;
  removedAt: Date | null;
}

/** Whoever of the two did not record the change hears that there is something to look at; an owner's change is told to both. */
@Injectable()
export class ChangeTelling {
  constructor(private readonly outbox: Outbox) {}

  async tell(ctx: Ctx, client: Client): Promise<void> {
    const { memberId } = ctx.actor;
    const [coach] = await ctx.db.query<Coach>(
      'select name, email, removed_at as "removedAt" from members where practice_id = $1 and id = $2',
      [ctx.db.scope.practiceId, client.coachId],
    );
    if (coach && !coach.removedAt && client.coachId !== memberId) {
      await this.outbox.mail(ctx, { kind: 'CLIENT_CHANGED', to: coach.email });
    }
    if (coach && client.memberId && client.memberId !== memberId) {
      await this.outbox.mail(ctx, { kind: 'PLAN_CHANGED', to: client.email, coach: coach.name });
    }
  }
}
