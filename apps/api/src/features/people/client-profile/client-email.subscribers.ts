import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Outbox } from '../../emails/index.js';
import { EmailChanged } from '../../accounts/index.js';
import { Client } from '../client.entity.js';

/** A client's profile follows the address of their account. */
@Injectable()
export class ClientEmailSubscribers implements OnModuleInit {
  constructor(
    private readonly emailChanged: EmailChanged,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.emailChanged.subscribe((ctx, memberId, email) => this.#change(ctx, memberId, email));
  }

  async #change(ctx: Ctx, memberId: string, email: string): Promise<void> {
    const client = await ctx.db.of(Client).findOne({ memberId });
    if (!client) return;
    await ctx.db.of(Client).update({ id: client.id }, { email });
    // Emails that are still waiting must not go to the old address.
    await this.outbox.takeBack(ctx, client.id);
  }
}
