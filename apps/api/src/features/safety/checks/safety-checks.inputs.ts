import { Field, ID, InputType } from '@nestjs/graphql';
import { IsId, IsText } from '../../../platform/graphql/inputs.js';
import { CallerGeneratedId } from '../../../platform/graphql/caller-generated-id.js';
import { AnswersInput } from '../../questionnaires/index.js';

@InputType({ description: 'Answers to the safety questionnaire.' })
export class AnswerSafetyCheckInput extends AnswersInput {}

@InputType({ description: 'What the client chooses to tell the coach about a safety hold.' })
export class DiscloseSafetyHoldInput {
  @CallerGeneratedId({ optional: true }) id?: string | null;
  @IsText(2_000) @Field({ description: 'What the coach and the owners can read.' }) line: string;
}

@InputType({ description: 'Records a review of a safety hold.' })
export class ReviewSafetyHoldInput {
  @CallerGeneratedId({ optional: true }) id?: string | null;
  @IsId() @Field(() => ID, { description: 'The client.' }) clientId: string;
}

@InputType({ description: 'Records a talk about answers to a questionnaire.' })
export class RecordTalkInput {
  @CallerGeneratedId({ optional: true }) id?: string | null;
  @IsId() @Field(() => ID, { description: 'The client.' }) clientId: string;
}
