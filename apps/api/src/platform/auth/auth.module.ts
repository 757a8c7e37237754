import { Global, Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { StandalonePool } from '../database/standalone-pool.js';
import { AccessTokenGuard } from './tokens/access-token.guard.js';
import { AccessTokenStrategy } from './tokens/access-token.strategy.js';
import { RateLimitsService } from './sign-ins/rate-limits.service.js';
import { PasswordGuard } from './passwords/password.guard.js';
import { PasswordStrategy } from './passwords/password.strategy.js';
import { Passwords } from './passwords/passwords.js';
import { RefreshTokens } from './tokens/refresh-tokens.js';
import { DeviceSignInsService } from './sign-ins/device-sign-ins.service.js';

/** Authentication: passwords, attempts, sign-ins and their tokens. */
@Global()
@Module({
  imports: [PassportModule],
  providers: [
    AccessTokenGuard,
    AccessTokenStrategy,
    StandalonePool,
    RateLimitsService,
    PasswordGuard,
    PasswordStrategy,
    Passwords,
    RefreshTokens,
    DeviceSignInsService,
  ],
  exports: [
    AccessTokenGuard,
    StandalonePool,
    RateLimitsService,
    PasswordGuard,
    Passwords,
    DeviceSignInsService,
  ],
})
export class AuthModule {}
