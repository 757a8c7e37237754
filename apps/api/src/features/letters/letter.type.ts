import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, Min } from 'class-validator';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { IsId, IsText } from '../../platform/graphql/inputs.js';
import { resultUnion } from '../../platform/errors/refusal.js';

@ObjectType('Letter', {
  description: 'A letter to oneself after a plan has ended. Only its author can read it.',
})
export class LetterType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => ID, { description: 'The plan that has ended.' }) planId: string;
  @Field({ description: 'The text.' }) text: string;
  @Field(() => Int, { description: 'Increases with every save.' }) version: number;
  @Field(() => DateTime, { description: 'When it was last saved.' }) savedAt: Date;
}

@InputType({ description: 'The text of a letter.' })
export class WriteLetterInput {
  @IsId() @Field(() => ID, { description: 'The plan that has ended.' }) planId: string;
  @IsText(20_000, 0) @Field({ description: 'The whole text.' }) text: string;
  @IsInt()
  @Min(0)
  @Field(() => Int, { description: 'The version that was edited; 0 for the first save.' })
  version: number;
}

export const LetterResult = resultUnion('LetterResult', () => LetterType);
