import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../../config/config.module.js';
import type { Config } from '../../config/config.js';
import { Attempts } from '../../platform/auth/attempts.js';
import { checkNewPassword, Passwords } from '../../platform/auth/passwords.js';
import { SignIns } from '../../platform/auth/sign-ins.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Outbox } from '../../platform/outbox/outbox.service.js';
import { Sealing } from '../../platform/sealing/sealing.service.js';
import { foundPractice } from '../practices/index.js';
import { AccountTokens } from './account-tokens.js';
import { accountByEmail, createAccount } from './account.js';
import type { SignUpInput } from './accounts.inputs.js';
import type { MailSentType, SignedInType } from './accounts.types.js';
import { links } from './links.js';
import { signedIn } from './me.js';

interface Wish {
  email: string;
  name: string;
  practiceName: string;
  timeZone: string;
  passwordHash: string;
}

/** Signing up: nothing is made before the address has confirmed itself. */
@Injectable()
export class SignUpService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly attempts: Attempts,
    private readonly outbox: Outbox,
    private readonly passwords: Passwords,
    private readonly sealing: Sealing,
    private readonly signIns: SignIns,
    private readonly tokens: AccountTokens,
  ) {}

  /** The same answer, after the same work, whether the address has an account or not. */
  async signUp(ctx: Ctx, { password, ...rest }: SignUpInput): Promise<MailSentType> {
    const { email } = rest;
    checkNewPassword('input.password', password, email);
    await this.attempts.count(ctx, 'MAIL', email);
    const payload: Wish = { ...rest, passwordHash: await this.passwords.hash(password) };
    const isKnown = (await accountByEmail(ctx, email)) !== undefined;
    const token = await this.tokens.issue(ctx, 'SIGN_UP', { payload, valid: !isKnown });
    await this.outbox.mail(
      ctx,
      isKnown
        ? { kind: 'ALREADY_HAS_ACCOUNT', to: email, link: links.signIn(this.config) }
        : { kind: 'CONFIRM_SIGN_UP', to: email, link: links.confirmSignUp(this.config, token) },
    );
    return { to: email };
  }

  /** Makes the account, its practice with the owner in it, and signs in. */
  async confirm(ctx: Ctx, token: string): Promise<SignedInType> {
    await this.attempts.count(ctx, 'LINK');
    const { payload: wish } = await this.tokens.spend<Wish>(ctx, 'SIGN_UP', token);
    const account = await createAccount(ctx, wish);
    const practice = { name: wish.practiceName, timeZone: wish.timeZone };
    const practiceId = await foundPractice(ctx, this.sealing, account, practice);
    return signedIn(account, await this.signIns.begin(ctx, account.id, practiceId));
  }
}
