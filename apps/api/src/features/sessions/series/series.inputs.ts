import { MOST_IN_SERIES } from '@footing/calendar';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  IsArray,
  IsDate,
  IsEnum,
  IsInt,
  IsOptional,
  Max,
  Min,
} from 'class-validator';
import { CallerGeneratedId } from '../../../platform/graphql/caller-generated-id.js';
import { DateTime } from '../../../platform/graphql/date-time.scalar.js';
import { words as fieldWords } from '../../../platform/graphql/graphql.words.js';
import { IsId, IsIds } from '../../../platform/graphql/inputs.js';
import { LocalDate } from '../../../platform/graphql/local-date.scalar.js';
import { SessionRepeats } from '../session.type.js';
import { MoveSessionInput, PlanInput } from '../sessions.inputs.js';
import { words } from '../sessions.words.js';
import { SeriesScope } from './series.type.js';

const COUNT = { message: words.series.count };
const LENGTH = { message: words.minutes };

/** How a series goes on from its first session. */
@InputType({ isAbstract: true })
abstract class RepeatingInput extends PlanInput {
  @Field(() => SessionRepeats, {
    description:
      'Monthly on the weekday of the first session, in its week of the month or the last.',
  })
  @IsEnum(SessionRepeats)
  repeats: `${SessionRepeats}`;
  @Field(() => Int, { nullable: true, description: 'How many sessions, from 2 to 52; or `until`.' })
  @IsOptional()
  @IsInt(COUNT)
  @Min(2, COUNT)
  @Max(MOST_IN_SERIES, COUNT)
  count?: number | null;
  @Field(() => LocalDate, { nullable: true, description: 'The last possible day; or `count`.' })
  @IsOptional()
  until?: string | null;
}

@InputType({ isAbstract: true })
abstract class RepeatingWithClientInput extends RepeatingInput {
  @Field(() => ID, { description: 'The client.' }) @IsId() clientId: string;
  @Field(() => ID, { nullable: true, description: 'The session type, if they are of one.' })
  @IsOptional()
  @IsId()
  typeId?: string | null;
}

@InputType({
  description:
    "A series with the client's own coach, to look at; of joint sessions, with either partner.",
})
export class SeriesPreviewInput extends RepeatingWithClientInput {}

const LEAVE_OUT = { nullable: true, description: 'Days of the series without a session.' };

@InputType({ description: "A series of sessions with the client's own coach." })
export class PlanSeriesInput extends RepeatingWithClientInput {
  @CallerGeneratedId() id: string;
  @Field(() => [LocalDate], LEAVE_OUT)
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_IN_SERIES)
  leaveOut?: string[] | null;
}

@InputType({ description: 'A series of sessions with both partners of a couple.' })
export class PlanJointSeriesInput extends RepeatingInput {
  @CallerGeneratedId() id: string;
  @Field(() => ID, { description: 'The couple.' }) @IsId() coupleId: string;
  @Field(() => [LocalDate], LEAVE_OUT)
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_IN_SERIES)
  leaveOut?: string[] | null;
}

@InputType({ description: 'A new time or length of sessions of a series, to look at.' })
export class SeriesChangePreviewInput {
  @Field(() => ID, { description: 'One of the sessions.' }) @IsId() sessionId: string;
  @Field(() => SeriesScope, { description: 'Which others.' })
  @IsEnum(SeriesScope)
  scope: `${SeriesScope}`;
  @Field(() => DateTime, { description: 'The new start of that one.' })
  @IsDate({ message: fieldWords.dateTime })
  startsAt: Date;
  @Field(() => Int, { description: 'From 5 to 480.' })
  @IsInt(LENGTH)
  @Min(5, LENGTH)
  @Max(480, LENGTH)
  minutes: number;
}

@InputType({ description: 'A new time, length or place of sessions of a series.' })
export class ChangeSeriesInput extends MoveSessionInput {
  @Field(() => SeriesScope, { description: 'Which others.' })
  @IsEnum(SeriesScope)
  scope: `${SeriesScope}`;
  @Field(() => [ID], { nullable: true, description: 'Sessions that stay as they are.' })
  @IsOptional()
  @IsIds(MOST_IN_SERIES)
  leaveOut?: string[] | null;
}
