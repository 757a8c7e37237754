import { Field, Int, ObjectType } from '@nestjs/graphql';
import { LocalDate } from '../../../platform/graphql/local-date.scalar.js';

@ObjectType('Hours', { description: 'Hours of a day on the clock of the coach.' })
export class HoursType {
  @Field({ description: 'HH:MM.' }) from: string;
  @Field({ description: 'HH:MM, up to 24:00.' }) to: string;
}

@ObjectType('WeekdayHours', { description: 'The hours of a weekday.' })
export class WeekdayHoursType {
  @Field(() => [HoursType], { description: 'In order; empty: not on this day.' })
  hours: HoursType[];
}

@ObjectType('DayHours', {
  description: 'The hours of a certain day, instead of those of its weekday.',
})
export class DayHoursType {
  @Field(() => LocalDate, { description: "The day in the coach's zone." }) date: string;
  @Field(() => [HoursType], { description: 'In order; empty: a day off.' }) hours: HoursType[];
}

@ObjectType('Availability', { description: 'When the caller, a coach, can be booked.' })
export class AvailabilityType {
  @Field({ description: "The coach's time zone, in which all hours and days are meant." })
  timeZone: string;
  @Field(() => [WeekdayHoursType], { description: 'Monday to Sunday.' })
  weekly: WeekdayHoursType[];
  @Field(() => [DayHoursType], { description: 'In order of their day.' })
  exceptions: DayHoursType[];
  @Field(() => Int, { description: 'How many minutes ahead a session is booked at least.' })
  noticeMinutes: number;
  @Field(() => Int, { description: 'How many days ahead a session is booked at most.' })
  daysAhead: number;
  @Field(() => Int, {
    nullable: true,
    description: 'The most sessions on one day; null: any number.',
  })
  maxPerDay: number | null;
  @Field(() => Int, {
    description: 'The least minutes that stay free between a session and anything else.',
  })
  bufferMinutes: number;
  @Field({
    description:
      'The link of sessions online; `{code}` in it becomes a new code for each session. May be empty.',
  })
  link: string;
  @Field(() => Int, { description: 'Increases with each change; 0: nothing is set yet.' })
  version: number;
}
