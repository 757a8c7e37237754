import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsDate, IsInt, IsOptional, Max, Min } from 'class-validator';
import { CallerGeneratedId } from '../../../platform/graphql/caller-generated-id.js';
import { DateTime } from '../../../platform/graphql/date-time.scalar.js';
import { words as fieldWords } from '../../../platform/graphql/graphql.words.js';
import { IsId } from '../../../platform/graphql/inputs.js';
import { words } from '../sessions.words.js';
import { PageOfTimes } from './page-of-times.js';

const MOMENT = { message: fieldWords.dateTime };
const LENGTH = { message: words.minutes };

@ArgsType()
class TimesForSession extends PageOfTimes {
  @Field(() => ID, { nullable: true, description: 'A session that would be moved.' })
  @IsOptional()
  @IsId()
  sessionId?: string | null;
}

@ArgsType()
export class MyFreeTimesArgs extends TimesForSession {
  @Field(() => ID, { nullable: true, description: 'The session type to book.' })
  @IsOptional()
  @IsId()
  typeId?: string | null;
}

@ArgsType()
export class FreeTimesArgs extends TimesForSession {
  @Field(() => ID, { description: 'The client, whose coach it is about.' })
  @IsId()
  clientId: string;
  @Field(() => Int, { description: 'How long the session is, from 5 to 480.' })
  @IsInt(LENGTH)
  @Min(5, LENGTH)
  @Max(480, LENGTH)
  minutes: number;
  @Field(() => ID, { nullable: true, description: 'The session type, for its buffers.' })
  @IsOptional()
  @IsId()
  typeId?: string | null;
}

@InputType({ description: 'A session with the own coach, at a free time.' })
export class BookSessionInput {
  @CallerGeneratedId() id: string;
  @Field(() => ID, { description: 'The session type.' }) @IsId() typeId: string;
  @Field(() => DateTime, { description: 'One of the free times.' }) @IsDate(MOMENT) startsAt: Date;
}

@InputType({ description: 'A new time for an own session.' })
export class MoveMySessionInput {
  @Field(() => ID, { description: 'The session.' }) @IsId() sessionId: string;
  @Field(() => Int, { description: 'The version that was shown.' }) @IsInt() version: number;
  @Field(() => DateTime, { description: 'One of the free times.' }) @IsDate(MOMENT) startsAt: Date;
}
