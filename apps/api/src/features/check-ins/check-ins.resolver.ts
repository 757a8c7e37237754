import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import type { Refusal } from '../../platform/errors/refusal.js';
import { DoneResult, type Done } from '../../platform/graphql/done.js';
import { IdPipe } from '../../platform/graphql/inputs.js';
import { CheckInSeriesService } from './check-in-series.service.js';
import { CheckInsType, CheckInType } from './check-in.type.js';
import { CheckInInput, CheckInsArgs } from './check-ins.inputs.js';
import { CheckInResult } from './check-ins.results.js';
import { CheckInsService } from './check-ins.service.js';

@Resolver(() => CheckInType)
export class CheckInsResolver {
  constructor(
    private readonly series: CheckInSeriesService,
    private readonly service: CheckInsService,
  ) {}

  @Query(() => CheckInsType, { description: "The caller's own when no client is named." })
  @Allow('check-ins.read')
  checkIns(
    @Current() ctx: Ctx,
    @Args('clientId', { type: () => ID, nullable: true }, IdPipe('clientId'))
    clientId: string | null,
    @Args() days: CheckInsArgs,
  ): Promise<CheckInsType> {
    return this.series.read(ctx, clientId, days);
  }

  @Mutation(() => CheckInResult, { description: 'Records how the client is.' })
  @Allow('check-ins.write')
  checkIn(@Current() ctx: Ctx, @Args('input') input: CheckInInput): Promise<CheckInType | Refusal> {
    return this.service.checkIn(ctx, input);
  }

  @Mutation(() => DoneResult, {
    description: 'Deletes a check-in within ten minutes of receiving it.',
  })
  @Allow('check-ins.write')
  undoCheckIn(
    @Current() ctx: Ctx,
    @Args('id', { type: () => ID }, IdPipe('id')) id: string,
  ): Promise<Done | Refusal> {
    return this.service.undo(ctx, id);
  }
}
