import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Public, SignedIn } from '../../platform/access/access.decorators.js';
import { MailAddressPipe } from '../../platform/auth/mail-address.js';
import { Current } from '../../platform/context/current.js';
import type { Ctx } from '../../platform/context/ctx.js';
import type { Refusal } from '../../platform/errors/refusal.js';
import { DoneResult, type Done } from '../../platform/graphql/done.js';
import { NameInEmailsPipe } from '../../platform/graphql/argument-pipes.js';
import { IdPipe } from '../../platform/graphql/inputs.js';
import { AccountNamesService } from './account-names.service.js';
import { ConfirmSignUpInput, SignInInput } from './accounts.inputs.js';
import { MailSentResult, SignedInResult } from './accounts.results.js';
import {
  MeType,
  SignedInPlaceType,
  type MailSentType,
  type SignedInType,
} from './accounts.type.js';
import { SignInService } from './sign-in/sign-in.service.js';
import { SignUpService } from './sign-in/sign-up.service.js';

@Resolver()
export class AccountsResolver {
  constructor(
    private readonly signUps: SignUpService,
    private readonly signIns: SignInService,
    private readonly names: AccountNamesService,
  ) {}

  @Query(() => MeType, {
    nullable: true,
    description: 'The signed-in person; null for an anonymous caller.',
  })
  @Public()
  me(@Current() ctx: Ctx): Promise<MeType | null> {
    return this.signIns.me(ctx);
  }

  @Query(() => [SignedInPlaceType], {
    description: 'The devices that are signed in, the last used first.',
  })
  @SignedIn()
  signedInPlaces(@Current() ctx: Ctx): Promise<SignedInPlaceType[]> {
    return this.signIns.places(ctx);
  }

  @Mutation(() => MailSentResult, {
    description: 'Emails a link that opens the form to complete the sign-up.',
  })
  @Public()
  signUp(
    @Current() ctx: Ctx,
    @Args('email', MailAddressPipe('email')) email: string,
  ): Promise<MailSentType> {
    return this.signUps.signUp(ctx, email);
  }

  @Mutation(() => SignedInResult, {
    description: 'Creates the account and its practice, and signs in.',
  })
  @Public()
  confirmSignUp(
    @Current() ctx: Ctx,
    @Args('input') input: ConfirmSignUpInput,
  ): Promise<SignedInType> {
    return this.signUps.confirm(ctx, input);
  }

  @Mutation(() => DoneResult, {
    description: 'Changes the name of the caller in every practice where they are staff.',
  })
  @Allow('practice.edit-own')
  renameAccount(
    @Current() ctx: Ctx,
    @Args('name', NameInEmailsPipe('name', 200)) name: string,
  ): Promise<Done> {
    return this.names.rename(ctx, name);
  }

  @Mutation(() => SignedInResult, { description: 'Signs in with an address and a password.' })
  @Public()
  signIn(@Current() ctx: Ctx, @Args('input') input: SignInInput): Promise<SignedInType> {
    return this.signIns.signIn(ctx, input);
  }

  @Mutation(() => SignedInResult, {
    description:
      'Exchanges the refresh cookie for a new access token; `practiceId` switches the practice.',
  })
  @Public()
  refreshSession(
    @Current() ctx: Ctx,
    @Args('practiceId', { type: () => ID, nullable: true }, IdPipe('practiceId'))
    practiceId?: string | null,
  ): Promise<SignedInType | Refusal> {
    return this.signIns.refresh(ctx, practiceId);
  }

  @Mutation(() => DoneResult, { description: 'Ends one of `signedInPlaces`.' })
  @SignedIn()
  signOutPlace(
    @Current() ctx: Ctx,
    @Args('placeId', { type: () => ID }, IdPipe('placeId')) placeId: string,
  ): Promise<Done> {
    return this.signIns.signOutPlace(ctx, placeId);
  }

  @Mutation(() => DoneResult, { description: 'Signs this device out, or all devices.' })
  @Public()
  signOut(
    @Current() ctx: Ctx,
    @Args('everywhere', { type: () => Boolean, nullable: true }) everywhere?: boolean | null,
  ): Promise<Done> {
    return this.signIns.signOut(ctx, everywhere ?? false);
  }
}
