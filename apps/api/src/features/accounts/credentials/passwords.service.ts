import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../../../config/config.module.js';
import type { Config } from '../../../config/config.js';
import { RateLimitsService } from '../../../platform/auth/sign-ins/rate-limits.service.js';
import { checkNewPassword, Passwords } from '../../../platform/auth/passwords/passwords.js';
import { DeviceSignInsService } from '../../../platform/auth/sign-ins/device-sign-ins.service.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { securityEvent } from '../../../platform/logging/security-log.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { Outbox } from '../../emails/index.js';
import { AccountTokensService, expiredLink } from './account-tokens.service.js';
import { accountByEmail, accountById, type Account } from '../account.js';
import { CHANGE_PASSWORD } from '../accounts.sql.js';
import type { MailSentType, SignedInType } from '../accounts.type.js';
import { links } from './account-links.js';
import { toSignedInType } from '../me.presenter.js';
import { accountOf } from '../sign-in/sign-in.service.js';
import { CodeChecksService } from '../sign-in-codes/code-checks.service.js';
import { words } from '../accounts.words.js';

/** A new password signs out every device and invalidates every link that was sent before. */
@Injectable()
export class PasswordsService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly rateLimits: RateLimitsService,
    private readonly outbox: Outbox,
    private readonly passwords: Passwords,
    private readonly signIns: DeviceSignInsService,
    private readonly tokens: AccountTokensService,
    private readonly codeChecks: CodeChecksService,
  ) {}

  /** The same answer, after the same work, whether the address has an account or not. */
  async requestReset(ctx: Ctx, email: string): Promise<MailSentType> {
    await this.rateLimits.count(ctx, 'MAIL', email);
    const account = await accountByEmail(ctx, email);
    const token = await this.tokens.issue(ctx, 'RESET', {
      valid: account !== undefined,
      ...(account && { accountId: account.id }),
    });
    const mail = { kind: 'RESET', to: email, link: links.reset(this.config, token) } as const;
    await (account ? this.outbox.mail(ctx, mail) : this.outbox.pretend(ctx, mail));
    return { to: email };
  }

  /** Reading the inbox is not enough to sign in to an account that asks for codes: it has the new password, and nobody is signed in. */
  async reset(ctx: Ctx, token: string, password: string): Promise<SignedInType | Refusal> {
    await this.rateLimits.count(ctx, 'LINK');
    const { accountId } = await this.tokens.spend(ctx, 'RESET', token);
    const account = await accountById(ctx, accountId);
    if (!account) throw expiredLink();
    await this.#set(ctx, account, password);
    // Anyone who can read the inbox owns the address: other people's failed attempts must not lock them out.
    await this.rateLimits.clear(ctx, account.email);
    const codes = await this.codeChecks.ofAccount(ctx, account.id);
    // Returned, because throwing would roll back the new password.
    if (codes?.onSince) return new Refusal('CODE_NEEDED', words.codes.passwordIsNew);
    return toSignedInType(account, await this.signIns.begin(ctx, account.id));
  }

  async change(ctx: Ctx, current: string, password: string): Promise<SignedInType> {
    const account = await this.own(ctx, 'current', current);
    await this.#set(ctx, account, password);
    return toSignedInType(
      account,
      await this.signIns.begin(ctx, account.id, ctx.member?.practiceId),
    );
  }

  /** The caller's account, after they gave its password once more. */
  async own(ctx: Ctx, field: string, password: string): Promise<Account> {
    const account = await accountById(ctx, accountOf(ctx).accountId);
    if (!account) throw expiredLink();
    await this.rateLimits.count(ctx, 'PASSWORD', account.email);
    if (!(await this.passwords.verify(account.passwordHash, password))) {
      securityEvent(ctx, 'WRONG_PASSWORD');
      throw new Refusal('WRONG_CREDENTIALS', words.wrongPassword, { field });
    }
    await this.rateLimits.recordSuccess(ctx, account.email);
    return account;
  }

  async #set(ctx: Ctx, { id, email }: Account, password: string): Promise<void> {
    checkNewPassword('password', password, email);
    await ctx.db.query(CHANGE_PASSWORD, [id, await this.passwords.hash(password), ctx.now]);
    await this.tokens.voidAll(ctx, id);
    await this.signIns.endAll(ctx, id);
    await this.outbox.mail(ctx, { kind: 'PASSWORD_CHANGED', to: email });
  }
}
