import { Module } from '@nestjs/common';
import { CalendarEmailsResolver } from './emails/calendar-emails.resolver.js';
import { CalendarEmailsService } from './emails/calendar-emails.service.js';
import { CalendarFeedsResolver } from './feed/calendar-feeds.resolver.js';
import { CalendarFeedsService } from './feed/calendar-feeds.service.js';
import { FeedController } from './feed/feed.controller.js';
import { FeedLimits } from './feed/feed-limits.js';

@Module({
  controllers: [FeedController],
  providers: [
    CalendarEmailsResolver,
    CalendarEmailsService,
    CalendarFeedsResolver,
    CalendarFeedsService,
    FeedLimits,
  ],
})
export class CalendarsModule {}
