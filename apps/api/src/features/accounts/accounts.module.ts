import { Module } from '@nestjs/common';
import { EmailChanged } from './account-events.js';
import { AccountTokensService } from './credentials/account-tokens.service.js';
import { AccountNamesService } from './account-names.service.js';
import { AccountsResolver } from './accounts.resolver.js';
import { AddressConfirmationsService } from './credentials/address-confirmations.service.js';
import { CredentialsResolver } from './credentials/credentials.resolver.js';
import { EmailChangeService } from './credentials/email-change.service.js';
import { PasswordsService } from './credentials/passwords.service.js';
import { ScreenLockResolver } from './sign-in/screen-lock.resolver.js';
import { ScreenLockService } from './sign-in/screen-lock.service.js';
import { CodeChecksService } from './sign-in-codes/code-checks.service.js';
import { SignInCodesResolver } from './sign-in-codes/sign-in-codes.resolver.js';
import { SignInCodesService } from './sign-in-codes/sign-in-codes.service.js';
import { SignInService } from './sign-in/sign-in.service.js';
import { SignUpService } from './sign-in/sign-up.service.js';

@Module({
  providers: [
    AccountNamesService,
    AccountTokensService,
    AccountsResolver,
    AddressConfirmationsService,
    CodeChecksService,
    CredentialsResolver,
    EmailChangeService,
    EmailChanged,
    PasswordsService,
    ScreenLockResolver,
    ScreenLockService,
    SignInCodesResolver,
    SignInCodesService,
    SignInService,
    SignUpService,
  ],
  exports: [EmailChanged, SignInService],
})
export class AccountsModule {}
