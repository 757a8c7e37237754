import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../../../config/config.module.js';
import type { Config } from '../../../config/config.js';
import { RateLimitsService } from '../../../platform/auth/sign-ins/rate-limits.service.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Outbox } from '../../emails/index.js';
import { accountByEmail } from '../account.js';
import type { MailSentType } from '../accounts.type.js';
import { links } from './account-links.js';
import { AccountTokensService } from './account-tokens.service.js';

/** Emails a link with which the owner of an address confirms it. */
@Injectable()
export class AddressConfirmationsService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly rateLimits: RateLimitsService,
    private readonly outbox: Outbox,
    private readonly tokens: AccountTokensService,
  ) {}

  /** The same answer, after the same work, whether the address has an account or not. */
  async request(
    ctx: Ctx,
    kind: 'SIGN_UP' | 'EMAIL',
    email: string,
    accountId?: string,
  ): Promise<MailSentType> {
    await this.rateLimits.count(ctx, 'MAIL', email);
    const isTaken = (await accountByEmail(ctx, email)) !== undefined;
    const token = await this.tokens.issue(ctx, kind, {
      accountId,
      payload: { email },
      valid: !isTaken,
    });
    await this.outbox.mail(
      ctx,
      isTaken
        ? { kind: 'ALREADY_HAS_ACCOUNT', to: email, link: links.signIn(this.config) }
        : { to: email, ...this.#confirmation(kind, token) },
    );
    return { to: email };
  }

  #confirmation(kind: 'SIGN_UP' | 'EMAIL', token: string) {
    return kind === 'SIGN_UP'
      ? ({ kind: 'CONFIRM_SIGN_UP', link: links.confirmSignUp(this.config, token) } as const)
      : ({ kind: 'CONFIRM_EMAIL', link: links.confirmEmail(this.config, token) } as const);
  }
}
