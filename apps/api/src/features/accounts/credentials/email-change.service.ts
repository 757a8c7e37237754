import { Injectable } from '@nestjs/common';
import { RateLimitsService } from '../../../platform/auth/sign-ins/rate-limits.service.js';
import { enterAccount, enterPractice, membershipsOf } from '../../../platform/auth/memberships.js';
import { CtxFactory } from '../../../platform/context/ctx.factory.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { invalid } from '../../../platform/errors/fault.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { DONE, type Done } from '../../../platform/graphql/done.js';
import { Outbox } from '../../emails/index.js';
import { changeMemberEmail } from '../../practices/index.js';
import { EmailChanged } from '../account-events.js';
import { AccountTokensService, expiredLink } from './account-tokens.service.js';
import { accountById, type Account } from '../account.js';
import { CHANGE_EMAIL } from '../accounts.sql.js';
import type { MailSentType } from '../accounts.type.js';
import { AddressConfirmationsService } from './address-confirmations.service.js';
import { PasswordsService } from './passwords.service.js';
import { words } from '../accounts.words.js';

/** A new email address takes effect once it is confirmed. */
@Injectable()
export class EmailChangeService {
  constructor(
    private readonly confirmations: AddressConfirmationsService,
    private readonly contexts: CtxFactory,
    private readonly rateLimits: RateLimitsService,
    private readonly emailChanged: EmailChanged,
    private readonly outbox: Outbox,
    private readonly passwords: PasswordsService,
    private readonly tokens: AccountTokensService,
  ) {}

  /** The same answer, after the same work, whether the new address has an account or not. */
  async request(ctx: Ctx, email: string, password: string): Promise<MailSentType> {
    const own = await this.passwords.own(ctx, 'password', password);
    if (own.email === email) throw invalid('email', words.ownEmail);
    return this.confirmations.request(ctx, 'EMAIL', email, own.id);
  }

  /** The address that the link confirms, for whoever has the link; null if it no longer works. */
  async addressOf(ctx: Ctx, token: string): Promise<string | null> {
    await this.rateLimits.countOpenedLink(ctx);
    // In a context without a member, because signed-in clients may not read links.
    const nobody = this.contexts.forSystem({ role: 'NOBODY' });
    try {
      const payload = await this.tokens.peek<{ email: string }>(nobody, 'EMAIL', token);
      return payload?.email ?? null;
    } finally {
      await nobody.db.end('commit');
    }
  }

  async confirm(ctx: Ctx, token: string): Promise<Done> {
    await this.rateLimits.count(ctx, 'LINK');
    const spent = await this.tokens.spend<{ email: string }>(ctx, 'EMAIL', token);
    const account = await accountById(ctx, spent.accountId);
    if (!account) throw expiredLink();
    const { email } = spent.payload;
    await this.#set(ctx, account, email);
    await this.tokens.voidAll(ctx, account.id);
    await this.outbox.mail(ctx, { kind: 'EMAIL_CHANGED', to: account.email });
    return DONE;
  }

  async #set(ctx: Ctx, { id }: Account, email: string): Promise<void> {
    const changed = await ctx.db.query(CHANGE_EMAIL, [id, email]);
    if (changed.length === 0) {
      throw new Refusal('TAKEN', words.taken);
    }
    await enterAccount(ctx, id);
    for (const membership of await membershipsOf(ctx, id)) {
      await enterPractice(ctx, membership.practiceId, membership.id);
      await changeMemberEmail(ctx, membership.id, email);
      await this.emailChanged.publish(ctx, membership.id, email);
    }
  }
}
