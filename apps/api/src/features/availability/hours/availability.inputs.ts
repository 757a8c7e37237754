import { Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsInt,
  IsOptional,
  IsString,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsWebLink } from '../../../platform/graphql/inputs.js';
import { LocalDate } from '../../../platform/graphql/local-date.scalar.js';
import { words } from '../availability.words.js';

const NOTICE = { message: words.notice };
const AHEAD = { message: words.daysAhead };
const MOST = { message: words.maxPerDay };
const BUFFER = { message: words.buffer };

@InputType({ description: 'Hours of a day on the clock of the coach.' })
export class HoursInput {
  @Field({ description: 'HH:MM.' }) @IsString() from: string;
  @Field({ description: 'HH:MM, up to 24:00.' }) @IsString() to: string;
}

@InputType({ description: 'The hours of a weekday.' })
export class WeekdayHoursInput {
  @Field(() => [HoursInput], { description: 'Up to 8, without overlaps.' })
  @ArrayMaxSize(8, { message: words.hours.TOO_MANY })
  @ValidateNested({ each: true })
  @Type(() => HoursInput)
  hours: HoursInput[];
}

@InputType({ description: 'The hours of a certain day, instead of those of its weekday.' })
export class DayHoursInput extends WeekdayHoursInput {
  @Field(() => LocalDate, { description: "The day in the coach's zone." }) @IsString() date: string;
}

@InputType({ description: 'When the caller can be booked.' })
export class AvailabilityInput {
  @Field(() => Int, { description: 'The version that was edited; 0: nothing was set.' })
  @IsInt()
  version: number;
  @Field(() => [WeekdayHoursInput], { description: 'Monday to Sunday: seven.' })
  @ArrayMaxSize(7, { message: words.hours.days })
  @ValidateNested({ each: true })
  @Type(() => WeekdayHoursInput)
  weekly: WeekdayHoursInput[];
  @Field(() => [DayHoursInput], { description: 'Up to 200 days.' })
  @ArrayMaxSize(200, { message: words.exceptions })
  @ValidateNested({ each: true })
  @Type(() => DayHoursInput)
  exceptions: DayHoursInput[];
  @Field(() => Int, { description: 'From 0 to 20,160: two weeks.' })
  @IsInt(NOTICE)
  @Min(0, NOTICE)
  @Max(20_160, NOTICE)
  noticeMinutes: number;
  @Field(() => Int, { description: 'From 1 to 365.' })
  @IsInt(AHEAD)
  @Min(1, AHEAD)
  @Max(365, AHEAD)
  daysAhead: number;
  @Field(() => Int, { nullable: true, description: 'From 1 to 20; null: any number.' })
  @IsOptional()
  @IsInt(MOST)
  @Min(1, MOST)
  @Max(20, MOST)
  maxPerDay?: number | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'From 0 to 240: the least minutes that stay free between a session and anything else. Omitted: as it was, at first 0.',
  })
  @IsOptional()
  @IsInt(BUFFER)
  @Min(0, BUFFER)
  @Max(240, BUFFER)
  bufferMinutes?: number | null;
  @Field({
    description: 'A web address, or empty. `{code}` in it becomes a new code for each session.',
  })
  @IsWebLink()
  link: string;
}
