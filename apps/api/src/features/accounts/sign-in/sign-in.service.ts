import { Injectable } from '@nestjs/common';
import { RateLimitsService } from '../../../platform/auth/sign-ins/rate-limits.service.js';
import { membershipsOf } from '../../../platform/auth/memberships.js';
import { PasswordGuard } from '../../../platform/auth/passwords/password.guard.js';
import { DeviceSignInsService } from '../../../platform/auth/sign-ins/device-sign-ins.service.js';
import type { AccountActor } from '../../../platform/context/actor.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { notFound, signInAgain } from '../../../platform/errors/fault.js';
import { securityEvent } from '../../../platform/logging/security-log.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { DONE, type Done } from '../../../platform/graphql/done.js';
import { accountByEmail, accountById, ownAccount, type Account } from '../account.js';
import type { SignInInput } from '../accounts.inputs.js';
import { SIGN_IN_OF_ACCOUNT, SIGNED_IN_PLACES } from '../accounts.sql.js';
import type { MeType, SignedInPlaceType, SignedInType } from '../accounts.type.js';
import { toMeType, toSignedInType } from '../me.presenter.js';
import { CodeChecksService } from '../sign-in-codes/code-checks.service.js';
import { words } from '../accounts.words.js';

@Injectable()
export class SignInService {
  constructor(
    private readonly rateLimits: RateLimitsService,
    private readonly passwordGuard: PasswordGuard,
    private readonly signIns: DeviceSignInsService,
    private readonly codeChecks: CodeChecksService,
  ) {}

  async signIn(ctx: Ctx, { email, password, code }: SignInInput): Promise<SignedInType> {
    const account = await this.checked(ctx, email, { password, code });
    return toSignedInType(account, await this.signIns.begin(ctx, account.id));
  }

  /**
   * The account of this address and password, and of a code if it asks for one. Counts the attempt; all failures before the right
   * password have the same refusal.
   */
  async checked(
    ctx: Ctx,
    email: string,
    { password, code }: { password: string; code?: string | null | undefined },
    field?: string,
  ): Promise<Account> {
    await this.rateLimits.count(ctx, 'PASSWORD', email);
    const account = await this.passwordGuard.check(ctx, email, password);
    if (!account) {
      await this.#logWrongPassword(ctx, email);
      const facts = field ? { field } : {};
      throw new Refusal('WRONG_CREDENTIALS', words.wrongCredentials, facts);
    }
    await this.codeChecks.require(ctx, account.id, code, 'input.code');
    await this.rateLimits.recordSuccess(ctx, email);
    return account;
  }

  /** Runs the same query whether the address has an account or not. */
  async #logWrongPassword(ctx: Ctx, email: string): Promise<void> {
    const account = await accountByEmail(ctx, email);
    securityEvent(ctx, 'WRONG_PASSWORD', { accountId: account?.id ?? null });
  }

  async refresh(ctx: Ctx, practiceId?: string | null): Promise<SignedInType | Refusal> {
    const session = await this.signIns.refresh(ctx, practiceId);
    const account = session && (await accountById(ctx, session.accountId));
    if (account) return toSignedInType(account, session);
    // Returned, because throwing would roll back the end of a sign-in whose token was reused.
    return new Refusal('EXPIRED', words.signedOut);
  }

  async signOut(ctx: Ctx, everywhere: boolean): Promise<Done> {
    await (everywhere ? this.signIns.endEverywhere(ctx) : this.signIns.endHere(ctx));
    return DONE;
  }

  /** Another device, or this one. The result is the same if the sign-in has already ended. */
  async signOutPlace(ctx: Ctx, placeId: string): Promise<Done> {
    const { accountId } = accountOf(ctx);
    if (await this.signIns.endOne(ctx, accountId, placeId)) return DONE;
    const known = await ctx.db.query(SIGN_IN_OF_ACCOUNT, [accountId, placeId]);
    if (known.length === 0) throw notFound();
    return DONE;
  }

  async me(ctx: Ctx): Promise<MeType | null> {
    if (!ctx.account) return null;
    const account = await ownAccount(ctx, ctx.account.accountId);
    if (!account) return null;
    return toMeType(account, await membershipsOf(ctx, account.id), ctx.member);
  }

  places(ctx: Ctx): Promise<SignedInPlaceType[]> {
    const { accountId, signInId } = accountOf(ctx);
    return ctx.db.query(SIGNED_IN_PLACES, [accountId, signInId, ctx.now]);
  }
}

/** The signed-in account; the access guard has made sure there is one. */
export function accountOf(ctx: Ctx): AccountActor {
  if (!ctx.account) throw signInAgain();
  return ctx.account;
}
