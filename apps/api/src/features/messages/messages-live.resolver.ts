import { Args, Resolver, Subscription } from '@nestjs/graphql';
import { Allow } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current, type GraphqlContext } from '../../platform/context/current.js';
import type { ChangeStream } from '../../platform/live/change-stream.js';
import { LiveChanges } from '../../platform/live/live-changes.js';
import { MessageReadsService } from './message-reads.service.js';
import { MessagesType, MessageType, UnreadMessagesType } from './message.type.js';
import { LiveMessagesArgs } from './messages.inputs.js';

/** What changes while a page is open. Nothing is passed on: each delivery is read anew, as its receiver. */
@Resolver(() => MessageType)
export class MessagesLiveResolver {
  constructor(
    private readonly changes: LiveChanges,
    private readonly reads: MessageReadsService,
  ) {}

  @Subscription(() => MessagesType, {
    description:
      'The newest messages between a client and their coach: at once, and again after each change.',
    resolve(
      this: MessagesLiveResolver,
      { asked }: { asked: LiveMessagesArgs },
      _: unknown,
      { ctx }: GraphqlContext,
    ) {
      return this.reads.list(ctx, asked);
    },
  })
  @Allow('messages.use')
  messages(
    @Current() ctx: Ctx,
    @Args() asked: LiveMessagesArgs,
  ): ChangeStream<{ asked: LiveMessagesArgs }> {
    const { clientId, memberId } = ctx.actor;
    const about = asked.clientId?.toLowerCase() ?? clientId ?? memberId;
    return this.changes.follow(ctx, about, { asked });
  }

  @Subscription(() => UnreadMessagesType, {
    description: 'Whether the caller has unread messages: at once, and again after each change.',
    resolve(this: MessagesLiveResolver, _event: unknown, _: unknown, { ctx }: GraphqlContext) {
      return this.reads.unread(ctx);
    },
  })
  @Allow('messages.use')
  unreadMessages(@Current() ctx: Ctx): ChangeStream<object> {
    const { clientId, memberId } = ctx.actor;
    return this.changes.follow(ctx, clientId ?? memberId, {});
  }
}
