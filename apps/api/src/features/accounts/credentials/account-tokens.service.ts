import { Injectable, type OnModuleInit } from '@nestjs/common';
import { hashOfSecret, newSecret } from '../../../platform/auth/tokens/secret.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { RetentionWorker } from '../../../platform/jobs/retention.worker.js';
import { SealingService } from '../../../platform/sealing/sealing.service.js';
import {
  ACCOUNT_TOKEN,
  DELETE_EXPIRED_ACCOUNT_TOKENS,
  INSERT_ACCOUNT_TOKEN,
  USE_ACCOUNT_TOKEN,
  VOID_ACCOUNT_TOKENS,
} from '../accounts.sql.js';
import { words } from '../accounts.words.js';

const HOURS = { SIGN_UP: 24, RESET: 1, EMAIL: 24 };
const SEAL = 'account token';

export type AccountTokenKind = keyof typeof HOURS;

interface Issued<P> {
  accountId?: string;
  payload?: P;
  /** False writes a row that is expired already, so that every address costs the same work. */
  valid: boolean;
}

/** Tokens of links in emails: 32 random bytes, stored as a hash, valid once and for hours. */
@Injectable()
export class AccountTokensService implements OnModuleInit {
  constructor(
    private readonly sealing: SealingService,
    private readonly retention: RetentionWorker,
  ) {}

  onModuleInit(): void {
    this.retention.register('account_tokens', DELETE_EXPIRED_ACCOUNT_TOKENS);
  }

  async issue<P>(
    ctx: Ctx,
    kind: AccountTokenKind,
    { accountId, payload, valid }: Issued<P>,
  ): Promise<string> {
    const { text, hash } = newSecret();
    await ctx.db.query(INSERT_ACCOUNT_TOKEN, [
      hash,
      kind,
      accountId ?? null,
      payload ? this.sealing.sealForPlatform(SEAL, JSON.stringify(payload)) : null,
      ctx.now,
      valid ? HOURS[kind] : 0,
    ]);
    return text;
  }

  /** Uses the token. Refused with EXPIRED if it is unknown, used or expired. */
  async spend<P>(
    ctx: Ctx,
    kind: AccountTokenKind,
    token: string,
  ): Promise<{ accountId: string; payload: P }> {
    const [spent] = await ctx.db.query(USE_ACCOUNT_TOKEN, [hashOfSecret(token), kind, ctx.now]);
    if (!spent) throw expiredLink();
    return { accountId: spent.accountId, payload: this.#opened<P>(spent.payload) };
  }

  /** What the token carries, without using it. Null if it is unknown, used or expired. */
  async peek<P>(ctx: Ctx, kind: AccountTokenKind, token: string): Promise<P | null> {
    const [found] = await ctx.db.query(ACCOUNT_TOKEN, [hashOfSecret(token), kind, ctx.now]);
    return found ? this.#opened<P>(found.payload) : null;
  }

  /** Invalidates all links of an account, after its password or address changed. */
  async voidAll(ctx: Ctx, accountId: string): Promise<void> {
    await ctx.db.query(VOID_ACCOUNT_TOKENS, [accountId, ctx.now]);
  }

  #opened<P>(payload: Buffer | null): P {
    return JSON.parse(payload ? this.sealing.openForPlatform(SEAL, payload) : 'null') as P;
  }
}

export const expiredLink = (): Refusal => new Refusal('EXPIRED', words.linkExpired);
