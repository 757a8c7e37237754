import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Allow, IsInt } from 'class-validator';
import { IsId } from '../../../platform/graphql/inputs.js';
import { LocalDate } from '../../../platform/graphql/local-date.scalar.js';

@InputType()
export class CountHabitInput {
  @IsId() @Field(() => ID) actionId: string;
  @Allow()
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Left out, it is the day that it is for the client at this moment.',
  })
  on?: string | null;
  @IsInt() @Field(() => Int) times: number;
  @Allow()
  @Field(() => LocalDate, {
    nullable: true,
    description:
      'The day that the page showed as today. Once it is over, nothing is counted: the refusal is STALE, and `current` is the day it is.',
  })
  shownOn?: string | null;
}
