import { uuidv7 } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Ctx } from '../../platform/context/ctx.js';
import { invalid } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { DONE, type Done } from '../../platform/graphql/done.js';
import {
  ApprovalChanged,
  JointWork,
  lockVisibleClient,
  setApprovalNeeded,
  visibleClient,
} from '../people/index.js';
import { ClientLink } from './client-link.entity.js';
import type { LinkClientsInput, LinkedPartnerType } from './client-link.type.js';
import { words } from './client-links.words.js';
import { linkOf, partnerIn } from './links.js';

/** Links two clients as each other's other person. Only for staff who can see both. */
@Injectable()
export class ClientLinksService {
  constructor(
    private readonly approvalChanged: ApprovalChanged,
    private readonly jointWork: JointWork,
  ) {}

  async partnerOf(ctx: Ctx, clientId: string): Promise<LinkedPartnerType | null> {
    const client = await visibleClient(ctx, clientId);
    const link = await linkOf(ctx, client.id);
    if (!link) return null;
    const partner = await partnerIn(ctx, link, client.id);
    return {
      clientId: client.id,
      partnerId: partner?.id ?? null,
      partnerName: partner?.name ?? null,
    };
  }

  async link(ctx: Ctx, input: LinkClientsInput): Promise<LinkedPartnerType> {
    const clientId = input.clientId.toLowerCase();
    const partnerId = input.partnerId.toLowerCase();
    if (clientId === partnerId) throw invalid('input.partnerId', words.sameClient);
    // Always in the same order, so that two concurrent requests wait for each other and cannot deadlock.
    const [firstId, secondId] = [clientId, partnerId].sort() as [string, string];
    for (const id of [firstId, secondId]) await lockVisibleClient(ctx, id);
    const known = [await linkOf(ctx, firstId), await linkOf(ctx, secondId)];
    const isSame = known.every((link) => link?.firstId === firstId && link.secondId === secondId);
    if (!isSame) {
      if (known.some(Boolean)) {
        throw new Refusal('TAKEN', words.taken, {
          field: 'input.partnerId',
        });
      }
      const id = uuidv7(ctx.now.getTime());
      const linkedBy = ctx.actor.memberId;
      await ctx.db.of(ClientLink).insert({ id, createdAt: ctx.now, firstId, secondId, linkedBy });
      await this.#needApproval(ctx, [firstId, secondId], true);
    }
    return (await this.partnerOf(ctx, clientId))!;
  }

  async unlink(ctx: Ctx, clientId: string): Promise<Done> {
    const client = await visibleClient(ctx, clientId);
    const link = await linkOf(ctx, client.id);
    if (!link) return DONE;
    for (const id of [link.firstId, link.secondId].sort()) await lockVisibleClient(ctx, id);
    // An owner may not read it, and still does not take the two apart.
    if (await this.jointWork.partnerOf(ctx, client.id))
      throw new Refusal('NOT_NOW', words.inCouple);
    const patch = { unlinkedAt: ctx.now, unlinkedBy: ctx.actor.memberId };
    const ended = await ctx.db.of(ClientLink).update({ id: link.id, unlinkedAt: IsNull() }, patch);
    if (ended === 0) return DONE;
    await this.#needApproval(ctx, [link.firstId, link.secondId], false);
    return DONE;
  }

  async #needApproval(ctx: Ctx, clientIds: string[], approvalNeeded: boolean): Promise<void> {
    for (const id of clientIds) {
      await setApprovalNeeded(ctx, id, approvalNeeded);
      await this.approvalChanged.publish(ctx, id);
    }
  }
}
