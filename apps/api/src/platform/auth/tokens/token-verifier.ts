import { createSecretKey, type KeyObject } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host.js';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG } from '../../../config/config.module.js';
import type { Config } from '../../../config/config.js';
import { Clock } from '../../clock/clock.js';
import type { MemberActor } from '../../context/actor.js';
import { securityEvent } from '../../logging/security-log.js';
import { AccessTokenGuard } from './access-token.guard.js';
import { ACCESS_TOKEN_ISSUER, type AccessTokenPayload } from './access-token.strategy.js';
import { membershipKey, SignInsRevoked } from '../sign-ins/sign-ins-revoked.js';

export const ACCESS_TOKEN_MINUTES = 5;
/** Size of the cache of tokens whose signature was checked: clients send a token many times. */
const CACHE_SIZE = 5_000;

export interface Claims {
  accountId: string;
  signInId: string;
  member: MemberActor | null;
}

/** Whether both speak for the same membership through the same sign-in. */
export const areSame = (one: Claims, other: Claims): boolean =>
  one.signInId === other.signInId &&
  one.member?.memberId === other.member?.memberId &&
  one.member?.role === other.member?.role;

/** Signs access tokens and verifies them: signature by `AccessTokenGuard`, expiry and revocation here. */
@Injectable()
export class TokenVerifier {
  readonly #cache = new Map<string, AccessTokenPayload>();

  /** Made once: bytes would be tried as a PEM key first with each signature, which takes half a millisecond. */
  readonly #key: KeyObject;

  constructor(
    @Inject(CONFIG) config: Config,
    private readonly jwt: JwtService,
    private readonly guard: AccessTokenGuard,
    private readonly clock: Clock,
    private readonly revoked: SignInsRevoked,
  ) {
    this.#key = createSecretKey(config.tokenSecret);
  }

  /** As `verify`, for a token that did not come with a request. */
  verifyToken(requestId: string, accessToken: string): Promise<Claims | null> {
    const headers = { authorization: `Bearer ${accessToken}` };
    return this.verify({ id: requestId, headers } as FastifyRequest, {} as FastifyReply);
  }

  /** Null without a token, and for one that is foreign, expired or revoked. */
  async verify(request: FastifyRequest, reply: FastifyReply): Promise<Claims | null> {
    const { authorization } = request.headers;
    if (!authorization) return null;
    const known = this.#cache.get(authorization);
    const payload = known ?? (await this.#signed(request, reply));
    if (!payload) securityEvent({ requestId: request.id }, 'TOKEN_NOT_OURS');
    if (payload && !known) this.#remember(authorization, payload);
    return payload && (await this.#claims(payload));
  }

  #remember(authorization: string, payload: AccessTokenPayload): void {
    const [oldest] = this.#cache.keys();
    if (this.#cache.size >= CACHE_SIZE) this.#cache.delete(oldest!);
    this.#cache.set(authorization, payload);
  }

  async #signed(
    request: FastifyRequest & { user?: AccessTokenPayload | null },
    reply: FastifyReply,
  ): Promise<AccessTokenPayload | null> {
    await this.guard.canActivate(new ExecutionContextHost([request, reply]));
    return request.user ?? null;
  }

  sign(claims: Claims): { accessToken: string; expiresAt: Date } {
    const now = this.clock.now().getTime();
    const exp = Math.floor(now / 1000) + ACCESS_TOKEN_MINUTES * 60;
    const { member } = claims;
    const payload: AccessTokenPayload = {
      sub: claims.accountId,
      sid: claims.signInId,
      exp,
      ...(member && { pid: member.practiceId, mid: member.memberId, role: member.role }),
      ...(member?.clientId && { cid: member.clientId }),
    };
    const accessToken = this.jwt.sign(
      { ...payload, iss: ACCESS_TOKEN_ISSUER, iat: Math.floor(now / 1000) },
      { privateKey: this.#key, algorithm: 'HS256' },
    );
    return { accessToken, expiresAt: new Date(exp * 1000) };
  }

  async #claims(payload: AccessTokenPayload): Promise<Claims | null> {
    // A token without an expiry is not one of ours, whoever signed it.
    if (!Number.isFinite(payload.exp)) return null;
    if (payload.exp * 1000 <= this.clock.now().getTime()) return null;
    const claims: Claims = {
      accountId: payload.sub,
      signInId: payload.sid,
      member:
        payload.pid && payload.mid && payload.role
          ? {
              practiceId: payload.pid,
              memberId: payload.mid,
              role: payload.role,
              clientId: payload.cid ?? null,
            }
          : null,
    };
    return (await this.stillHolds(claims)) ? claims : null;
  }

  /** Whether neither the sign-in nor the membership has ended. */
  async stillHolds({ signInId, member }: Claims): Promise<boolean> {
    if (await this.revoked.has(signInId)) return false;
    return !member || !(await this.revoked.has(membershipKey(member.memberId, member.role)));
  }
}
