import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsDate, IsInt, IsOptional, Max, Min } from 'class-validator';
import { DateTime } from '../../../platform/graphql/date-time.scalar.js';
import { words as fieldWords } from '../../../platform/graphql/graphql.words.js';
import { IsId } from '../../../platform/graphql/inputs.js';
import { words } from '../sessions.words.js';

const LENGTH = { message: words.minutes };

@InputType({ description: 'A session as it would be, to look at.' })
export class SessionConflictsInput {
  @Field(() => ID, { description: 'The client, whose coach it is about.' })
  @IsId()
  clientId: string;
  @Field(() => ID, { nullable: true, description: 'The session, if it is one that would move.' })
  @IsOptional()
  @IsId()
  sessionId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The type of a new one, for its buffers.' })
  @IsOptional()
  @IsId()
  typeId?: string | null;
  @Field(() => DateTime, { description: 'When it would start.' })
  @IsDate({ message: fieldWords.dateTime })
  startsAt: Date;
  @Field(() => Int, { description: 'From 5 to 480.' })
  @IsInt(LENGTH)
  @Min(5, LENGTH)
  @Max(480, LENGTH)
  minutes: number;
}
