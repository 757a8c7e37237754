import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { SignedIn } from '../../../platform/access/access.decorators.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Current } from '../../../platform/context/current.js';
import type { Refusal } from '../../../platform/errors/refusal.js';
import { DoneResult, type Done } from '../../../platform/graphql/done.js';
import { SignInCodesService } from './sign-in-codes.service.js';
import {
  RecoveryCodesResult,
  SignInCodesType,
  SignInSecretResult,
  type RecoveryCodesType,
  type SignInSecretType,
} from './sign-in-codes.type.js';

@Resolver()
export class SignInCodesResolver {
  constructor(private readonly codes: SignInCodesService) {}

  @Query(() => SignInCodesType, {
    description: 'Whether the caller signs in with codes of an authenticator app.',
  })
  @SignedIn()
  signInCodes(@Current() ctx: Ctx): Promise<SignInCodesType> {
    return this.codes.state(ctx);
  }

  @Mutation(() => SignInSecretResult, {
    description:
      'A new secret for an authenticator app. It counts once `turnOnSignInCodes` got a code.',
  })
  @SignedIn()
  prepareSignInCodes(
    @Current() ctx: Ctx,
    @Args('password') password: string,
  ): Promise<SignInSecretType | Refusal> {
    return this.codes.prepare(ctx, password);
  }

  @Mutation(() => RecoveryCodesResult, {
    description:
      'Signing in asks for a code from now on. `code` is one of the app, at most 15 minutes after its secret was shown.',
  })
  @SignedIn()
  turnOnSignInCodes(
    @Current() ctx: Ctx,
    @Args('code') code: string,
  ): Promise<RecoveryCodesType | Refusal> {
    return this.codes.turnOn(ctx, code);
  }

  @Mutation(() => RecoveryCodesResult, {
    description: 'New recovery codes; those before no longer work.',
  })
  @SignedIn()
  renewRecoveryCodes(
    @Current() ctx: Ctx,
    @Args('password') password: string,
    @Args('code') code: string,
  ): Promise<RecoveryCodesType | Refusal> {
    return this.codes.renewRecovery(ctx, password, code);
  }

  @Mutation(() => DoneResult, { description: 'Signing in asks for no code any more.' })
  @SignedIn()
  turnOffSignInCodes(
    @Current() ctx: Ctx,
    @Args('password') password: string,
    @Args('code') code: string,
  ): Promise<Done | Refusal> {
    return this.codes.turnOff(ctx, password, code);
  }
}
