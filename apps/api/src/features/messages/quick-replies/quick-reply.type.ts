import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, Min } from 'class-validator';
import { IsId, IsText } from '../../../platform/graphql/inputs.js';

const MOST_CHARACTERS = 1_000;

@ObjectType('QuickReply', {
  description: 'A short text that the caller saved to put it into messages.',
})
export class QuickReplyType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field({ description: 'The text.' }) text: string;
  @Field(() => Int, { description: 'Increases with each change.' }) version: number;
}

@InputType({ description: 'A short text for messages.' })
export class SaveQuickReplyInput {
  @Field(() => ID, { description: 'Made by the caller; the first save with it creates the text.' })
  @IsId()
  id: string;
  @Field({ description: 'The text, at most 1,000 characters.' })
  @IsText(MOST_CHARACTERS)
  text: string;
  @Field(() => Int, { description: 'The version that was edited; 0 for a new text.' })
  @IsInt()
  @Min(0)
  version: number;
}
