import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { Outbox } from '../emails/index.js';
import type { Client } from '../people/index.js';
import { NAMES_IN_SESSION_EMAILS } from './sessions.sql.js';

interface SessionTime {
  coachId: string;
  startsAt: Date;
}

/**
 * Emails client and coach about a planned, moved or cancelled session, because it cannot wait for a digest. A coach who made
 * the change gets no email.
 */
@Injectable()
export class SessionEmailsService {
  constructor(private readonly outbox: Outbox) {}

  /** `startsAt`: the later of the old and the new start. Sends nothing about past sessions. */
  async send(ctx: Ctx, client: Client, { coachId, startsAt }: SessionTime): Promise<void> {
    if (startsAt <= ctx.now) return;
    const values = [ctx.actor.practiceId, coachId];
    const [names] = await ctx.db.query(NAMES_IN_SESSION_EMAILS, values);
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

  /** About what a client did by themselves, who gets no email about it. */
  async tellCoach(ctx: Ctx, coachId: string): Promise<void> {
    await ctx.db.asServer(async () => {
      const [names] = await ctx.db.query(NAMES_IN_SESSION_EMAILS, [ctx.actor.practiceId, coachId]);
      const { coachEmail: to, practice: from } = names!;
      await this.outbox.mail(ctx, { kind: 'TIME_CHANGED', to, from });
    });
  }
}
