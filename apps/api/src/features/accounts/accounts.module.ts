import { Module } from '@nestjs/common';
import { AccountTokens } from './account-tokens.js';
import { AccountsResolver } from './accounts.resolver.js';
import { CredentialsResolver } from './credentials.resolver.js';
import { EmailChangeService } from './email-change.service.js';
import { PasswordsService } from './passwords.service.js';
import { ScreenLockResolver } from './screen-lock.resolver.js';
import { ScreenLockService } from './screen-lock.service.js';
import { SignInService } from './sign-in.service.js';
import { SignUpService } from './sign-up.service.js';

@Module({
  providers: [
    AccountTokens,
    AccountsResolver,
    CredentialsResolver,
    EmailChangeService,
    PasswordsService,
    ScreenLockResolver,
    ScreenLockService,
    SignInService,
    SignUpService,
  ],
  exports: [SignInService],
})
export class AccountsModule {}
