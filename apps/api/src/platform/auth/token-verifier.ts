import { createSecretKey } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import type { FastifyRequest } from 'fastify';
import passport from 'passport';
import { ExtractJwt, Strategy } from 'passport-jwt';
import { CONFIG } from '../../config/config.module.js';
import type { Config } from '../../config/config.js';
import { Clock } from '../clock/clock.js';
import type { MemberActor, Role } from '../context/actor.js';
import { securityEvent } from '../logging/security-log.js';
import { membershipKey, SignInsRevoked } from './sign-ins-revoked.js';

export const ACCESS_TOKEN_MINUTES = 5;
const ISSUER = 'footing';
/** Tokens whose signature was checked, so many of them: each comes again with every request of its minutes. */
const REMEMBERED = 5_000;

interface Payload {
  sub: string;
  sid: string;
  exp: number;
  pid?: string;
  mid?: string;
  role?: Role;
  cid?: string;
}

export interface Claims {
  accountId: string;
  signInId: string;
  member: MemberActor | null;
}

/** Access tokens: signed here, read here, by Passport's JWT strategy. */
@Injectable()
export class TokenVerifier {
  readonly #authenticator = new passport.Passport();
  readonly #known = new Map<string, Payload>();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly jwt: JwtService,
    private readonly clock: Clock,
    private readonly revoked: SignInsRevoked,
  ) {
    this.#authenticator.use(
      'jwt',
      new Strategy(
        {
          jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
          // A key object: a buffer would be tried as a public key at every request.
          secretOrKey: createSecretKey(config.tokenSecret) as unknown as Buffer,
          algorithms: ['HS256'],
          issuer: ISSUER,
          // The expiry is compared with our own clock below: tests move it.
          ignoreExpiration: true,
        },
        (payload: Payload, done) => done(null, payload),
      ),
    );
  }

  /** Null for nobody: no token, a foreign one, one that has run out or was signed out. */
  async verify({ headers, id: requestId }: FastifyRequest): Promise<Claims | null> {
    const { authorization } = headers;
    if (!authorization) return null;
    const known = this.#known.get(authorization);
    const payload = known ?? (await this.#signed(headers));
    if (!payload) securityEvent({ requestId }, 'TOKEN_NOT_OURS');
    if (payload && !known) this.#remember(authorization, payload);
    return payload && (await this.#claims(payload));
  }

  #remember(authorization: string, payload: Payload): void {
    const [oldest] = this.#known.keys();
    if (this.#known.size >= REMEMBERED) this.#known.delete(oldest!);
    this.#known.set(authorization, payload);
  }

  /** What a token of ours says, whether it still holds or not; null for a foreign one. */
  #signed(headers: FastifyRequest['headers']): Promise<Payload | null> {
    return new Promise((resolve, reject) => {
      const done = (error: unknown, payload: Payload | false | null) =>
        error ? reject(error as Error) : resolve(payload || null);
      const run = this.#authenticator.authenticate('jwt', { session: false }, done) as (
        request: { headers: FastifyRequest['headers'] },
        response: object,
        next: (error: unknown) => void,
      ) => void;
      run({ headers }, {}, reject);
    });
  }

  sign(claims: Claims): { accessToken: string; expiresAt: Date } {
    const now = this.clock.now().getTime();
    const exp = Math.floor(now / 1000) + ACCESS_TOKEN_MINUTES * 60;
    const { member } = claims;
    const payload: Payload = {
      sub: claims.accountId,
      sid: claims.signInId,
      exp,
      ...(member && { pid: member.practiceId, mid: member.memberId, role: member.role }),
      ...(member?.clientId && { cid: member.clientId }),
    };
    const accessToken = this.jwt.sign(
      { ...payload, iss: ISSUER, iat: Math.floor(now / 1000) },
      { secret: this.config.tokenSecret, algorithm: 'HS256' },
    );
    return { accessToken, expiresAt: new Date(exp * 1000) };
  }

  async #claims(payload: Payload): Promise<Claims | null> {
    // We never issue a token without an expiry, no matter who signed it.
    if (!Number.isFinite(payload.exp)) return null;
    if (payload.exp * 1000 <= this.clock.now().getTime()) return null;
    if (await this.revoked.has(payload.sid)) return null;
    const { mid, role } = payload;
    if (mid && role && (await this.revoked.has(membershipKey(mid, role)))) return null;
    return {
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
  }
}
