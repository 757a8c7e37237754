import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { Outbox } from '../emails/index.js';
import { Notices } from '../notifications/index.js';
import type { Client } from '../people/index.js';
import { staffAddresses } from '../practices/index.js';

/**
 * Emails the coach when somebody else has changed something about their client. Clients get no such email: what is new
 * for them is in the daily digest, if they agreed to emails.
 */
@Injectable()
export class CoachNoticesService {
  constructor(
    private readonly outbox: Outbox,
    private readonly notices: Notices,
  ) {}

  /** `kind`: of which the coach's devices and emails tell. */
  async notifyCoach(
    ctx: Ctx,
    client: Client,
    kind: 'CLIENT_CHANGES' | 'FOLLOW_UPS' = 'CLIENT_CHANGES',
  ): Promise<void> {
    // No emails about archived clients.
    if (client.archivedAt || client.coachId === ctx.db.scope.memberId) return;
    const [coach] = await staffAddresses(ctx, [client.coachId], kind);
    if (!coach) return;
    const { email: to, practice: from } = coach;
    await this.outbox.mail(ctx, { kind: 'CLIENT_CHANGED', to, from });
    await this.notices.tell(ctx, [client.coachId], { kind });
  }
}
