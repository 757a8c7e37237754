import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { Outbox } from '../../platform/outbox/outbox.service.js';
import { practiceNameInEmails, replyAddressOf } from '../../platform/outbox/senders.js';
import type { Client } from '../people/index.js';

interface Told {
  coachId: string;
  startsAt: Date;
}

interface Names {
  coachEmail: string;
  coach: string;
  practice: string;
  replyTo: string | null;
}

/** A booked, moved, or cancelled session cannot wait for a digest: both sides get an email, no matter who did it. */
@Injectable()
export class SessionEmailsService {
  constructor(private readonly outbox: Outbox) {}

  /** `session`: the later of the times before and after. Past sessions are recorded without an email. */
  async send(ctx: Ctx, client: Client, { coachId, startsAt }: Told): Promise<void> {
    if (startsAt <= ctx.now) return;
    const [names] = await ctx.db.query<Names>(
      `select m.email as "coachEmail", m.name as coach,
         ${practiceNameInEmails('p')} as practice, ${replyAddressOf('m')} as "replyTo"
       from members m join practices p on p.id = m.practice_id
       where m.practice_id = $1 and m.id = $2`,
      [ctx.actor.practiceId, coachId],
    );
    const { coachEmail, coach, practice, replyTo } = names!;
    if (client.memberId && !client.archivedAt) {
      const to = client.email;
      await this.outbox.mailClient(
        ctx,
        { kind: 'TIME_CHANGED', to, from: coach, replyTo },
        { clientId: client.id, onlyOutreach: false, notAfter: startsAt },
      );
    }
    if (coachId !== ctx.actor.memberId) {
      await this.outbox.mail(ctx, { kind: 'TIME_CHANGED', to: coachEmail, from: practice });
    }
  }
}
