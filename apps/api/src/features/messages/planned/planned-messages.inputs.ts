import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsDate, IsInt } from 'class-validator';
import { CallerGeneratedId } from '../../../platform/graphql/caller-generated-id.js';
import { DateTime } from '../../../platform/graphql/date-time.scalar.js';
import { words as fieldWords } from '../../../platform/graphql/graphql.words.js';
import { IsId, IsText } from '../../../platform/graphql/inputs.js';
import { MOST_CHARACTERS } from '../messages.inputs.js';

const MOMENT = { message: fieldWords.dateTime };

@InputType({ description: 'A message for later.' })
export class PlanMessageInput {
  @CallerGeneratedId() id: string;
  @Field(() => ID, { description: 'The client.' }) @IsId() clientId: string;
  @Field({ description: 'The text, at most 4,000 characters.' })
  @IsText(MOST_CHARACTERS)
  text: string;
  @Field(() => DateTime, { description: 'When it is sent: at most 90 days from now.' })
  @IsDate(MOMENT)
  sendAt: Date;
}

@InputType({ description: 'Another text or time for a message that waits to be sent.' })
export class EditPlannedMessageInput {
  @Field(() => ID, { description: 'The planned message.' }) @IsId() id: string;
  @Field(() => Int, { description: 'The version that was edited.' }) @IsInt() version: number;
  @Field({ description: 'The text, at most 4,000 characters.' })
  @IsText(MOST_CHARACTERS)
  text: string;
  @Field(() => DateTime, { description: 'When it is sent: at most 90 days from now.' })
  @IsDate(MOMENT)
  sendAt: Date;
}
