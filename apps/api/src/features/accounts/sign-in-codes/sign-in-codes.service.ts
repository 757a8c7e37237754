import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Secret } from 'otpauth';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { DONE, type Done } from '../../../platform/graphql/done.js';
import { SealingService } from '../../../platform/sealing/sealing.service.js';
import { Outbox } from '../../emails/index.js';
import { accountById, type Account } from '../account.js';
import { words as all } from '../accounts.words.js';
import { PasswordsService } from '../credentials/passwords.service.js';
import { accountOf } from '../sign-in/sign-in.service.js';
import { CodeChecksService, sealOf, totpOf } from './code-checks.service.js';
import {
  END_CODES,
  KEEP_RECOVERY_CODES,
  PREPARE_CODES,
  STATE_OF_CODES,
} from './sign-in-codes.sql.js';
import type { RecoveryCodesType, SignInCodesType, SignInSecretType } from './sign-in-codes.type.js';

const words = all.codes;
const SECRET_BYTES = 20;
/** From the secret on the screen to the first code. */
const SET_UP_MS = 15 * 60_000;
const RECOVERY_CODES = 10;
const RECOVERY_LENGTH = 10;
/** Without letters and digits that look alike. With a letter first, none is taken for a code of six digits. */
const LETTERS = 'ABCDEFGHJKMNPQRSTVWXYZ';
const LETTERS_AND_DIGITS = `${LETTERS}23456789`;

/** Turns codes of an authenticator app on and off for the caller's account. */
@Injectable()
export class SignInCodesService {
  constructor(
    private readonly sealing: SealingService,
    private readonly passwords: PasswordsService,
    private readonly checks: CodeChecksService,
    private readonly outbox: Outbox,
  ) {}

  async state(ctx: Ctx): Promise<SignInCodesType> {
    const [row] = await ctx.db.query(STATE_OF_CODES, [accountOf(ctx).accountId]);
    return { onSince: row?.onSince ?? null, recoveryLeft: row?.recoveryLeft ?? 0 };
  }

  /** A new secret, which counts for nothing until a first code shows that an app has it. */
  async prepare(ctx: Ctx, password: string): Promise<SignInSecretType> {
    const { id, email } = await this.passwords.own(ctx, 'password', password);
    const secret = new Secret({ size: SECRET_BYTES }).base32;
    const sealed = this.sealing.sealForPlatform(sealOf(id), secret);
    const prepared = await ctx.db.query(PREPARE_CODES, [id, sealed, ctx.now]);
    if (prepared.length === 0) throw new Refusal('NOT_NOW', words.isOn);
    return { secret, uri: totpOf(secret, email).toString() };
  }

  async turnOn(ctx: Ctx, code: string): Promise<RecoveryCodesType> {
    const { accountId } = accountOf(ctx);
    const row = await this.checks.ofAccount(ctx, accountId);
    if (row?.onSince) throw new Refusal('NOT_NOW', words.isOn);
    if (!row || row.createdAt.getTime() + SET_UP_MS <= ctx.now.getTime()) {
      throw new Refusal('EXPIRED', words.tooLate);
    }
    await this.checks.requireFirst(ctx, accountId, row, code, 'code');
    await this.#tell(ctx, await accountById(ctx, accountId));
    return this.#newRecovery(ctx, accountId);
  }

  /** In place of those before, which no longer work. */
  async renewRecovery(ctx: Ctx, password: string, code: string): Promise<RecoveryCodesType> {
    const { id } = await this.#proved(ctx, password, code);
    return this.#newRecovery(ctx, id);
  }

  async turnOff(ctx: Ctx, password: string, code: string): Promise<Done> {
    const account = await this.#proved(ctx, password, code);
    await ctx.db.query(END_CODES, [account.id]);
    await this.#tell(ctx, account);
    return DONE;
  }

  /** The caller's account with codes, after they gave its password and a code. */
  async #proved(ctx: Ctx, password: string, code: string): Promise<Account> {
    const account = await this.passwords.own(ctx, 'password', password);
    const areOn = await this.checks.require(ctx, account.id, code, 'code');
    if (!areOn) throw new Refusal('NOT_NOW', words.isOff);
    return account;
  }

  async #tell(ctx: Ctx, account: Account | undefined): Promise<void> {
    if (account) await this.outbox.mail(ctx, { kind: 'SIGN_IN_CHANGED', to: account.email });
  }

  async #newRecovery(ctx: Ctx, accountId: string): Promise<RecoveryCodesType> {
    const codes = Array.from({ length: RECOVERY_CODES }, recoveryCode);
    const hashes = codes.map((code) => this.checks.recoveryHash(accountId, code));
    await ctx.db.query(KEEP_RECOVERY_CODES, [accountId, ctx.now, hashes]);
    return { codes };
  }
}

function recoveryCode(): string {
  const letters = Array.from({ length: RECOVERY_LENGTH }, (_, at) => {
    const from = at === 0 ? LETTERS : LETTERS_AND_DIGITS;
    return from[randomInt(from.length)]!;
  });
  return `${letters.slice(0, 5).join('')}-${letters.slice(5).join('')}`;
}
