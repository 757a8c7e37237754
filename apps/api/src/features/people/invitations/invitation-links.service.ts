import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../../../config/config.module.js';
import type { Config } from '../../../config/config.js';
import { hashOfSecret, newSecret } from '../../../platform/auth/tokens/secret.js';
import type { Role } from '../../../platform/context/actor.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Outbox } from '../../../platform/outbox/outbox.service.js';
import { practiceNameInEmails, replyAddressOf } from '../../../platform/outbox/senders.js';

const VALID_DAYS = 7;

interface Addressee {
  email: string;
  role: Role;
  clientId: string | null;
}

/**
 * Links of invitations. Whoever opens one stands in no practice yet: a table of its own says in which one
 * to look. An invitation has one link that opens it, or none.
 */
@Injectable()
export class InvitationLinksService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly outbox: Outbox,
  ) {}

  /** A new link in the place of the one before. */
  async renew(ctx: Ctx, invitationId: string) {
    const { text, hash } = newSecret();
    const { practiceId } = ctx.actor;
    const expiresAt = new Date(ctx.now.getTime() + VALID_DAYS * 24 * 60 * 60_000);
    await this.cut(ctx, invitationId);
    await ctx.db.query(
      'insert into invitation_tokens (hash, practice_id, invitation_id) values ($1, $2, $3)',
      [hash, practiceId, invitationId],
    );
    return {
      patch: {
        tokenHash: hash,
        sentAt: ctx.now,
        expiresAt,
      },
      send: async ({ email: to, role, clientId }: Addressee) => {
        const link = `${this.config.publicUrl}/invitation#token=${text}`;
        const mail = { kind: 'INVITATION', to, link, role, ...(await inviter(ctx)) } as const;
        if (!clientId) return this.outbox.mail(ctx, mail);
        // The link of one that is still on its way opens nothing any more.
        await this.outbox.takeBack(ctx, clientId);
        return this.outbox.mailClient(ctx, mail, {
          clientId,
          onlyOutreach: false,
          notAfter: expiresAt,
        });
      },
    };
  }

  /** The link of the invitation opens nothing any more. */
  async cut(ctx: Ctx, invitationId: string): Promise<void> {
    await ctx.db.query(
      `delete from invitation_tokens t using invitations i
       where i.practice_id = $1 and i.id = $2 and t.hash = i.token_hash`,
      [ctx.db.scope.practiceId, invitationId],
    );
  }

  /** Where a link leads to; null for one that leads nowhere. */
  async find(
    ctx: Ctx,
    token: string,
  ): Promise<{ practiceId: string; invitationId: string } | null> {
    const [found] = await ctx.db.query<{ practiceId: string; invitationId: string }>(
      `select practice_id as "practiceId", invitation_id as "invitationId"
       from invitation_tokens where hash = $1`,
      [hashOfSecret(token)],
    );
    return found ?? null;
  }
}

interface Inviter {
  from: string;
  practice: string;
  replyTo: string | null;
}

async function inviter(ctx: Ctx): Promise<Inviter> {
  const [member] = await ctx.db.query<Inviter>(
    `select m.name as "from", ${practiceNameInEmails('p')} as practice, ${replyAddressOf('m')} as "replyTo"
     from members m join practices p on p.id = m.practice_id where m.practice_id = $1 and m.id = $2`,
    [ctx.actor.practiceId, ctx.actor.memberId],
  );
  return member!;
}
