import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CONFIG } from '../../../config/config.module.js';
import type { Config } from '../../../config/config.js';
import { hashOfSecret, newSecret } from '../../../platform/auth/tokens/secret.js';
import type { Role } from '../../../platform/context/actor.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { RetentionWorker } from '../../../platform/jobs/retention.worker.js';
import { Outbox } from '../../emails/index.js';
import {
  DELETE_EXPIRED_INVITATION_TOKENS,
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
  askedForTime: boolean;
}

/**
 * Links of invitations. The person who opens a link is not in a practice yet, so a separate table maps the link to its
 * practice. An invitation has at most one valid link.
 */
@Injectable()
export class InvitationLinksService implements OnModuleInit {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly outbox: Outbox,
    private readonly retention: RetentionWorker,
  ) {}

  onModuleInit(): void {
    this.retention.register('invitation_tokens', DELETE_EXPIRED_INVITATION_TOKENS);
  }

  /** Creates a link. It replaces the previous one, named by its hash. */
  async renew(ctx: Ctx, invitationId: string, previous: Buffer | null) {
    const { text, hash } = newSecret();
    const { practiceId } = ctx.actor;
    const expiresAt = new Date(ctx.now.getTime() + VALID_DAYS * 24 * 60 * 60_000);
    if (previous) await this.cut(ctx, previous);
    await ctx.db.query(INSERT_INVITATION_TOKEN, [hash, practiceId, invitationId, expiresAt]);
    return {
      patch: {
        tokenHash: hash,
        sentAt: ctx.now,
        expiresAt,
      },
      send: async ({ email: to, role, clientId, askedForTime }: Addressee) => {
        const link = `${this.config.publicUrl}/invitation#token=${text}`;
        const [inviter] = await ctx.db.query(INVITER, [practiceId, ctx.actor.memberId]);
        const mail = { kind: 'INVITATION', to, link, role, askedForTime, ...inviter! } as const;
        if (!clientId) return this.outbox.mail(ctx, mail);
        // Invalidates the link of an invitation that is still pending.
        await this.outbox.takeBack(ctx, clientId);
        return this.outbox.mailClient(ctx, mail, {
          clientId,
          onlyOutreach: false,
          notAfter: expiresAt,
        });
      },
    };
  }

  /** Invalidates a link, named by its hash. */
  async cut(ctx: Ctx, hash: Buffer): Promise<void> {
    await ctx.db.query(DELETE_INVITATION_TOKEN, [hash]);
  }

  /** The invitation of a link; null for an invalid link. */
  async find(
    ctx: Ctx,
    token: string,
  ): Promise<{ practiceId: string; invitationId: string } | null> {
    const [found] = await ctx.db.query(INVITATION_TOKEN, [hashOfSecret(token)]);
    return found ?? null;
  }
}
