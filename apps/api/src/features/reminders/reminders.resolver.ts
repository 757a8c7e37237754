import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import type { Refusal } from '../../platform/errors/refusal.js';
import { SetSessionRemindersInput } from './reminders.inputs.js';
import { RemindersResult } from './reminders.results.js';
import { RemindersService } from './reminders.service.js';
import { RemindersType } from './reminders.type.js';

@Resolver(() => RemindersType)
export class RemindersResolver {
  constructor(private readonly service: RemindersService) {}

  @Query(() => RemindersType, { description: "The caller's digest email." })
  @Allow('reminders.own')
  reminders(@Current() ctx: Ctx): Promise<RemindersType> {
    return this.service.ofCaller(ctx);
  }

  @Mutation(() => RemindersResult, {
    description:
      'Sets the time of day of the digest. `setConsent` for REMINDERS_MAIL turns it on and off.',
  })
  @Allow('reminders.own')
  setReminderTime(
    @Current() ctx: Ctx,
    @Args('at', { description: '`HH:MM`, from 00:00 to 23:59.' }) at: string,
  ): Promise<RemindersType | Refusal> {
    return this.service.setTime(ctx, at);
  }

  @Mutation(() => RemindersResult, {
    description:
      'Sets which reminders of sessions the client wants, and their quiet hours. None are sent without consent to REMINDERS_MAIL.',
  })
  @Allow('reminders.own')
  setSessionReminders(
    @Current() ctx: Ctx,
    @Args('input') input: SetSessionRemindersInput,
  ): Promise<RemindersType | Refusal> {
    return this.service.setSessionReminders(ctx, input);
  }
}
