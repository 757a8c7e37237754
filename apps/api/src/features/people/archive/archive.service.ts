import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { record } from '../../../platform/database/history/events.js';
import { announce } from '../../../platform/live/announcement.js';
import { Outbox } from '../../emails/index.js';
import { SealingService } from '../../../platform/sealing/sealing.service.js';
import { isStaff, lockStaff } from '../../practices/index.js';
import { ClientArchived, ClientRestored } from '../client-events.js';
import { changeClient } from '../client-updates.js';
import type { Client } from '../client.entity.js';
import { lockClientForSharing, lockVisibleClient } from '../people.policy.js';
import { TransfersService } from '../transfers/transfers.service.js';
import { archiveMessagePlace } from './archive-message.js';
import type { ArchiveClientInput } from './archive.inputs.js';

@Injectable()
export class ArchiveService {
  constructor(
    private readonly clientArchived: ClientArchived,
    private readonly clientRestored: ClientRestored,
    private readonly outbox: Outbox,
    private readonly sealing: SealingService,
    private readonly transfers: TransfersService,
  ) {}

  async archive(
    ctx: Ctx,
    { clientId, plan, message, followUpBy }: ArchiveClientInput,
  ): Promise<Client> {
    const client = await lockVisibleClient(ctx, clientId);
    if (client.archivedAt) return client;
    const by = followUpBy?.toLowerCase() ?? null;
    if (by) await lockStaff(ctx, by);
    await this.clientArchived.publish(ctx, client.id, { plan, followUpBy: by });
    await record(ctx, { clientId: client.id, kind: 'CLIENT_ARCHIVED' });
    await this.outbox.takeBack(ctx, client.id);
    const archiveMessageSealed = message
      ? await this.sealing.seal(ctx, client.id, archiveMessagePlace(client.id), message)
      : null;
    await announce(ctx, 'ACCESS', [client.id, client.coachId]);
    return changeClient(ctx, client, { archivedAt: ctx.now, archiveMessageSealed });
  }

  /** Assigns the client to the person who restores them if their coach has left the practice. */
  async restore(ctx: Ctx, clientId: string): Promise<Client> {
    const client = await lockClientForSharing(ctx, clientId);
    if (!client.archivedAt) return client;
    await record(ctx, { clientId: client.id, kind: 'CLIENT_RESTORED' });
    const coachId = (await isStaff(ctx, client.coachId)) ? client.coachId : ctx.actor.memberId;
    const back = await changeClient(ctx, client, { archivedAt: null, archiveMessageSealed: null });
    const restored =
      coachId === client.coachId ? back : await this.transfers.assignCoach(ctx, back, coachId);
    await this.clientRestored.publish(ctx, client.id);
    await announce(ctx, 'ACCESS', [client.id, coachId]);
    return restored;
  }
}
