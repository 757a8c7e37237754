import { uuidv7 } from '@footing/kernel';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CONFIG } from '../../../config/config.module.js';
import { derived, type Config } from '../../../config/config.js';
import type { MemberActor, Role } from '../../context/actor.js';
import type { Ctx } from '../../context/ctx.js';
import { notFound } from '../../errors/fault.js';
import { Refusal } from '../../errors/refusal.js';
import { securityEvent } from '../../logging/security-log.js';
import { actorOf, enterAccount, membershipsOf, type Membership } from '../memberships.js';
import { RetentionWorker } from '../../jobs/retention.worker.js';
import { refreshCookie } from '../tokens/refresh-cookie.js';
import { RefreshTokens } from '../tokens/refresh-tokens.js';
import { DELETE_OLD_REFRESH_TOKENS } from '../tokens/refresh-tokens.sql.js';
import { deviceSecretsOf, type DeviceSecrets } from './device-secrets.js';
import { membershipKey } from './sign-ins-revoked.js';
import {
  DELETE_OLD_SIGN_INS,
  INSERT_SIGN_IN,
  TOUCH_SIGN_IN,
  LOCK_SIGN_IN,
  TRY_PIN,
  UNLOCK_SIGN_IN,
  UNLOCK_SIGN_INS,
  END_MEMBERSHIP,
  RESTORE_MEMBERSHIP,
  LAST_PRACTICE,
  DEVICE_SECRET_NUMBER,
  END_SIGN_INS,
  NOTIFY_REVOKED,
  type SignInsToEnd,
} from './sign-ins.sql.js';
import { TokenVerifier } from '../tokens/token-verifier.js';
import { words } from '../auth.words.js';

/** The result of signing in. */
export interface Session {
  accountId: string;
  accessToken: string;
  expiresAt: Date;
  member: MemberActor | null;
  memberships: Membership[];
  clientTimeZone: string | null;
  /** The same for all sign-ins of an account, until it has a new password. */
  deviceSecrets: DeviceSecrets;
}

/** The result of entering a PIN; `left`: attempts until the sign-in ends. */
export type Tried = { kind: 'OPEN' } | { kind: 'WRONG'; left: number } | { kind: 'OVER' };

const MOST_WRONG_PINS = 5;

/** Sign-ins: one per device, from the password to signing out. */
@Injectable()
export class DeviceSignInsService implements OnModuleInit {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly access: TokenVerifier,
    private readonly refreshTokens: RefreshTokens,
    private readonly retention: RetentionWorker,
  ) {}

  onModuleInit(): void {
    // Tokens first: they are deleted with their sign-in, and a device that is used all day has many.
    this.retention.register('refresh_tokens', DELETE_OLD_REFRESH_TOKENS);
    this.retention.register('sign_ins', DELETE_OLD_SIGN_INS);
  }

  /** Starts a sign-in in the given practice, or in the one that was used last. */
  async begin(ctx: Ctx, accountId: string, practiceId?: string | null): Promise<Session> {
    const id = uuidv7(ctx.now.getTime());
    const wanted = practiceId ?? (await this.#lastPractice(ctx, accountId));
    const session = await this.#session(ctx, accountId, id, wanted);
    await ctx.db.query(INSERT_SIGN_IN, [
      id,
      accountId,
      ctx.now,
      userAgent(ctx),
      session.member?.practiceId ?? null,
    ]);
    refreshCookie.write(
      ctx,
      this.config,
      await this.refreshTokens.first(ctx, { signInId: id, accountId }),
    );
    return session;
  }

  /** Exchanges the cookie for the next one and a new access token; null if the sign-in has ended. */
  async refresh(ctx: Ctx, practiceId?: string | null): Promise<Session | null> {
    const traded = await this.refreshTokens.trade(ctx, refreshCookie.read(ctx));
    if (traded.kind === 'LOCKED') {
      throw new Refusal('SCREEN_LOCKED', words.screenLocked);
    }
    if (traded.kind === 'REUSED') {
      securityEvent(ctx, 'REFRESH_TOKEN_REUSED', { accountId: traded.accountId });
      await this.#end(ctx, 'ONE', traded.signInId);
    }
    if (traded.kind !== 'TRADED') {
      refreshCookie.clear(ctx, this.config);
      return null;
    }
    const { accountId, signInId } = traded;
    const session = await this.#session(ctx, accountId, signInId, practiceId ?? traded.practiceId);
    if (practiceId && session.member?.practiceId !== practiceId.toLowerCase()) throw notFound();
    await ctx.db.query(TOUCH_SIGN_IN, [signInId, ctx.now, session.member?.practiceId ?? null]);
    refreshCookie.write(ctx, this.config, traded.token);
    return session;
  }

  /** Locks this device, identified by its cookie; false if the account has no PIN. */
  async lock(ctx: Ctx): Promise<boolean> {
    const here = await this.refreshTokens.holder(ctx, refreshCookie.read(ctx));
    if (!here) return false;
    const [locked] = await ctx.db.query(LOCK_SIGN_IN, [here.signInId, ctx.now]);
    return locked !== undefined;
  }

  /** Checks a PIN on this device. The attempt is counted before the check; the last wrong one ends the sign-in. */
  async unlock(ctx: Ctx, isRight: (hash: string) => Promise<boolean>): Promise<Tried> {
    const here = await this.refreshTokens.holder(ctx, refreshCookie.read(ctx));
    if (!here) return { kind: 'OVER' };
    const [tried] = await ctx.db.query(TRY_PIN, [here.signInId]);
    if (!tried) return { kind: 'OVER' };
    if (tried.hash === null || (await isRight(tried.hash))) {
      await ctx.db.query(UNLOCK_SIGN_IN, [here.signInId]);
      return { kind: 'OPEN' };
    }
    securityEvent(ctx, 'WRONG_PIN', { accountId: here.accountId });
    const left = MOST_WRONG_PINS - tried.failures;
    if (left > 0) return { kind: 'WRONG', left };
    await this.#end(ctx, 'ONE', here.signInId);
    refreshCookie.clear(ctx, this.config);
    return { kind: 'OVER' };
  }

  /** Unlocks all devices, after the PIN was removed. */
  async unlockAll(ctx: Ctx, accountId: string): Promise<void> {
    await ctx.db.query(UNLOCK_SIGN_INS, [accountId]);
  }

  /** Signs this device out, identified by its access token or its cookie. */
  async endHere(ctx: Ctx): Promise<void> {
    const here = await this.#here(ctx);
    if (here) await this.#end(ctx, 'ONE', here.signInId);
    refreshCookie.clear(ctx, this.config);
  }

  /** Signs out one device of the account by its id; false if there is no active one. */
  async endOne(ctx: Ctx, accountId: string, signInId: string): Promise<boolean> {
    return (await this.#end(ctx, 'ONE_OF_ACCOUNT', accountId, signInId)) > 0;
  }

  async endEverywhere(ctx: Ctx): Promise<void> {
    const here = await this.#here(ctx);
    if (here) await this.endAll(ctx, here.accountId);
    refreshCookie.clear(ctx, this.config);
  }

  /** Signs out all devices of the account when the transaction commits. */
  async endAll(ctx: Ctx, accountId: string): Promise<void> {
    await this.#end(ctx, 'ALL_OF_ACCOUNT', accountId);
  }

  /** Revokes all tokens of a membership in one role. Other practices of the account are not affected. */
  async endMembership(ctx: Ctx, memberId: string, role: Role): Promise<void> {
    await ctx.db.query(END_MEMBERSHIP, [memberId, role, ctx.now]);
    await ctx.db.query(NOTIFY_REVOKED, [membershipKey(memberId, role)]);
  }

  async giveBackMembership(ctx: Ctx, memberId: string, role: Role): Promise<void> {
    await ctx.db.query(RESTORE_MEMBERSHIP, [memberId, role]);
    await ctx.db.query(NOTIFY_REVOKED, [`-${membershipKey(memberId, role)}`]);
  }

  async #session(
    ctx: Ctx,
    accountId: string,
    signInId: string,
    practiceId: string | null,
  ): Promise<Session> {
    await enterAccount(ctx, accountId);
    const memberships = await membershipsOf(ctx, accountId);
    const open = memberships.filter(({ accessContact }) => accessContact === null);
    const wanted = practiceId?.toLowerCase();
    const membership = open.find((one) => one.practiceId === wanted) ?? open[0];
    const { member, clientTimeZone } = membership
      ? await actorOf(ctx, membership)
      : { member: null, clientTimeZone: null };
    const token = this.access.sign({ accountId, signInId, member });
    const [secret] = await ctx.db.query(DEVICE_SECRET_NUMBER, [accountId]);
    // Without its number, secrets from before the last password would be handed out.
    if (!secret) throw new Error('This account is gone.');
    const key = derived(this.config.masterKey, 'devices');
    const deviceSecrets = deviceSecretsOf(key, accountId, secret.number);
    return { accountId, member, memberships, clientTimeZone, deviceSecrets, ...token };
  }

  async #lastPractice(ctx: Ctx, accountId: string): Promise<string | null> {
    const [last] = await ctx.db.query(LAST_PRACTICE, [accountId]);
    return last?.practiceId ?? null;
  }

  async #here(ctx: Ctx): Promise<{ accountId: string; signInId: string } | null> {
    return ctx.account ?? (await this.refreshTokens.holder(ctx, refreshCookie.read(ctx)));
  }

  async #end(ctx: Ctx, which: SignInsToEnd, ...values: string[]): Promise<number> {
    const ended = await ctx.db.query(END_SIGN_INS(which), [ctx.now, ...values]);
    for (const { id } of ended) await ctx.db.query(NOTIFY_REVOKED, [id]);
    return ended.length;
  }
}

function userAgent(ctx: Ctx): string {
  return (ctx.request?.headers['user-agent'] ?? '').slice(0, 300);
}
