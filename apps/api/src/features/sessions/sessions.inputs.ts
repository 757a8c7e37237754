import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsDate, IsInt, IsOptional, Max, Min, ValidateBy, buildMessage } from 'class-validator';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { IsId, IsText } from '../../platform/graphql/inputs.js';
import { MadeId } from '../../platform/graphql/made-id.js';
import { PageArgs } from '../../platform/paging/paging.js';

const LENGTH = { message: 'must be between 5 and 480 minutes.' };
const MOMENT = { message: 'is not a moment that exists.' };

@InputType()
export class PlanSessionInput {
  @MadeId({ optional: true }) id?: string | null;
  @Field(() => ID) @IsId() clientId: string;
  @Field(() => DateTime) @IsDate(MOMENT) startsAt: Date;
  @Field(() => Int) @IsInt(LENGTH) @Min(5, LENGTH) @Max(480, LENGTH) minutes: number;
  @Field(() => String, { nullable: true }) @IsOptional() @IsText(300, 0) place?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsWebLink() link?: string | null;
}

@InputType()
export class MoveSessionInput {
  @Field(() => ID) @IsId() sessionId: string;
  @Field(() => Int) @IsInt() version: number;
  @Field(() => DateTime) @IsDate(MOMENT) startsAt: Date;
  @Field(() => Int) @IsInt(LENGTH) @Min(5, LENGTH) @Max(480, LENGTH) minutes: number;
  @Field(() => String, { nullable: true, description: 'As it is when left out.' })
  @IsOptional()
  @IsText(300, 0)
  place?: string | null;
  @Field(() => String, { nullable: true, description: 'As it is when left out.' })
  @IsOptional()
  @IsWebLink()
  link?: string | null;
}

@ArgsType()
export class SessionsArgs extends PageArgs {
  @Field(() => DateTime, { nullable: true }) @IsOptional() from?: Date | null;
  @Field(() => DateTime, { nullable: true }) @IsOptional() to?: Date | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those that the caller coaches: an owner sees all of the practice otherwise.',
  })
  @IsOptional()
  mine?: boolean | null;
}

/** Nothing, or an address of the web: what is shown as a link can then do nothing but open a page. */
function IsWebLink() {
  return ValidateBy({
    name: 'isWebLink',
    validator: {
      validate: (value) => typeof value === 'string' && (value === '' || isWebLink(value)),
      defaultMessage: buildMessage(
        () =>
          'must be a web address that begins with https:// or http://, of at most 1000 characters.',
      ),
    },
  });
}

function isWebLink(value: string): boolean {
  if ([...value].length > 1_000 || /\s/.test(value) || !URL.canParse(value)) return false;
  const { protocol, username, password } = new URL(value);
  return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
}
