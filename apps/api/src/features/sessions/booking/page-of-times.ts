import { ArgsType, Field, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { DateTime } from '../../../platform/graphql/date-time.scalar.js';
import { words } from '../../../platform/graphql/graphql.words.js';

const LIMIT = { message: words.wholeNumber(1, 500) };

/** Which of the free times to return. */
@ArgsType()
export class PageOfTimes {
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
