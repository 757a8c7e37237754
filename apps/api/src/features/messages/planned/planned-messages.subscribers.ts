import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { ClientArchived, ClientTransferred } from '../../people/index.js';
import type { NotSentBecause } from './planned-message.entity.js';
import { STOP_PLANNED } from './planned-messages.sql.js';

/** What waits for a client who is archived or gets another coach is stopped in the same transaction. Its author is told why. */
@Injectable()
export class PlannedMessagesSubscribers implements OnModuleInit {
  constructor(
    private readonly archived: ClientArchived,
    private readonly transferred: ClientTransferred,
  ) {}

  onModuleInit(): void {
    this.archived.subscribe((ctx, clientId) => this.#stop(ctx, clientId, 'ARCHIVED'));
    this.transferred.subscribe((ctx, clientId) => this.#stop(ctx, clientId, 'NEW_COACH'));
  }

  async #stop(ctx: Ctx, clientId: string, because: NotSentBecause): Promise<void> {
    const values = [ctx.db.scope.practiceId, clientId, ctx.now, because];
    await ctx.db.asServer(() => ctx.db.query(STOP_PLANNED, values));
  }
}
