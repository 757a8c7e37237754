import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Public, SignedIn } from '../../../platform/access/access.decorators.js';
import { MailAddressPipe } from '../../../platform/auth/mail-address.js';
import type { Refusal } from '../../../platform/errors/refusal.js';
import { Current } from '../../../platform/context/current.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { DoneResult, type Done } from '../../../platform/graphql/done.js';
import { MailSentResult, SignedInResult } from '../accounts.results.js';
import type { MailSentType, SignedInType } from '../accounts.type.js';
import { EmailChangeService } from './email-change.service.js';
import { PasswordsService } from './passwords.service.js';

/** The credentials of an account, and how they change. */
@Resolver()
export class CredentialsResolver {
  constructor(
    private readonly passwords: PasswordsService,
    private readonly emailChanges: EmailChangeService,
  ) {}

  @Mutation(() => MailSentResult, { description: 'Emails a link that sets a new password.' })
  @Public()
  requestPasswordReset(
    @Current() ctx: Ctx,
    @Args('email', MailAddressPipe('email')) email: string,
  ): Promise<MailSentType> {
    return this.passwords.requestReset(ctx, email);
  }

  @Mutation(() => SignedInResult, { description: 'Sets a new password and signs in.' })
  @Public()
  resetPassword(
    @Current() ctx: Ctx,
    @Args('token') token: string,
    @Args('password') password: string,
  ): Promise<SignedInType | Refusal> {
    return this.passwords.reset(ctx, token, password);
  }

  @Mutation(() => SignedInResult, {
    description: 'Sets a new password; other devices are signed out.',
  })
  @SignedIn()
  changePassword(
    @Current() ctx: Ctx,
    @Args('current') current: string,
    @Args('password') password: string,
  ): Promise<SignedInType> {
    return this.passwords.change(ctx, current, password);
  }

  @Mutation(() => MailSentResult, { description: 'Emails a link to the new address.' })
  @SignedIn()
  requestEmailChange(
    @Current() ctx: Ctx,
    @Args('email', MailAddressPipe('email')) email: string,
    @Args('password') password: string,
  ): Promise<MailSentType> {
    return this.emailChanges.request(ctx, email, password);
  }

  @Query(() => String, {
    nullable: true,
    description: 'The address that a link in an email confirms; null if the link no longer works.',
  })
  @Public()
  addressToConfirm(@Current() ctx: Ctx, @Args('token') token: string): Promise<string | null> {
    return this.emailChanges.addressOf(ctx, token);
  }

  @Mutation(() => DoneResult, { description: 'Makes the new address the address of the account.' })
  @Public()
  confirmEmailChange(@Current() ctx: Ctx, @Args('token') token: string): Promise<Done> {
    return this.emailChanges.confirm(ctx, token);
  }
}
