import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/access.decorators.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Current } from '../../../platform/context/current.js';
import type { Refusal } from '../../../platform/errors/refusal.js';
import { DoneResult, type Done } from '../../../platform/graphql/done.js';
import { IdPipe } from '../../../platform/graphql/inputs.js';
import type { MessageType } from '../message.type.js';
import { MessageResult } from '../messages.results.js';
import { PlannedMessageType } from './planned-message.type.js';
import { EditPlannedMessageInput, PlanMessageInput } from './planned-messages.inputs.js';
import { PlannedMessageResult } from './planned-messages.results.js';
import { PlannedMessagesService } from './planned-messages.service.js';

@Resolver(() => PlannedMessageType)
export class PlannedMessagesResolver {
  constructor(private readonly service: PlannedMessagesService) {}

  @Query(() => [PlannedMessageType], {
    description:
      'What the caller wrote for later, at most 200: first what was not sent, for 30 days, then what waits, by its time. Nobody else can read it.',
  })
  @Allow('messages.plan')
  plannedMessages(
    @Current() ctx: Ctx,
    @Args(
      'clientId',
      { type: () => ID, nullable: true, description: 'To this client; to all when omitted.' },
      IdPipe('clientId'),
    )
    clientId: string | null,
  ): Promise<PlannedMessageType[]> {
    return this.service.list(ctx, clientId ?? null);
  }

  @Mutation(() => PlannedMessageResult, {
    description: 'Plans a message to a client of the caller. It is sent when its time comes.',
  })
  @Allow('messages.plan')
  planMessage(
    @Current() ctx: Ctx,
    @Args('input') input: PlanMessageInput,
  ): Promise<PlannedMessageType | Refusal> {
    return this.service.plan(ctx, input);
  }

  @Mutation(() => PlannedMessageResult, {
    description: 'Changes the text or the time of a message that waits to be sent.',
  })
  @Allow('messages.plan')
  editPlannedMessage(
    @Current() ctx: Ctx,
    @Args('input') input: EditPlannedMessageInput,
  ): Promise<PlannedMessageType | Refusal> {
    return this.service.edit(ctx, input);
  }

  @Mutation(() => MessageResult, { description: 'Sends a planned message now.' })
  @Allow('messages.plan')
  sendPlannedMessage(
    @Current() ctx: Ctx,
    @Args('id', { type: () => ID }, IdPipe('id')) id: string,
  ): Promise<MessageType | Refusal> {
    return this.service.sendNow(ctx, id);
  }

  @Mutation(() => DoneResult, {
    description: 'Deletes a planned message that is waiting, or that was not sent.',
  })
  @Allow('messages.plan')
  cancelPlannedMessage(
    @Current() ctx: Ctx,
    @Args('id', { type: () => ID }, IdPipe('id')) id: string,
  ): Promise<Done | Refusal> {
    return this.service.cancel(ctx, id);
  }
}
