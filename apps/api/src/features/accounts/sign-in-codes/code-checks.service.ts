import { Injectable } from '@nestjs/common';
import { Secret, TOTP } from 'otpauth';
import { RateLimitsService } from '../../../platform/auth/sign-ins/rate-limits.service.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { securityEvent } from '../../../platform/logging/security-log.js';
import { SealingService } from '../../../platform/sealing/sealing.service.js';
import { words as all } from '../accounts.words.js';
import { CODES_OF_ACCOUNT, USE_CODE, USE_RECOVERY_CODE } from './sign-in-codes.sql.js';

const words = all.codes;
/** A code of the step before and of the next one counts too: clocks differ, and typing takes time. */
const STEPS_AROUND = 1;
const DIGITS = /^\d{6}$/;

type Row = NonNullable<(typeof CODES_OF_ACCOUNT)['row']>;

/** Asks for the code of an authenticator app, or for a recovery code, where an account has turned that on. */
@Injectable()
export class CodeChecksService {
  constructor(
    private readonly sealing: SealingService,
    private readonly rateLimits: RateLimitsService,
  ) {}

  /**
   * After the right password of this account. False without codes: there is nothing to check. CODE_NEEDED if none was given;
   * WRONG_CREDENTIALS at the field for one that is wrong, too old, or was used before. Tries are counted by account, so that
   * only somebody who knows the password can use them up.
   */
  async require(
    ctx: Ctx,
    accountId: string,
    code: string | null | undefined,
    field: string,
  ): Promise<boolean> {
    const row = await this.ofAccount(ctx, accountId);
    if (!row?.onSince) return false;
    const typed = plain(code ?? '');
    if (typed === '') throw new Refusal('CODE_NEEDED', words.needed, { field });
    await this.rateLimits.count(ctx, 'CODE', accountId);
    if (!(await this.#isRight(ctx, accountId, row, typed))) this.#refuse(ctx, accountId, field);
    return true;
  }

  /** The first code of an app that was just set up. */
  async requireFirst(
    ctx: Ctx,
    accountId: string,
    row: Row,
    code: string,
    field: string,
  ): Promise<void> {
    await this.rateLimits.count(ctx, 'CODE', accountId);
    if (!(await this.#isOfApp(ctx, accountId, row, plain(code)))) {
      this.#refuse(ctx, accountId, field);
    }
  }

  async ofAccount(ctx: Ctx, accountId: string): Promise<Row | undefined> {
    return (await ctx.db.query(CODES_OF_ACCOUNT, [accountId]))[0];
  }

  recoveryHash(accountId: string, code: string): Buffer {
    return this.sealing.fingerprint(`recovery code ${accountId} ${plain(code)}`);
  }

  async #isRight(ctx: Ctx, accountId: string, row: Row, code: string): Promise<boolean> {
    if (DIGITS.test(code)) return this.#isOfApp(ctx, accountId, row, code);
    const hash = this.recoveryHash(accountId, code);
    return (await ctx.db.query(USE_RECOVERY_CODE, [accountId, hash])).length > 0;
  }

  async #isOfApp(ctx: Ctx, accountId: string, row: Row, code: string): Promise<boolean> {
    const timestamp = ctx.now.getTime();
    const totp = totpOf(this.sealing.openForPlatform(sealOf(accountId), row.secret));
    const delta = totp.validate({ token: code, timestamp, window: STEPS_AROUND });
    if (delta === null) return false;
    const step = totp.counter({ timestamp }) + delta;
    return (await ctx.db.query(USE_CODE, [accountId, step])).length > 0;
  }

  #refuse(ctx: Ctx, accountId: string, field: string): never {
    securityEvent(ctx, 'WRONG_CODE', { accountId });
    throw new Refusal('WRONG_CREDENTIALS', words.wrong, { field });
  }
}

/** As apps show codes and people type them: in groups, in small letters. */
const plain = (code: string): string => code.replace(/[\s-]/g, '').toUpperCase();

/** The purpose for which the secret of an account is sealed. */
export const sealOf = (accountId: string): string => `sign_in_codes.secret ${accountId}`;

export const totpOf = (secret: string, label = ''): TOTP =>
  new TOTP({ issuer: words.issuer, label, secret: Secret.fromBase32(secret) });
