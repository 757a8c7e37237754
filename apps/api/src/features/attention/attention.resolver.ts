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
  SnoozeAttentionInput,
  SetAttentionRulesInput,
  DismissAttentionInput,
} from './attention.inputs.js';
import { AttentionMarkResult, AttentionRulesResult } from './attention.results.js';
import {
  AttentionMarkConnection,
  AttentionRulesType,
  FurtherAttentionType,
  type AttentionMarkType,
} from './attention.type.js';
import { FurtherItemsService } from './items/further-items.service.js';
import { AttentionMarksService } from './marks/attention-marks.service.js';
import { HiddenItemsService } from './marks/hidden-items.service.js';
import { ReadMarksService } from './read-marks.service.js';
import { AttentionRulesService } from './rules/attention-rules.service.js';

@Resolver()
export class AttentionResolver {
  constructor(
    private readonly marks: AttentionMarksService,
    private readonly further: FurtherItemsService,
    private readonly hidden: HiddenItemsService,
    private readonly readMarks: ReadMarksService,
    private readonly rules: AttentionRulesService,
  ) {}

  @Query(() => AttentionRulesType, { description: "The practice's attention rules." })
  @Allow('today.coach')
  attentionRules(@Current() ctx: Ctx): Promise<AttentionRulesType> {
    return this.rules.read(ctx);
  }

  @Query(() => FurtherAttentionType, {
    description: "The attention items of the caller's clients that follow those of Today.",
  })
  @Allow('today.coach')
  furtherAttention(
    @Current() ctx: Ctx,
    @Args('after') after: string,
  ): Promise<FurtherAttentionType> {
    return this.further.page(ctx, after);
  }

  @Query(() => AttentionMarkConnection, {
    description: "The attention items of the caller's clients that are snoozed or dismissed.",
  })
  @Allow('today.coach')
  attentionMarks(@Current() ctx: Ctx, @Args() page: PageArgs): Promise<AttentionMarkConnection> {
    return this.hidden.page(ctx, page);
  }

  @Mutation(() => AttentionRulesResult, { description: "Changes the practice's attention rules." })
  @Allow('practice.manage')
  setAttentionRules(
    @Current() ctx: Ctx,
    @Args('input') input: SetAttentionRulesInput,
  ): Promise<AttentionRulesType | Refusal> {
    return this.rules.set(ctx, input);
  }

  @Mutation(() => AttentionMarkResult, { description: 'Hides an attention item until a day.' })
  @Allow('today.coach')
  snoozeAttention(
    @Current() ctx: Ctx,
    @Args('input') input: SnoozeAttentionInput,
  ): Promise<AttentionMarkType | Refusal> {
    return this.marks.snooze(ctx, input);
  }

  @Mutation(() => AttentionMarkResult, {
    description: 'Hides an attention item until there is something new.',
  })
  @Allow('today.coach')
  dismissAttention(
    @Current() ctx: Ctx,
    @Args('input') input: DismissAttentionInput,
  ): Promise<AttentionMarkType | Refusal> {
    return this.marks.dismiss(ctx, input);
  }

  @Mutation(() => DoneResult, {
    description: 'Undoes a snooze or dismissal: the item shows again at once.',
  })
  @Allow('today.coach')
  restoreAttention(
    @Current() ctx: Ctx,
    @Args('id', { type: () => ID }, IdPipe('id')) id: string,
  ): Promise<Done | Refusal> {
    return this.marks.restore(ctx, id);
  }

  @Mutation(() => DoneResult, {
    description: 'Records that the coach opened what a client shared.',
  })
  @Allow('people.read')
  markRead(@Current() ctx: Ctx, @Args('input') input: MarkReadInput): Promise<Done | Refusal> {
    return this.readMarks.mark(ctx, input);
  }
}
