import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/access.decorators.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Current } from '../../../platform/context/current.js';
import type { Refusal } from '../../../platform/errors/refusal.js';
import { DoneResult, type Done } from '../../../platform/graphql/done.js';
import { IdPipe } from '../../../platform/graphql/inputs.js';
import { QuickReplyType, SaveQuickReplyInput } from './quick-reply.type.js';
import { QuickReplyResult } from './quick-replies.results.js';
import { QuickRepliesService } from './quick-replies.service.js';

@Resolver(() => QuickReplyType)
export class QuickRepliesResolver {
  constructor(private readonly service: QuickRepliesService) {}

  @Query(() => [QuickReplyType], {
    description:
      'Short texts that the caller saved for messages, the earliest first. Nobody else can read them.',
  })
  @Allow('quick-replies.own')
  quickReplies(@Current() ctx: Ctx): Promise<QuickReplyType[]> {
    return this.service.list(ctx);
  }

  @Mutation(() => QuickReplyResult, {
    description: 'Saves a short text for messages. The first save with an id creates it.',
  })
  @Allow('quick-replies.own')
  saveQuickReply(
    @Current() ctx: Ctx,
    @Args('input') input: SaveQuickReplyInput,
  ): Promise<QuickReplyType | Refusal> {
    return this.service.save(ctx, input);
  }

  @Mutation(() => DoneResult, { description: 'Deletes a short text of the caller.' })
  @Allow('quick-replies.own')
  removeQuickReply(
    @Current() ctx: Ctx,
    @Args('id', { type: () => ID }, IdPipe('id')) id: string,
  ): Promise<Done | Refusal> {
    return this.service.remove(ctx, id);
  }
}
