import { Injectable } from '@nestjs/common';
import { RateLimitsService } from '../../../platform/auth/sign-ins/rate-limits.service.js';
import { checkNewPassword, Passwords } from '../../../platform/auth/passwords/passwords.js';
import { DeviceSignInsService } from '../../../platform/auth/sign-ins/device-sign-ins.service.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { SealingService } from '../../../platform/sealing/sealing.service.js';
import { createPractice } from '../../practices/index.js';
import { AccountTokensService } from '../credentials/account-tokens.service.js';
import { createAccount } from '../account.js';
import type { ConfirmSignUpInput } from '../accounts.inputs.js';
import type { MailSentType, SignedInType } from '../accounts.type.js';
import { AddressConfirmationsService } from '../credentials/address-confirmations.service.js';
import { toSignedInType } from '../me.presenter.js';

/**
 * Signing up takes an address alone. The name, the practice and the password come from whoever opens the emailed link,
 * so a stranger who types somebody else's address never has a password that works.
 */
@Injectable()
export class SignUpService {
  constructor(
    private readonly rateLimits: RateLimitsService,
    private readonly confirmations: AddressConfirmationsService,
    private readonly passwords: Passwords,
    private readonly sealing: SealingService,
    private readonly signIns: DeviceSignInsService,
    private readonly tokens: AccountTokensService,
  ) {}

  signUp(ctx: Ctx, email: string): Promise<MailSentType> {
    return this.confirmations.request(ctx, 'SIGN_UP', email);
  }

  /** Creates the account, its practice with the owner in it, and signs in. A refused password leaves the link unused. */
  async confirm(ctx: Ctx, input: ConfirmSignUpInput): Promise<SignedInType> {
    const { token, password, name, practiceName, timeZone } = input;
    await this.rateLimits.count(ctx, 'LINK');
    const { payload } = await this.tokens.spend<{ email: string }>(ctx, 'SIGN_UP', token);
    const { email } = payload;
    checkNewPassword('input.password', password, email);
    const passwordHash = await this.passwords.hash(password);
    const account = await createAccount(ctx, { email, name, passwordHash });
    const practice = { name: practiceName, timeZone };
    const practiceId = await createPractice(ctx, this.sealing, account, practice);
    return toSignedInType(account, await this.signIns.begin(ctx, account.id, practiceId));
  }
}
