import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/access.decorators.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Current } from '../../../platform/context/current.js';
import type { Refusal } from '../../../platform/errors/refusal.js';
import { DateTime } from '../../../platform/graphql/date-time.scalar.js';
import { DoneResult, type Done } from '../../../platform/graphql/done.js';
import { IdPipe } from '../../../platform/graphql/inputs.js';
import { EditMessageInput } from '../../messages/index.js';
import {
  CoupleMessageResult,
  CoupleMessagesType,
  CoupleMessageType,
} from './couple-message.type.js';
import { CoupleMessagesArgs, SendCoupleMessageInput } from './couple-messages.inputs.js';
import { CoupleMessagesService } from './couple-messages.service.js';

@Resolver(() => CoupleMessageType)
export class CoupleMessagesResolver {
  constructor(private readonly service: CoupleMessagesService) {}

  @Query(() => CoupleMessagesType, {
    description:
      'Messages between the two partners of a couple and their coach, the newest first. Only those three can read them.',
  })
  @Allow('messages.use')
  coupleMessages(
    @Current() ctx: Ctx,
    @Args() page: CoupleMessagesArgs,
  ): Promise<CoupleMessagesType> {
    return this.service.list(ctx, page);
  }

  @Mutation(() => CoupleMessageResult, {
    description:
      'Sends a message to the two others of a thread. The coach sends the first one, and nobody does while joint work is paused or over.',
  })
  @Allow('messages.use')
  sendCoupleMessage(
    @Current() ctx: Ctx,
    @Args('input') input: SendCoupleMessageInput,
  ): Promise<CoupleMessageType | Refusal> {
    return this.service.send(ctx, input);
  }

  @Mutation(() => CoupleMessageResult, {
    description:
      'Edits a message of the caller in the thread of a couple, within ten minutes of its receipt.',
  })
  @Allow('messages.use')
  editCoupleMessage(
    @Current() ctx: Ctx,
    @Args('input') input: EditMessageInput,
  ): Promise<CoupleMessageType | Refusal> {
    return this.service.edit(ctx, input);
  }

  @Mutation(() => CoupleMessageResult, {
    description:
      'Withdraws a message of the caller in the thread of a couple, within ten minutes of its receipt. Nobody can read it afterwards.',
  })
  @Allow('messages.use')
  withdrawCoupleMessage(
    @Current() ctx: Ctx,
    @Args('id', { type: () => ID }, IdPipe('id')) id: string,
  ): Promise<CoupleMessageType | Refusal> {
    return this.service.withdraw(ctx, id);
  }

  @Mutation(() => DoneResult, {
    description: 'Marks messages of a couple as read up to a moment, for the caller alone.',
  })
  @Allow('messages.use')
  markCoupleMessagesRead(
    @Current() ctx: Ctx,
    @Args('id', { type: () => ID }, IdPipe('id')) id: string,
    @Args('to', { type: () => DateTime }) to: Date,
  ): Promise<Done | Refusal> {
    return this.service.markRead(ctx, id, to);
  }
}
