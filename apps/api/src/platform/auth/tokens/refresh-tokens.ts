import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../context/ctx.js';
import { REFRESH_DAYS, SIGN_IN_DAYS } from './refresh-cookie.js';
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

interface Found {
  hash: Buffer;
  parent: Buffer | null;
  usedAt: Date | null;
  expiresAt: Date;
  revokedAt: Date | null;
  lockedAt: Date | null;
  signInId: string;
  accountId: string;
  practiceId: string | null;
}

/**
 * Rotating refresh tokens: each is used once and replaced by the next. A token that is used a second time was copied. Two
 * tabs that use the same token concurrently are tolerated: for ten seconds, while its successor is unused.
 */
@Injectable()
export class RefreshTokens {
  /** The first token of a new sign-in. */
  first(ctx: Ctx, signInId: string): Promise<string> {
    return this.#issue(ctx, signInId, null);
  }

  async trade(ctx: Ctx, token: string | undefined): Promise<Trade> {
    const found = await this.#find(ctx, token, 'for update of t, s');
    if (!found || found.revokedAt || found.expiresAt <= ctx.now) return { kind: 'OVER' };
    const { signInId, accountId, practiceId } = found;
    if (found.lockedAt) return { kind: 'LOCKED' };
    if (found.usedAt && !(await this.#isForgiven(ctx, found, found.usedAt))) {
      return { kind: 'REUSED', signInId, accountId };
    }
    await this.#spend(ctx, found);
    const next = await this.#issue(ctx, signInId, found.hash);
    return { kind: 'TRADED', token: next, signInId, accountId, practiceId };
  }

  /** The owner of the token; null if it is invalid or expired. */
  async holder(ctx: Ctx, token: string | undefined): Promise<Found | null> {
    const found = await this.#find(ctx, token, '');
    return found && !found.revokedAt && found.expiresAt > ctx.now ? found : null;
  }

  async #find(ctx: Ctx, token: string | undefined, lock: string): Promise<Found | null> {
    const hash = hashOfSecret(token);
    if (!hash) return null;
    // Both rows are locked, so that a concurrent use sees the result of the first.
    const [found] = await ctx.db.query<Found>(
      `select t.hash, t.parent, t.used_at as "usedAt", t.expires_at as "expiresAt",
         s.revoked_at as "revokedAt", s.locked_at as "lockedAt", s.id as "signInId", s.account_id as "accountId",
         s.practice_id as "practiceId"
       from refresh_tokens t join sign_ins s on s.id = t.sign_in_id where t.hash = $1 ${lock}`,
      [hash],
    );
    return found ?? null;
  }

  /** A successor must exist: a token that was superseded by a concurrent one has none and is not tolerated. */
  async #isForgiven(ctx: Ctx, { hash, signInId }: Found, usedAt: Date): Promise<boolean> {
    if (ctx.now.getTime() - usedAt.getTime() > GRACE_MS) return false;
    const successors = await ctx.db.query<{ usedAt: Date | null }>(
      'select used_at as "usedAt" from refresh_tokens where sign_in_id = $1 and parent = $2',
      [signInId, hash],
    );
    return successors.length > 0 && successors.every((successor) => !successor.usedAt);
  }

  /** Also removes concurrent successors, so that only one chain continues. */
  async #spend(ctx: Ctx, { hash, parent, signInId }: Found): Promise<void> {
    await ctx.db.query(
      `update refresh_tokens set used_at = $4
       where sign_in_id = $1 and used_at is null and (hash = $2 or parent = $3)`,
      [signInId, hash, parent, ctx.now],
    );
    await ctx.db.query('delete from refresh_tokens where sign_in_id = $1 and expires_at <= $2', [
      signInId,
      ctx.now,
    ]);
  }

  async #issue(ctx: Ctx, signInId: string, parent: Buffer | null): Promise<string> {
    const { text, hash } = newSecret();
    await ctx.db.query(
      `insert into refresh_tokens (hash, sign_in_id, parent, created_at, expires_at)
       values ($1, $2, $3, $4, least($4::timestamptz + interval '${REFRESH_DAYS} days',
         (select s.created_at + interval '${SIGN_IN_DAYS} days' from sign_ins s where s.id = $2)))`,
      [hash, signInId, parent, ctx.now],
    );
    return text;
  }
}
