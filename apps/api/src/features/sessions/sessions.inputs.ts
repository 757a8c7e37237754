import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsDate, IsInt, IsOptional, Max, Min } from 'class-validator';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { IsId, IsText, IsWebLink } from '../../platform/graphql/inputs.js';
import { CallerGeneratedId } from '../../platform/graphql/caller-generated-id.js';
import { LocalDate } from '../../platform/graphql/local-date.scalar.js';
import { PageArgs } from '../../platform/paging/paging.js';
import { words } from './sessions.words.js';
import { words as fieldWords } from '../../platform/graphql/graphql.words.js';

const LENGTH = { message: words.minutes };
const MOMENT = { message: fieldWords.dateTime };

/** When and where a session is. */
@InputType({ isAbstract: true })
export abstract class PlanInput {
  @Field(() => DateTime, { description: 'Up to a year back and two years ahead.' })
  @IsDate(MOMENT)
  startsAt: Date;
  @Field(() => Int, { description: 'From 5 to 480.' })
  @IsInt(LENGTH)
  @Min(5, LENGTH)
  @Max(480, LENGTH)
  minutes: number;
  @Field(() => String, { nullable: true, description: 'Where it is.' })
  @IsOptional()
  @IsText(300, 0)
  place?: string | null;
  @Field(() => String, { nullable: true, description: 'A web address to join.' })
  @IsOptional()
  @IsWebLink()
  link?: string | null;
}

@InputType({ description: "A session with the client's own coach." })
export class PlanSessionInput extends PlanInput {
  @CallerGeneratedId({ optional: true }) id?: string | null;
  @Field(() => ID, { description: 'The client.' }) @IsId() clientId: string;
  @Field(() => ID, { nullable: true, description: 'The session type, if it is of one.' })
  @IsOptional()
  @IsId()
  typeId?: string | null;
}

@InputType({ description: 'A new time, length or place of a planned session.' })
export class MoveSessionInput {
  @Field(() => ID, { description: 'The session.' }) @IsId() sessionId: string;
  @Field(() => Int, { description: 'The version that was edited.' }) @IsInt() version: number;
  @Field(() => DateTime, { description: 'The new start.' }) @IsDate(MOMENT) startsAt: Date;
  @Field(() => Int, { description: 'From 5 to 480.' })
  @IsInt(LENGTH)
  @Min(5, LENGTH)
  @Max(480, LENGTH)
  minutes: number;
  @Field(() => String, { nullable: true, description: 'Unchanged if omitted.' })
  @IsOptional()
  @IsText(300, 0)
  place?: string | null;
  @Field(() => String, { nullable: true, description: 'Unchanged if omitted.' })
  @IsOptional()
  @IsWebLink()
  link?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'The page offers to undo the move: emails about it wait 20 seconds, and are not sent if the session is back by then.',
  })
  @IsOptional()
  canUndo?: boolean | null;
}

@ArgsType()
export class SessionsArgs extends PageArgs {
  @Field(() => DateTime, {
    nullable: true,
    description: 'Sessions that start at this time or later.',
  })
  @IsOptional()
  from?: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Sessions that start before this time.' })
  @IsOptional()
  to?: Date | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      "Only sessions that the caller coaches; otherwise an owner sees the practice's sessions.",
  })
  @IsOptional()
  mine?: boolean | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Only sessions with this coach, if `mine` is not set.',
  })
  @IsOptional()
  @IsId()
  coachId?: string | null;
}

/** About the length of a month's page with the days around it. */
const MOST_DAYS = 45;
const DAYS = { message: words.calendarDays(MOST_DAYS) };

@ArgsType()
export class CalendarArgs {
  @Field(() => LocalDate, {
    nullable: true,
    description: "The first day; today by default. Days are in the reader's zone.",
  })
  @IsOptional()
  from?: string | null;
  @Field(() => Int, { description: 'How many days, from 1 to 45.' })
  @IsInt(DAYS)
  @Min(1, DAYS)
  @Max(MOST_DAYS, DAYS)
  days: number;
  @Field(() => Boolean, {
    nullable: true,
    description: 'For owners: of all coaches of the practice. Others always see their own.',
  })
  @IsOptional()
  everyone?: boolean | null;
  @Field(() => ID, { nullable: true, description: 'For owners: of this coach instead.' })
  @IsOptional()
  @IsId()
  coachId?: string | null;
}
