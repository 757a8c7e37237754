import { Global, Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { StandalonePool } from '../database/standalone-pool.js';
import { AccessTokenGuard } from './tokens/access-token.guard.js';
import { AccessTokenStrategy } from './tokens/access-token.strategy.js';
import { Attempts } from './sign-ins/attempts.js';
import { PasswordGuard } from './passwords/password.guard.js';
import { PasswordStrategy } from './passwords/password.strategy.js';
import { Passwords } from './passwords/passwords.js';
import { RefreshTokens } from './tokens/refresh-tokens.js';
import { SignIns } from './sign-ins/sign-ins.js';

/** Authentication: passwords, attempts, sign-ins and their tokens. */
@Global()
@Module({
  imports: [PassportModule],
  providers: [
    AccessTokenGuard,
    AccessTokenStrategy,
    StandalonePool,
    Attempts,
    PasswordGuard,
    PasswordStrategy,
    Passwords,
    RefreshTokens,
    SignIns,
  ],
  exports: [AccessTokenGuard, StandalonePool, Attempts, PasswordGuard, Passwords, SignIns],
})
export class AuthModule {}
