import { Global, Module } from '@nestjs/common';
import { Aside } from '../database/aside.js';
import { Attempts } from './attempts.js';
import { LocalSignIn } from './local-sign-in.js';
import { Passwords } from './passwords.js';
import { RefreshTokens } from './refresh-tokens.js';
import { SignIns } from './sign-ins.js';

/** Authentication: passwords, attempts, sign-ins, and their tokens. */
@Global()
@Module({
  providers: [Aside, Attempts, LocalSignIn, Passwords, RefreshTokens, SignIns],
  exports: [Aside, Attempts, LocalSignIn, Passwords, SignIns],
})
export class AuthModule {}
