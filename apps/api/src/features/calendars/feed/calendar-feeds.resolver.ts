import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/access.decorators.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Current } from '../../../platform/context/current.js';
import type { Refusal } from '../../../platform/errors/refusal.js';
import { DoneResult, type Done } from '../../../platform/graphql/done.js';
import { CalendarFeedType, type NewCalendarFeedType } from './calendar-feed.type.js';
import { CalendarFeedResult } from './calendar-feeds.results.js';
import { CalendarFeedsService } from './calendar-feeds.service.js';

@Resolver()
export class CalendarFeedsResolver {
  constructor(private readonly feeds: CalendarFeedsService) {}

  @Query(() => CalendarFeedType, {
    nullable: true,
    description: "The caller's calendar feed; null if they have none.",
  })
  @Allow('calendars.own')
  myCalendarFeed(@Current() ctx: Ctx): Promise<CalendarFeedType | null> {
    return this.feeds.ofCaller(ctx);
  }

  @Mutation(() => CalendarFeedResult, {
    description:
      "Makes a new secret address of the caller's calendar feed. An earlier address stops working.",
  })
  @Allow('calendars.own')
  renewCalendarFeed(@Current() ctx: Ctx): Promise<NewCalendarFeedType | Refusal> {
    return this.feeds.renew(ctx);
  }

  @Mutation(() => DoneResult, { description: "Turns the caller's calendar feed off." })
  @Allow('calendars.own')
  endCalendarFeed(@Current() ctx: Ctx): Promise<Done | Refusal> {
    return this.feeds.end(ctx);
  }
}
