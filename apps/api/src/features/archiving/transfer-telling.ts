import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { Outbox } from '../../platform/outbox/outbox.service.js';
import { practiceNameInEmails } from '../../platform/outbox/senders.js';
import { openFollowUp } from '../follow-ups/index.js';
import { Transfers, type TransferTold } from '../people/index.js';

/** Notifies the new coach, and the previous one if someone else made the transfer. */
@Injectable()
export class TransferTelling implements OnModuleInit {
  constructor(
    private readonly transfers: Transfers,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.transfers.follow((ctx, clientId, told) => this.#tell(ctx, clientId, told));
  }

  async #tell(
    ctx: Ctx,
    clientId: string,
    { fromMemberId, toMemberId }: TransferTold,
  ): Promise<void> {
    const others = [fromMemberId, toMemberId].filter((id) => id !== ctx.actor.memberId);
    const staff = await ctx.db.query<{ email: string; practice: string }>(
      `select m.email, ${practiceNameInEmails('p')} as practice from members m join practices p on p.id = m.practice_id
       where m.practice_id = $1 and m.id = any($2) and m.removed_at is null order by m.id`,
      [ctx.actor.practiceId, others],
    );
    for (const { email, practice } of staff) {
      await this.outbox.mail(ctx, { kind: 'CLIENT_CHANGED', to: email, from: practice });
    }
    // A coach who takes over a client needs no notification.
    if (toMemberId === ctx.actor.memberId) return;
    await openFollowUp(ctx, { clientId, kind: 'TRANSFER', coachTold: true });
  }
}
