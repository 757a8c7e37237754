import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../../../config/config.module.js';
import type { Config } from '../../../config/config.js';
import { hashOfSecret, newSecret } from '../../../platform/auth/tokens/secret.js';
import type { Role } from '../../../platform/context/actor.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Outbox } from '../../emails/index.js';
import {
  DELETE_INVITATION_TOKEN,
  INSERT_INVITATION_TOKEN,
  INVITATION_TOKEN,
  INVITER,
} from './invitations.sql.js';

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
    await ctx.db.query(INSERT_INVITATION_TOKEN, [hash, practiceId, invitationId]);
    return {
      patch: {
        tokenHash: hash,
        sentAt: ctx.now,
        expiresAt,
      },
      send: async ({ email: to, role, clientId }: Addressee) => {
        const link = `${this.config.publicUrl}/invitation#token=${text}`;
        const [inviter] = await ctx.db.query(INVITER, [practiceId, ctx.actor.memberId]);
        const mail = { kind: 'INVITATION', to, link, role, ...inviter! } as const;
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
    await ctx.db.query(DELETE_INVITATION_TOKEN, [ctx.db.scope.practiceId, invitationId]);
  }

  /** Where a link leads to; null for one that leads nowhere. */
  async find(
    ctx: Ctx,
    token: string,
  ): Promise<{ practiceId: string; invitationId: string } | null> {
    const [found] = await ctx.db.query(INVITATION_TOKEN, [hashOfSecret(token)]);
    return found ?? null;
  }
}
