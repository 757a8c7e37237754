import { Global, Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { Aside } from '../database/aside.js';
import { AccessTokenGuard } from './access-token.guard.js';
import { AccessTokenStrategy } from './access-token.strategy.js';
import { Attempts } from './attempts.js';
import { PasswordGuard } from './password.guard.js';
import { PasswordStrategy } from './password.strategy.js';
import { Passwords } from './passwords.js';
import { RefreshTokens } from './refresh-tokens.js';
import { SignIns } from './sign-ins.js';

/** Authentication: passwords, attempts, sign-ins and their tokens. */
@Global()
@Module({
  imports: [PassportModule],
  providers: [
    AccessTokenGuard,
    AccessTokenStrategy,
    Aside,
    Attempts,
    PasswordGuard,
    PasswordStrategy,
    Passwords,
    RefreshTokens,
    SignIns,
  ],
  exports: [AccessTokenGuard, Aside, Attempts, PasswordGuard, Passwords, SignIns],
})
export class AuthModule {}
