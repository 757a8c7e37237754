import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import type { Refusal } from '../../platform/errors/refusal.js';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { DoneResult, type Done } from '../../platform/graphql/done.js';
import { IdPipe } from '../../platform/graphql/inputs.js';
import { MessageReadsService } from './message-reads.service.js';
import { MessageHoursType, MessagesType, MessageType, UnreadMessagesType } from './message.type.js';
import { EditMessageInput, MessagesArgs, SendMessageInput } from './messages.inputs.js';
import { MessageResult } from './messages.results.js';
import { MessagesService } from './messages.service.js';

@Resolver(() => MessageType)
export class MessagesResolver {
  constructor(
    private readonly reads: MessageReadsService,
    private readonly service: MessagesService,
  ) {}

  @Query(() => MessagesType, {
    description:
      'Messages between a client and their coach, the newest first. Only those two can read them.',
  })
  @Allow('messages.use')
  messages(@Current() ctx: Ctx, @Args() page: MessagesArgs): Promise<MessagesType> {
    return this.reads.list(ctx, page);
  }

  @Query(() => UnreadMessagesType, { description: 'Whether the caller has unread messages.' })
  @Allow('messages.use')
  unreadMessages(@Current() ctx: Ctx): Promise<UnreadMessagesType> {
    return this.reads.unread(ctx);
  }

  @Query(() => MessageHoursType, {
    description: "On which days the calling client's coach usually reads messages.",
  })
  @Allow('messages.own')
  messageHours(@Current() ctx: Ctx): Promise<MessageHoursType> {
    return this.reads.hours(ctx);
  }

  @Mutation(() => MessageResult, {
    description:
      'Sends a message to the coach, or to a client of the caller. The first one of a client lets the coach read them.',
  })
  @Allow('messages.use')
  sendMessage(
    @Current() ctx: Ctx,
    @Args('input') input: SendMessageInput,
  ): Promise<MessageType | Refusal> {
    return this.service.send(ctx, input);
  }

  @Mutation(() => MessageResult, {
    description: 'Edits a message of the caller within ten minutes of its receipt.',
  })
  @Allow('messages.use')
  editMessage(
    @Current() ctx: Ctx,
    @Args('input') input: EditMessageInput,
  ): Promise<MessageType | Refusal> {
    return this.service.edit(ctx, input);
  }

  @Mutation(() => MessageResult, {
    description:
      'Withdraws a message of the caller within ten minutes of its receipt. Nobody can read it afterwards.',
  })
  @Allow('messages.use')
  withdrawMessage(
    @Current() ctx: Ctx,
    @Args('id', { type: () => ID }, IdPipe('id')) id: string,
  ): Promise<MessageType | Refusal> {
    return this.service.withdraw(ctx, id);
  }

  @Mutation(() => DoneResult, {
    description: 'Marks messages of the coach as read up to a moment.',
  })
  @Allow('messages.own')
  markMessagesRead(
    @Current() ctx: Ctx,
    @Args('to', { type: () => DateTime }) to: Date,
  ): Promise<Done | Refusal> {
    return this.reads.markRead(ctx, to);
  }

  @Mutation(() => DoneResult, {
    description:
      "Decides whether the caller's present coach can read messages with earlier coaches, until the next transfer.",
  })
  @Allow('messages.own')
  shareEarlierMessages(
    @Current() ctx: Ctx,
    @Args('shares', { type: () => Boolean }) shares: boolean,
  ): Promise<Done | Refusal> {
    return this.service.shareEarlier(ctx, shares);
  }
}
