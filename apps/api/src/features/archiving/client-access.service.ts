import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DeviceSignInsService } from '../../platform/auth/sign-ins/device-sign-ins.service.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { record } from '../../platform/database/history/events.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { defineLoader } from '../../platform/loading/loaders.js';
import { ClientRestored, lockVisibleClient, visibleClient, type Client } from '../people/index.js';
import { endMemberAccess, restoreMemberAccess } from '../practices/index.js';
import { ACCESS_ENDED } from './archiving.sql.js';
import { words } from './archiving.words.js';

/** Whether an archived client can still sign in to the practice. */
@Injectable()
export class ClientAccessService implements OnModuleInit {
  constructor(
    private readonly signIns: DeviceSignInsService,
    private readonly clientRestored: ClientRestored,
  ) {}

  onModuleInit(): void {
    this.clientRestored.subscribe(async (ctx, clientId) =>
      this.#restore(ctx, await visibleClient(ctx, clientId)),
    );
  }

  async end(ctx: Ctx, clientId: string): Promise<Client> {
    const client = await lockVisibleClient(ctx, clientId);
    if (!client.archivedAt) {
      throw new Refusal('NOT_NOW', words.archiveFirst(client.callName));
    }
    if (!client.memberId) {
      throw new Refusal('NOT_NOW', words.notJoined(client.callName));
    }
    const ended = await endMemberAccess(ctx, client.memberId, ctx.actor.memberId);
    if (!ended) return client;
    await this.signIns.endMembership(ctx, client.memberId, 'CLIENT');
    await record(ctx, { clientId: client.id, kind: 'ACCESS_ENDED' });
    return client;
  }

  async restore(ctx: Ctx, clientId: string): Promise<Client> {
    const client = await lockVisibleClient(ctx, clientId);
    await this.#restore(ctx, client);
    return client;
  }

  async #restore(ctx: Ctx, { id: clientId, memberId }: Client): Promise<void> {
    if (!memberId || !(await restoreMemberAccess(ctx, memberId))) return;
    await this.signIns.giveBackMembership(ctx, memberId, 'CLIENT');
    await record(ctx, { clientId, kind: 'ACCESS_GIVEN_BACK' });
  }
}

export const accessEndedAt = defineLoader<string, Date | null>(async (ctx, clientIds) => {
  const rows = await ctx.db.query(ACCESS_ENDED, [ctx.db.scope.practiceId, clientIds]);
  const byId = new Map(rows.map(({ id, at }) => [id, at]));
  return clientIds.map((id) => byId.get(id) ?? null);
});
