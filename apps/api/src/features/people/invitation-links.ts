import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../../config/config.module.js';
import type { Config } from '../../config/config.js';
import { hashOfSecret, newSecret } from '../../platform/auth/secret.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Outbox } from '../../platform/outbox/outbox.service.js';

const VALID_DAYS = 7;

/**
 * Links of invitations. Whoever opens one stands in no practice yet: a table of its own says in which one
 * to look. An invitation has one link that opens it, or none.
 */
@Injectable()
export class InvitationLinks {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly outbox: Outbox,
  ) {}

  /** A new link in the place of the one before. */
  async renew(ctx: Ctx, invitationId: string) {
    const { text, hash } = newSecret();
    const { practiceId } = ctx.actor;
    await this.cut(ctx, invitationId);
    await ctx.db.change(
      'insert into invitation_tokens (hash, practice_id, invitation_id) values ($1, $2, $3)',
      [hash, practiceId, invitationId],
    );
    return {
      patch: {
        tokenHash: hash,
        sentAt: ctx.now,
        expiresAt: new Date(ctx.now.getTime() + VALID_DAYS * 24 * 60 * 60_000),
      },
      send: async (to: string) => {
        const link = `${this.config.publicUrl}/invitation#token=${text}`;
        await this.outbox.mail(ctx, { kind: 'INVITATION', to, link, from: await inviter(ctx) });
      },
    };
  }

  /** The link of the invitation opens nothing any more. */
  async cut(ctx: Ctx, invitationId: string): Promise<void> {
    await ctx.db.change(
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

async function inviter(ctx: Ctx): Promise<string> {
  const [member] = await ctx.db.query<{ name: string }>(
    'select name from members where practice_id = $1 and id = $2',
    [ctx.actor.practiceId, ctx.actor.memberId],
  );
  return member!.name;
}
