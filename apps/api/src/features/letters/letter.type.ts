import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, Min } from 'class-validator';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { IsId, IsText } from '../../platform/graphql/inputs.js';
import { resultUnion } from '../../platform/errors/refusal.js';

@ObjectType('Letter', {
  description: 'To oneself, after a plan has ended; its writer alone reads it.',
})
export class LetterType {
  @Field(() => ID) id: string;
  @Field(() => ID) planId: string;
  @Field() text: string;
  @Field(() => Int) version: number;
  @Field(() => DateTime) savedAt: Date;
}

@InputType()
export class WriteLetterInput {
  @IsId() @Field(() => ID) planId: string;
  @IsText(20_000, 0) @Field() text: string;
  @IsInt()
  @Min(0)
  @Field(() => Int, { description: 'That it was made from; 0 for the first words.' })
  version: number;
}

export const LetterResult = resultUnion('LetterResult', () => LetterType);
