import { ArgsType, Field } from '@nestjs/graphql';
import { IsDate, IsString, MaxLength } from 'class-validator';
import { DateTime } from '../../../platform/graphql/date-time.scalar.js';
import { words as fieldWords } from '../../../platform/graphql/graphql.words.js';
import { PageOfTimes } from '../booking/page-of-times.js';

const MOMENT = { message: fieldWords.dateTime };

@ArgsType()
export class SessionLinkArgs {
  @Field({ description: 'The token of the link.' }) @IsString() @MaxLength(200) token: string;
}

@ArgsType()
export class FreeTimesOfLinkArgs extends PageOfTimes {
  @Field({ description: 'The token of the link.' }) @IsString() @MaxLength(200) token: string;
}

@ArgsType()
export class MoveByLinkArgs extends SessionLinkArgs {
  @Field(() => DateTime, { description: 'One of the free times.' }) @IsDate(MOMENT) startsAt: Date;
}
