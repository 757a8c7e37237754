import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Matches, Max, Min, ValidateNested } from 'class-validator';
import { ALLOWANCE_LIMITS } from '@footing/plan-engine';
import { IsId } from '../../platform/graphql/inputs.js';
import { words as fieldWords } from '../../platform/graphql/graphql.words.js';

const CONTACTS = { message: fieldWords.wholeNumber(0, ALLOWANCE_LIMITS.max) };

const DAYS = { message: fieldWords.wholeNumber(1, ALLOWANCE_LIMITS.days) };

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

const TIME_OF_DAY = { message: fieldWords.timeOfDay };

@InputType({ description: 'How many contacts coach and client agree on.' })
export class AllowanceInput {
  @IsInt(CONTACTS)
  @Min(0, CONTACTS)
  @Max(ALLOWANCE_LIMITS.max, CONTACTS)
  @Field(() => Int, { description: 'How many contacts the client may start.' })
  max: number;
  @IsInt(DAYS)
  @Min(1, DAYS)
  @Max(ALLOWANCE_LIMITS.days, DAYS)
  @Field(() => Int, { description: 'Within how many days, today being the last of them.' })
  days: number;
  @IsOptional()
  @Matches(TIME, TIME_OF_DAY)
  @Field(() => String, {
    nullable: true,
    description: "When the quiet hours begin, in the client's time zone; required with `quietTo`.",
  })
  quietFrom?: string | null;
  @IsOptional()
  @Matches(TIME, TIME_OF_DAY)
  @Field(() => String, { nullable: true, description: 'Required with `quietFrom`.' })
  quietTo?: string | null;
}

@InputType({ description: 'Sets or removes the allowance of a plan.' })
export class SetAllowanceInput {
  @IsId() @Field(() => ID, { description: 'The plan.' }) planId: string;
  @IsOptional()
  @ValidateNested()
  @Type(() => AllowanceInput)
  @Field(() => AllowanceInput, {
    nullable: true,
    description: 'The allowance; omitted, it is removed.',
  })
  allowance?: AllowanceInput | null;
}
