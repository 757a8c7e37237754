import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Public } from '../../../platform/access/access.decorators.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Current } from '../../../platform/context/current.js';
import type { Refusal } from '../../../platform/errors/refusal.js';
import { DoneResult, type Done } from '../../../platform/graphql/done.js';
import { ScreenLockInput } from '../accounts.inputs.js';
import { SignedInResult } from '../accounts.results.js';
import type { SignedInType } from '../accounts.type.js';
import { ScreenLockService } from './screen-lock.service.js';

/** A PIN that covers the pages of an unattended device. */
@Resolver()
export class ScreenLockResolver {
  constructor(private readonly screenLock: ScreenLockService) {}

  @Mutation(() => DoneResult, {
    description: 'Sets the PIN. Changing an existing PIN requires the password.',
  })
  @Allow('account.lock')
  setScreenLock(@Current() ctx: Ctx, @Args('input') input: ScreenLockInput): Promise<Done> {
    return this.screenLock.set(ctx, input);
  }

  @Mutation(() => DoneResult, { description: 'Removes the PIN.' })
  @Allow('account.lock')
  removeScreenLock(@Current() ctx: Ctx, @Args('password') password: string): Promise<Done> {
    return this.screenLock.remove(ctx, password);
  }

  @Mutation(() => DoneResult, {
    description: 'Checks the password, and shows earlier answers on this device for ten minutes.',
  })
  @Allow('account.confirm')
  confirmPassword(@Current() ctx: Ctx, @Args('password') password: string): Promise<Done> {
    return this.screenLock.confirm(ctx, password);
  }

  @Mutation(() => DoneResult, {
    description:
      'Locks this device: until it is unlocked, its refresh cookie gives no access token.',
  })
  @Public()
  lockScreen(@Current() ctx: Ctx): Promise<Done> {
    return this.screenLock.lock(ctx);
  }

  @Mutation(() => SignedInResult, { description: 'The fifth wrong PIN signs this device out.' })
  @Public()
  unlockScreen(@Current() ctx: Ctx, @Args('pin') pin: string): Promise<SignedInType | Refusal> {
    return this.screenLock.unlock(ctx, pin);
  }
}
