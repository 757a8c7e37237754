import { Field, ID, InputType } from '@nestjs/graphql';
import { IsId, IsText } from '../../platform/graphql/inputs.js';
import { MadeId } from '../../platform/graphql/made-id.js';
import { AnswersInput } from '../questionnaires/index.js';

@InputType()
export class AnswerSafetyCheckInput extends AnswersInput {}

@InputType()
export class TellOfSafetyHoldInput {
  @MadeId({ optional: true }) id?: string | null;
  @IsText(2_000) @Field() line: string;
}

@InputType()
export class ReviewSafetyHoldInput {
  @MadeId({ optional: true }) id?: string | null;
  @IsId() @Field(() => ID) clientId: string;
}

@InputType()
export class RecordTalkInput {
  @MadeId({ optional: true }) id?: string | null;
  @IsId() @Field(() => ID) clientId: string;
}
