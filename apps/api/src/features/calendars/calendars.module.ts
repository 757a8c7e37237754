import { Module } from '@nestjs/common';
import { CalendarFeedsResolver } from './feed/calendar-feeds.resolver.js';
import { CalendarFeedsService } from './feed/calendar-feeds.service.js';
import { FeedController } from './feed/feed.controller.js';
import { FeedLimits } from './feed/feed-limits.js';

@Module({
  controllers: [FeedController],
  providers: [CalendarFeedsResolver, CalendarFeedsService, FeedLimits],
})
export class CalendarsModule {}
