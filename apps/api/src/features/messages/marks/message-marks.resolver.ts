import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/access.decorators.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Current } from '../../../platform/context/current.js';
import type { Refusal } from '../../../platform/errors/refusal.js';
import { DoneResult, type Done } from '../../../platform/graphql/done.js';
import { MessageMarksService } from './message-marks.service.js';
import { MessageSettingsType } from './message-settings.type.js';

@Resolver(() => MessageSettingsType)
export class MessageMarksResolver {
  constructor(private readonly marks: MessageMarksService) {}

  @Query(() => MessageSettingsType, {
    description: 'What the caller decided about their messages. Nobody else can read it.',
  })
  @Allow('messages.use')
  messageSettings(@Current() ctx: Ctx): Promise<MessageSettingsType> {
    return this.marks.settings(ctx);
  }

  @Mutation(() => DoneResult, {
    description:
      'Lets the other person of a thread see which messages the caller has read, if that person lets the caller see the same. Turning it off deletes all marks of both.',
  })
  @Allow('messages.use')
  showWhenRead(
    @Current() ctx: Ctx,
    @Args('shows', { type: () => Boolean }) shows: boolean,
  ): Promise<Done | Refusal> {
    return this.marks.showWhenRead(ctx, shows);
  }
}
