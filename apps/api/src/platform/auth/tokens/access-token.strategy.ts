import { createSecretKey } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { ExtractJwt, Strategy } from 'passport-jwt';
import { CONFIG } from '../../../config/config.module.js';
import type { Config } from '../../../config/config.js';
import type { Role } from '../../context/actor.js';

export const ACCESS_TOKEN = 'access-token';
export const ACCESS_TOKEN_ISSUER = 'footing';

export interface AccessTokenPayload {
  /** Account. */
  sub: string;
  /** Sign-in. */
  sid: string;
  /** Seconds since 1970. */
  exp: number;
  /** Practice, member, role and client profile, where the account acts as a member. */
  pid?: string;
  mid?: string;
  role?: Role;
  cid?: string;
}

/** Checks signature and issuer of the bearer token. Expiry and revocation are checked by `TokenVerifier`. */
@Injectable()
export class AccessTokenStrategy extends PassportStrategy(Strategy, ACCESS_TOKEN) {
  constructor(@Inject(CONFIG) config: Config) {
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      // A key object: jsonwebtoken would try to parse a buffer as a public key for every token.
      secretOrKey: createSecretKey(config.tokenSecret) as unknown as Buffer,
      algorithms: ['HS256'],
      issuer: ACCESS_TOKEN_ISSUER,
      // The expiry is compared with the app's clock, which tests move.
      ignoreExpiration: true,
    });
  }

  validate(payload: AccessTokenPayload): AccessTokenPayload {
    return payload;
  }
}
