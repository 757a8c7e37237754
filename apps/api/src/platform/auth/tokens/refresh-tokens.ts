import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../context/ctx.js';
import {
  DELETE_EXPIRED_REFRESH_TOKENS,
  INSERT_REFRESH_TOKEN,
  REFRESH_TOKEN,
  SUCCESSORS,
  USE_REFRESH_TOKEN,
} from './refresh-tokens.sql.js';
import { hashOfSecret, newSecret } from './secret.js';

const GRACE_MS = 10_000;

export type Trade =
  | {
      kind: 'TRADED';
      token: string;
      signInId: string;
      accountId: string;
      practiceId: string | null;
    }
  | { kind: 'OVER' }
  | { kind: 'LOCKED' }
  | { kind: 'REUSED'; signInId: string; accountId: string };

interface SignedIn {
  signInId: string;
  accountId: string;
}

interface Found extends SignedIn {
  hash: Buffer;
  parent: Buffer | null;
  usedAt: Date | null;
  expiresAt: Date;
  revokedAt: Date | null;
  lockedAt: Date | null;
  practiceId: string | null;
}

/**
 * Rotating refresh tokens: each is used once and replaced by the next. A token that is used a second time was copied. Two
 * tabs that use the same token concurrently are tolerated: for ten seconds, while its successor is unused.
 */
@Injectable()
export class RefreshTokens {
  /** The first token of a new sign-in. */
  first(ctx: Ctx, signIn: SignedIn): Promise<string> {
    return this.#issue(ctx, signIn, null);
  }

  async trade(ctx: Ctx, token: string | undefined): Promise<Trade> {
    const found = await this.#find(ctx, token, 'EXCHANGE');
    if (!found || found.revokedAt || found.expiresAt <= ctx.now) return { kind: 'OVER' };
    const { signInId, accountId, practiceId } = found;
    if (found.lockedAt) return { kind: 'LOCKED' };
    if (found.usedAt && !(await this.#isTolerated(ctx, found, found.usedAt))) {
      return { kind: 'REUSED', signInId, accountId };
    }
    await this.#spend(ctx, found);
    const next = await this.#issue(ctx, found, found.hash);
    return { kind: 'TRADED', token: next, signInId, accountId, practiceId };
  }

  /** The owner of the token; null if it is invalid or expired. */
  async holder(ctx: Ctx, token: string | undefined): Promise<Found | null> {
    const found = await this.#find(ctx, token, 'READ');
    return found && !found.revokedAt && found.expiresAt > ctx.now ? found : null;
  }

  async #find(
    ctx: Ctx,
    token: string | undefined,
    use: 'READ' | 'EXCHANGE',
  ): Promise<Found | null> {
    const hash = hashOfSecret(token);
    if (!hash) return null;
    const [found] = await ctx.db.query(REFRESH_TOKEN(use), [hash]);
    return found ?? null;
  }

  /** A successor must exist: a token that was superseded by a concurrent one has none and is not tolerated. */
  async #isTolerated(ctx: Ctx, { hash, signInId }: Found, usedAt: Date): Promise<boolean> {
    if (ctx.now.getTime() - usedAt.getTime() > GRACE_MS) return false;
    const successors = await ctx.db.query(SUCCESSORS, [signInId, hash]);
    return successors.length > 0 && successors.every((successor) => !successor.usedAt);
  }

  /** Also removes concurrent successors, so that only one chain continues. */
  async #spend(ctx: Ctx, { hash, parent, signInId }: Found): Promise<void> {
    await ctx.db.query(USE_REFRESH_TOKEN, [signInId, hash, parent, ctx.now]);
    await ctx.db.query(DELETE_EXPIRED_REFRESH_TOKENS, [signInId, ctx.now]);
  }

  async #issue(
    ctx: Ctx,
    { signInId, accountId }: SignedIn,
    parent: Buffer | null,
  ): Promise<string> {
    const { text, hash } = newSecret();
    await ctx.db.query(INSERT_REFRESH_TOKEN, [hash, signInId, parent, ctx.now, accountId]);
    return text;
  }
}
