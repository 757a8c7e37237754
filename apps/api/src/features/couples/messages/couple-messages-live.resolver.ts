import { Args, Resolver, Subscription } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/access.decorators.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Current, type GraphqlContext } from '../../../platform/context/current.js';
import type { ChangeStream } from '../../../platform/live/change-stream.js';
import { LiveChanges } from '../../../platform/live/live-changes.js';
import { CoupleMessagesType, CoupleMessageType } from './couple-message.type.js';
import { LiveCoupleMessagesArgs } from './couple-messages.inputs.js';
import { CoupleMessagesService } from './couple-messages.service.js';

/** What changes while a thread is open. Nothing is passed on: each delivery is read anew, as its receiver. */
@Resolver(() => CoupleMessageType)
export class CoupleMessagesLiveResolver {
  constructor(
    private readonly changes: LiveChanges,
    private readonly service: CoupleMessagesService,
  ) {}

  @Subscription(() => CoupleMessagesType, {
    description: 'The newest messages of a couple: at once, and again after each change.',
    resolve(
      this: CoupleMessagesLiveResolver,
      { asked }: { asked: LiveCoupleMessagesArgs },
      _: unknown,
      { ctx }: GraphqlContext,
    ) {
      return this.service.list(ctx, asked);
    },
  })
  @Allow('messages.use')
  coupleMessages(
    @Current() ctx: Ctx,
    @Args() asked: LiveCoupleMessagesArgs,
  ): ChangeStream<{ asked: LiveCoupleMessagesArgs }> {
    const { clientId, memberId } = ctx.actor;
    return this.changes.follow(ctx, clientId ?? memberId, { asked });
  }
}
