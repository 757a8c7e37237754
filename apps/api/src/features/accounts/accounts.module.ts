import { Module } from '@nestjs/common';
import { EmailChanged } from './account-events.js';
import { AccountTokensService } from './account-tokens.service.js';
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
    AccountTokensService,
    AccountsResolver,
    CredentialsResolver,
    EmailChangeService,
    EmailChanged,
    PasswordsService,
    ScreenLockResolver,
    ScreenLockService,
    SignInService,
    SignUpService,
  ],
  exports: [EmailChanged, SignInService],
})
export class AccountsModule {}
