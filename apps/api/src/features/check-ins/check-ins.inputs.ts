import { applyDecorators } from '@nestjs/common';
import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import { IsDate, IsInt, IsOptional, Max, Min } from 'class-validator';
import { CHECK_IN_LINE, CHECK_IN_MOST } from '@footing/plan-engine';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { IsText } from '../../platform/graphql/inputs.js';
import { CallerGeneratedId } from '../../platform/graphql/caller-generated-id.js';
import { LocalDate } from '../../platform/graphql/local-date.scalar.js';
import { words as fieldWords } from '../../platform/graphql/graphql.words.js';

const VALUE = { message: fieldWords.wholeNumber(0, CHECK_IN_MOST) };

/** A value that the client may leave unset. */
const ScaleValue = ({ description }: { description: string }): PropertyDecorator =>
  applyDecorators(
    IsOptional(),
    IsInt(VALUE),
    Min(0, VALUE),
    Max(CHECK_IN_MOST, VALUE),
    Field(() => Int, {
      nullable: true,
      description: `${description}, from 0 to 10; null where the client did not set it.`,
    }),
  );

@InputType({ description: 'How the client is at one moment. At least one value is required.' })
export class CheckInInput {
  @CallerGeneratedId() id: string;
  @IsOptional()
  @IsDate({ message: fieldWords.dateTime })
  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was made, at most 14 days ago; now when omitted.',
  })
  at?: Date | null;
  @ScaleValue({ description: 'The mood' }) mood?: number | null;
  @ScaleValue({ description: 'The urge to get in touch' }) urge?: number | null;
  @ScaleValue({ description: 'The energy' }) energy?: number | null;
  @IsOptional()
  @IsText(CHECK_IN_LINE, 0)
  @Field(() => String, { nullable: true, description: 'A short text.' })
  line?: string | null;
}

@ArgsType()
export class CheckInsArgs {
  @IsOptional()
  @Field(() => LocalDate, {
    nullable: true,
    description:
      'The first day; the 90th day before the last one when omitted. At most 366 days are returned.',
  })
  from?: string | null;
  @IsOptional()
  @Field(() => LocalDate, {
    nullable: true,
    description: "The last day; the client's current day when omitted.",
  })
  to?: string | null;
}
