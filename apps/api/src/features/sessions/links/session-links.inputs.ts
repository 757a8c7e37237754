import { ArgsType, Field, Int } from '@nestjs/graphql';
import { IsDate, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { DateTime } from '../../../platform/graphql/date-time.scalar.js';
import { words as fieldWords } from '../../../platform/graphql/graphql.words.js';

const LIMIT = { message: fieldWords.wholeNumber(1, 500) };
const MOMENT = { message: fieldWords.dateTime };

@ArgsType()
class OfLink {
  @Field({ description: 'The token of the link.' }) @IsString() @MaxLength(200) token: string;
}

@ArgsType()
export class SessionLinkArgs extends OfLink {}

@ArgsType()
export class FreeTimesOfLinkArgs extends OfLink {
  @Field(() => DateTime, { nullable: true, description: 'Times that start at this or later.' })
  @IsOptional()
  from?: Date | null;
  @Field(() => Int, { nullable: true, description: 'At most so many; 100 if omitted, up to 500.' })
  @IsOptional()
  @IsInt(LIMIT)
  @Min(1, LIMIT)
  @Max(500, LIMIT)
  limit?: number | null;
}

@ArgsType()
export class MoveByLinkArgs extends OfLink {
  @Field(() => DateTime, { description: 'One of the free times.' }) @IsDate(MOMENT) startsAt: Date;
}
