import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import type { Refusal } from '../../platform/errors/refusal.js';
import { DoneResult, type Done } from '../../platform/graphql/done.js';
import { IdPipe } from '../../platform/graphql/inputs.js';
import { PageArgs } from '../../platform/paging/paging.js';
import {
  MarkReadInput,
  PutOffAttentionInput,
  SetAttentionRulesInput,
  SettleAttentionInput,
} from './attention.inputs.js';
import { AttentionMarkResult, AttentionRulesResult } from './attention.results.js';
import {
  AttentionMarkConnection,
  AttentionRulesType,
  type AttentionMarkType,
} from './attention.type.js';
import { AttentionMarking } from './marking.js';
import { AttentionMarksListing } from './marks-listing.js';
import { ReadMarking } from './reading-marks.js';
import { AttentionRuling } from './ruling.js';

@Resolver()
export class AttentionResolver {
  constructor(
    private readonly marking: AttentionMarking,
    private readonly marks: AttentionMarksListing,
    private readonly reading: ReadMarking,
    private readonly ruling: AttentionRuling,
  ) {}

  @Query(() => AttentionRulesType)
  @Allow('today.coach')
  attentionRules(@Current() ctx: Ctx): Promise<AttentionRulesType> {
    return this.ruling.read(ctx);
  }

  @Query(() => AttentionMarkConnection, {
    description: 'What hides a reason from the Today of the coach who asks, the latest first.',
  })
  @Allow('today.coach')
  attentionMarks(@Current() ctx: Ctx, @Args() page: PageArgs): Promise<AttentionMarkConnection> {
    return this.marks.page(ctx, page);
  }

  @Mutation(() => AttentionRulesResult)
  @Allow('practice.manage')
  setAttentionRules(
    @Current() ctx: Ctx,
    @Args('input') input: SetAttentionRulesInput,
  ): Promise<AttentionRulesType | Refusal> {
    return this.ruling.set(ctx, input);
  }

  @Mutation(() => AttentionMarkResult)
  @Allow('today.coach')
  putOffAttention(
    @Current() ctx: Ctx,
    @Args('input') input: PutOffAttentionInput,
  ): Promise<AttentionMarkType | Refusal> {
    return this.marking.putOff(ctx, input);
  }

  @Mutation(() => AttentionMarkResult, {
    description: 'Done with it: it shows again when there is something new in it.',
  })
  @Allow('today.coach')
  settleAttention(
    @Current() ctx: Ctx,
    @Args('input') input: SettleAttentionInput,
  ): Promise<AttentionMarkType | Refusal> {
    return this.marking.settle(ctx, input);
  }

  @Mutation(() => DoneResult, { description: 'It shows again at once.' })
  @Allow('today.coach')
  takeBackAttention(
    @Current() ctx: Ctx,
    @Args('id', { type: () => ID }, IdPipe('id')) id: string,
  ): Promise<Done | Refusal> {
    return this.marking.takeBack(ctx, id);
  }

  @Mutation(() => DoneResult, { description: 'That the coach has opened what a client shared.' })
  @Allow('people.read')
  markRead(@Current() ctx: Ctx, @Args('input') input: MarkReadInput): Promise<Done | Refusal> {
    return this.reading.mark(ctx, input);
  }
}
