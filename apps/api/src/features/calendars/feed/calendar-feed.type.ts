import { Field, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../../platform/graphql/date-time.scalar.js';

@ObjectType('CalendarFeed', {
  description: "The secret address at which the caller's calendar app reads their sessions.",
})
export class CalendarFeedType {
  @Field(() => DateTime, { description: 'When the address was made.' }) createdAt: Date;
}

@ObjectType('NewCalendarFeed', {
  description: 'A new address. It is returned once and cannot be read again.',
})
export class NewCalendarFeedType {
  @Field({ description: 'A web address that ends with `.ics`. Whoever has it can read the feed.' })
  address: string;
  @Field(() => DateTime, { description: 'When the address was made.' }) createdAt: Date;
}
