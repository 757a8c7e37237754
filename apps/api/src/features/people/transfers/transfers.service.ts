import { uuidv7 } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { record } from '../../../platform/database/history/events.js';
import { lockStaff } from '../../practices/index.js';
import { ClientTransferred } from '../client-events.js';
import type { Client } from '../client.entity.js';
import { lockClientForSharing } from '../people.policy.js';
import { changeSharing } from '../sharing/sharing.js';
import { Transfer } from './transfer.entity.js';
import type { TransferClientInput } from './transfers.inputs.js';

@Injectable()
export class TransfersService {
  constructor(private readonly clientTransferred: ClientTransferred) {}

  /** To a coach or owner of the practice. No effect if they already coach the client. */
  async transfer(
    ctx: Ctx,
    { clientId, toMemberId, noteIds }: TransferClientInput,
  ): Promise<Client> {
    const client = await lockClientForSharing(ctx, clientId);
    const coachId = toMemberId.toLowerCase();
    await lockStaff(ctx, coachId);
    if (client.coachId === coachId) return client;
    return this.assignCoach(ctx, client, coachId, noteIds);
  }

  /** Callers must have locked the client for sharing, and checked that the new coach is staff. */
  async assignCoach(
    ctx: Ctx,
    client: Client,
    toMemberId: string,
    noteIds: string[] = [],
  ): Promise<Client> {
    const { id: clientId, coachId: fromMemberId } = client;
    await ctx.db.of(Transfer).insert({
      id: uuidv7(ctx.now.getTime()),
      clientId,
      fromId: fromMemberId,
      toId: toMemberId,
      byId: ctx.actor.memberId,
      createdAt: ctx.now,
      // A coach who transfers their own client chooses at the same time.
      chosenAt: fromMemberId === ctx.actor.memberId ? ctx.now : null,
    });
    const transferred = await changeSharing(ctx, client, { coachId: toMemberId });
    await this.clientTransferred.publish(ctx, clientId, { fromMemberId, toMemberId, noteIds });
    await record(ctx, { clientId, kind: 'CLIENT_HANDED_OVER' });
    return transferred;
  }
}
