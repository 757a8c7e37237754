import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import type { Refusal } from '../../platform/errors/refusal.js';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { DoneResult, type Done } from '../../platform/graphql/done.js';
import { IdPipe } from '../../platform/graphql/inputs.js';
import { BusyCalendarType, BusyTimeType } from './busy-calendar.type.js';
import { AddBusyCalendarInput } from './busy-calendars.inputs.js';
import { BusyCalendarResult } from './busy-calendars.results.js';
import { BusyCalendarsService } from './busy-calendars.service.js';

const CALENDAR_ID = { type: () => ID, description: 'The calendar.' } as const;

@Resolver()
export class BusyCalendarsResolver {
  constructor(private readonly calendars: BusyCalendarsService) {}

  @Query(() => [BusyCalendarType], {
    description: "The caller's calendars somewhere else, in the order in which they were added.",
  })
  @Allow('busy-times.own')
  myBusyCalendars(@Current() ctx: Ctx): Promise<BusyCalendarType[]> {
    return this.calendars.own(ctx);
  }

  @Query(() => [BusyTimeType], {
    description:
      "When the caller's other calendars say that they are busy, in order. Known from a week ago to a year ahead.",
  })
  @Allow('busy-times.own')
  myBusyTimes(
    @Current() ctx: Ctx,
    @Args('from', { type: () => DateTime, description: 'Times that end later.' }) from: Date,
    @Args('to', { type: () => DateTime, description: 'Times that start earlier.' }) to: Date,
  ): Promise<BusyTimeType[]> {
    return this.calendars.times(ctx, from, to);
  }

  @Mutation(() => BusyCalendarResult, {
    description:
      'Adds a calendar of the caller. It is read within moments, and then every 15 minutes.',
  })
  @Allow('busy-times.own')
  addBusyCalendar(
    @Current() ctx: Ctx,
    @Args('input') input: AddBusyCalendarInput,
  ): Promise<BusyCalendarType | Refusal> {
    return this.calendars.add(ctx, input);
  }

  @Mutation(() => BusyCalendarResult, {
    description: 'Reads a calendar of the caller again, at most once a minute.',
  })
  @Allow('busy-times.own')
  checkBusyCalendar(
    @Current() ctx: Ctx,
    @Args('calendarId', CALENDAR_ID, IdPipe('calendarId')) calendarId: string,
  ): Promise<BusyCalendarType | Refusal> {
    return this.calendars.check(ctx, calendarId);
  }

  @Mutation(() => DoneResult, {
    description: 'Removes a calendar of the caller, and forgets its address and times.',
  })
  @Allow('busy-times.own')
  removeBusyCalendar(
    @Current() ctx: Ctx,
    @Args('calendarId', CALENDAR_ID, IdPipe('calendarId')) calendarId: string,
  ): Promise<Done | Refusal> {
    return this.calendars.remove(ctx, calendarId);
  }
}
