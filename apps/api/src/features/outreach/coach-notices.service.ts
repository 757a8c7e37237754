import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { Outbox } from '../../platform/outbox/outbox.service.js';
import { practiceNameInEmails } from '../../platform/outbox/senders.js';
import type { Client } from '../people/index.js';

interface Coach {
  email: string;
  practice: string;
}

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
    const [coach] = await ctx.db.query<Coach>(
      `select m.email, ${practiceNameInEmails('p')} as practice from members m join practices p on p.id = m.practice_id
       where m.practice_id = $1 and m.id = $2 and m.removed_at is null`,
      [ctx.db.scope.practiceId, client.coachId],
    );
    if (!coach) return;
    const { email: to, practice: from } = coach;
    await this.outbox.mail(ctx, { kind: 'CLIENT_CHANGED', to, from });
  }
}
