import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/access.decorators.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Current } from '../../../platform/context/current.js';
import type { Refusal } from '../../../platform/errors/refusal.js';
import { CalendarEmailsResult } from './calendar-emails.results.js';
import { CalendarEmailsService } from './calendar-emails.service.js';
import { CalendarEmailsType } from './calendar-emails.type.js';

@Resolver()
export class CalendarEmailsResolver {
  constructor(private readonly emails: CalendarEmailsService) {}

  @Query(() => CalendarEmailsType, {
    description: 'Whether emails about sessions to the caller come with a calendar file.',
  })
  @Allow('calendars.own')
  myCalendarEmails(@Current() ctx: Ctx): Promise<CalendarEmailsType> {
    return this.emails.ofCaller(ctx);
  }

  @Mutation(() => CalendarEmailsResult, {
    description:
      'Turns calendar files in emails on or off. By turning them on, a client says that the mailbox and the calendar are theirs alone.',
  })
  @Allow('calendars.own')
  setCalendarEmails(
    @Current() ctx: Ctx,
    @Args('on', { type: () => Boolean }) on: boolean,
  ): Promise<CalendarEmailsType | Refusal> {
    return this.emails.set(ctx, on);
  }
}
