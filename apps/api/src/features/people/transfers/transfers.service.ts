import { uuidv7 } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { record } from '../../../platform/database/history/events.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { lockStaff } from '../../practices/index.js';
import { ClientTransferred } from '../client-events.js';
import type { Client } from '../client.entity.js';
import { lockClientForSharing, visibleClient } from '../people.policy.js';
import { words } from '../people.words.js';
import { changeSharing } from '../sharing/sharing.js';
import { JointWork } from './joint-work.js';
import { Transfer } from './transfer.entity.js';
import type { TransferClientInput } from './transfers.inputs.js';

@Injectable()
export class TransfersService {
  constructor(
    private readonly clientTransferred: ClientTransferred,
    private readonly jointWork: JointWork,
  ) {}

  /**
   * To a coach or owner of the practice. No effect if they already coach the client. A partner with whom the client works as a
   * couple goes with them, or joint work ends.
   */
  async transfer(
    ctx: Ctx,
    { clientId, toMemberId, noteIds, alsoPartner }: TransferClientInput,
  ): Promise<Client> {
    const { client, partner } = await this.#lock(ctx, clientId);
    const coachId = toMemberId.toLowerCase();
    await lockStaff(ctx, coachId);
    if (client.coachId === coachId) return client;
    if (partner && !alsoPartner) await this.jointWork.end(ctx, client.id);
    // What the new coach may read about the partner is a choice of its own, which the previous coach is asked for afterwards.
    if (partner && alsoPartner) await this.#assign(ctx, partner, coachId, null);
    return this.#assign(ctx, client, coachId, noteIds);
  }

  /** To a coach who restores the client. Callers must have locked the client for sharing, and checked that the new coach is staff. */
  async assignCoach(ctx: Ctx, client: Client, toMemberId: string): Promise<Client> {
    await this.jointWork.end(ctx, client.id);
    return this.#assign(ctx, client, toMemberId, []);
  }

  /** The client, and the partner if there is one, the lesser id first. */
  async #lock(ctx: Ctx, id: string): Promise<{ client: Client; partner: Client | null }> {
    const { id: clientId } = await visibleClient(ctx, id);
    const partnerId = await this.jointWork.partnerOf(ctx, clientId);
    const locked = new Map<string, Client>();
    for (const each of [clientId, ...(partnerId ? [partnerId] : [])].sort()) {
      locked.set(each, await lockClientForSharing(ctx, each));
    }
    // Joining and ending lock both clients, so this holds from here on.
    if ((await this.jointWork.partnerOf(ctx, clientId)) !== partnerId) {
      throw new Refusal('NOT_NOW', words.changedMeanwhile);
    }
    return { client: locked.get(clientId)!, partner: partnerId ? locked.get(partnerId)! : null };
  }

  /** `noteIds`: private notes of the caller that the new coach may read; null: not chosen yet. */
  async #assign(
    ctx: Ctx,
    client: Client,
    toMemberId: string,
    noteIds: string[] | null,
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
      chosenAt: noteIds && fromMemberId === ctx.actor.memberId ? ctx.now : null,
    });
    const transferred = await changeSharing(ctx, client, { coachId: toMemberId });
    await this.clientTransferred.publish(ctx, clientId, {
      ...{ fromMemberId, toMemberId, noteIds: noteIds ?? [] },
    });
    await record(ctx, { clientId, kind: 'CLIENT_HANDED_OVER' });
    return transferred;
  }
}
