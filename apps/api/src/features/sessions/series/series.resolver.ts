import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/access.decorators.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Current } from '../../../platform/context/current.js';
import type { Refusal } from '../../../platform/errors/refusal.js';
import { IdPipe } from '../../../platform/graphql/inputs.js';
import { SeriesChangesService } from './series-changes.service.js';
import { SeriesScheduleService } from './series-schedule.service.js';
import {
  ChangeSeriesInput,
  PlanSeriesInput,
  SeriesChangePreviewInput,
  SeriesPreviewInput,
} from './series.inputs.js';
import { SessionSeriesResult } from './series.results.js';
import { SeriesPreviewType, SeriesScope, SessionSeriesType } from './series.type.js';

@Resolver(() => SessionSeriesType)
export class SeriesResolver {
  constructor(
    private readonly schedule: SeriesScheduleService,
    private readonly changes: SeriesChangesService,
  ) {}

  @Query(() => SeriesPreviewType, {
    description: 'The sessions that a series would have, with what speaks against each.',
  })
  @Allow('sessions.write')
  seriesPreview(
    @Current() ctx: Ctx,
    @Args('input') input: SeriesPreviewInput,
  ): Promise<SeriesPreviewType> {
    return this.schedule.preview(ctx, input);
  }

  @Query(() => SeriesPreviewType, {
    description: 'What a change would make of the upcoming sessions of a series.',
  })
  @Allow('sessions.write')
  seriesChangePreview(
    @Current() ctx: Ctx,
    @Args('input') input: SeriesChangePreviewInput,
  ): Promise<SeriesPreviewType> {
    return this.changes.preview(ctx, input);
  }

  @Mutation(() => SessionSeriesResult, {
    description: "Plans a series of sessions with the client's coach. The client gets one email.",
  })
  @Allow('sessions.write')
  planSeries(
    @Current() ctx: Ctx,
    @Args('input') input: PlanSeriesInput,
  ): Promise<SessionSeriesType | Refusal> {
    return this.schedule.plan(ctx, input);
  }

  @Mutation(() => SessionSeriesResult, {
    description: 'Changes time, length or place of upcoming sessions of a series.',
  })
  @Allow('sessions.write')
  changeSeries(
    @Current() ctx: Ctx,
    @Args('input') input: ChangeSeriesInput,
  ): Promise<SessionSeriesType | Refusal> {
    return this.changes.change(ctx, input);
  }

  @Mutation(() => SessionSeriesResult, { description: 'Cancels upcoming sessions of a series.' })
  @Allow('sessions.write')
  cancelSeries(
    @Current() ctx: Ctx,
    @Args('sessionId', { type: () => ID }, IdPipe('sessionId')) sessionId: string,
    @Args('scope', { type: () => SeriesScope }) scope: `${SeriesScope}`,
  ): Promise<SessionSeriesType | Refusal> {
    return this.changes.cancel(ctx, sessionId, scope);
  }
}
