import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { Outbox } from '../emails/index.js';
import { Notices } from '../notifications/index.js';
import { openFollowUp } from '../follow-ups/index.js';
import { ClientTransferred, type TransferFacts } from '../people/index.js';
import { staffAddresses } from '../practices/index.js';

/** Notifies the new coach, and the previous one if someone else made the transfer. */
@Injectable()
export class TransferSubscribers implements OnModuleInit {
  constructor(
    private readonly clientTransferred: ClientTransferred,
    private readonly outbox: Outbox,
    private readonly notices: Notices,
  ) {}

  onModuleInit(): void {
    this.clientTransferred.subscribe((ctx, clientId, facts) => this.#notify(ctx, clientId, facts));
  }

  async #notify(
    ctx: Ctx,
    clientId: string,
    { fromMemberId, toMemberId }: TransferFacts,
  ): Promise<void> {
    const others = [fromMemberId, toMemberId].filter((id) => id !== ctx.actor.memberId);
    for (const { email, practice } of await staffAddresses(ctx, others, 'TRANSFERS')) {
      await this.outbox.mail(ctx, { kind: 'CLIENT_CHANGED', to: email, from: practice });
    }
    await this.notices.tell(ctx, others, { kind: 'TRANSFERS' });
    // A coach who takes over a client needs no notification.
    if (toMemberId === ctx.actor.memberId) return;
    await openFollowUp(ctx, { clientId, kind: 'TRANSFER', coachNotified: true });
  }
}
