import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Allow, IsInt } from 'class-validator';
import { IsId } from '../../../platform/graphql/inputs.js';
import { LocalDate } from '../../../platform/graphql/local-date.scalar.js';

@InputType({ description: 'How often a habit was done on one day.' })
export class CountHabitInput {
  @IsId() @Field(() => ID, { description: 'The action; its kind is HABIT.' }) actionId: string;
  @Allow()
  @Field(() => LocalDate, {
    nullable: true,
    description: "The day that is counted; the client's current day when omitted.",
  })
  on?: string | null;
  @IsInt()
  @Field(() => Int, { description: 'The total for that day, not an increment.' })
  times: number;
  @Allow()
  @Field(() => LocalDate, {
    nullable: true,
    description:
      'The day that the page showed as today. If that day is over, nothing is counted: the refusal is STALE and `current` is the current day.',
  })
  shownOn?: string | null;
}
