import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { Outbox } from '../../platform/outbox/outbox.service.js';
import type { Client } from '../people/index.js';
import { staffAddresses } from '../practices/index.js';

/**
 * A coach hears of a change that somebody else recorded. The client finds it when they look; a mail goes to them
 * only where they have said that mail is safe, and then once a day.
 */
@Injectable()
export class CoachNoticesService {
  constructor(private readonly outbox: Outbox) {}

  async notifyCoach(ctx: Ctx, client: Client): Promise<void> {
    // No notification about archived clients: the pages say so.
    if (client.archivedAt || client.coachId === ctx.db.scope.memberId) return;
    const [coach] = await staffAddresses(ctx, [client.coachId]);
    if (!coach) return;
    const { email: to, practice: from } = coach;
    await this.outbox.mail(ctx, { kind: 'CLIENT_CHANGED', to, from });
  }
}
