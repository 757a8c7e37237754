import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import type { Refusal } from '../../platform/errors/refusal.js';
import { DoneResult, type Done } from '../../platform/graphql/done.js';
import { IdPipe } from '../../platform/graphql/inputs.js';
import { PageArgs } from '../../platform/paging/paging.js';
import { BreatherDecisionsService } from './breather-decisions.service.js';
import { BreatherListsService } from './breather-lists.service.js';
import { BreatherConnection, BreatherType, SharedBreatherType } from './breather.type.js';
import { BreathersService } from './breathers.service.js';
import { WriteBreatherInput } from './breathers.inputs.js';
import { BreatherResult } from './breathers.results.js';

@Resolver(() => BreatherType)
export class BreathersResolver {
  constructor(
    private readonly lists: BreatherListsService,
    private readonly drafts: BreathersService,
    private readonly decisions: BreatherDecisionsService,
  ) {}

  @Query(() => BreatherConnection, { description: "The client's own, the latest first." })
  @Allow('breathers.own')
  breathers(@Current() ctx: Ctx, @Args() page: PageArgs): Promise<BreatherConnection> {
    return this.lists.ofCaller(ctx, page);
  }

  @Query(() => [SharedBreatherType], {
    description: 'The breathers that a client shares now, the latest first.',
  })
  @Allow('breathers.read-shared')
  sharedBreathers(
    @Current() ctx: Ctx,
    @Args('clientId', { type: () => ID }, IdPipe('clientId')) clientId: string,
  ): Promise<SharedBreatherType[]> {
    return this.lists.sharedBy(ctx, clientId);
  }

  @Mutation(() => BreatherResult, { description: 'Saves the text, as often as the client types.' })
  @Allow('breathers.own')
  writeBreather(
    @Current() ctx: Ctx,
    @Args('input') input: WriteBreatherInput,
  ): Promise<BreatherType | Refusal> {
    return this.drafts.write(ctx, input);
  }

  @Mutation(() => BreatherResult, {
    description: 'Keeps it for the client alone, when the wait is over.',
  })
  @Allow('breathers.own')
  keepBreather(
    @Current() ctx: Ctx,
    @Args('id', { type: () => ID }, IdPipe('id')) id: string,
  ): Promise<BreatherType | Refusal> {
    return this.decisions.keep(ctx, id);
  }

  @Mutation(() => BreatherResult, {
    description:
      'Shares it with the coach, when the wait is over. The version must be the current one.',
  })
  @Allow('breathers.own')
  shareBreather(
    @Current() ctx: Ctx,
    @Args('id', { type: () => ID }, IdPipe('id')) id: string,
    @Args('version', { type: () => Int }) version: number,
  ): Promise<BreatherType | Refusal> {
    return this.decisions.share(ctx, id, version);
  }

  @Mutation(() => BreatherResult, {
    description: 'Stops sharing it: the coach can no longer read it.',
  })
  @Allow('breathers.own')
  unshareBreather(
    @Current() ctx: Ctx,
    @Args('id', { type: () => ID }, IdPipe('id')) id: string,
  ): Promise<BreatherType | Refusal> {
    return this.decisions.unshare(ctx, id);
  }

  @Mutation(() => DoneResult, { description: 'Deletes it, at any time.' })
  @Allow('breathers.own')
  burnBreather(
    @Current() ctx: Ctx,
    @Args('id', { type: () => ID }, IdPipe('id')) id: string,
  ): Promise<Done | Refusal> {
    return this.decisions.burn(ctx, id);
  }
}
