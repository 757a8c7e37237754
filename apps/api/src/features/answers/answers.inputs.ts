import { Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean, IsOptional } from 'class-validator';
import { IsId, IsText } from '../../platform/graphql/inputs.js';
import { AnswersInput } from '../questionnaires/index.js';

@InputType()
export class AnswerQuestionnaireInput extends AnswersInput {
  @IsId() @Field(() => ID) actionId: string;
  @IsOptional() @IsBoolean() @Field(() => Boolean, { nullable: true }) share?: boolean | null;
}

@InputType()
export class MarkAnsweredByMistakeInput {
  @IsId() @Field(() => ID) resultId: string;
  @IsText(2_000) @Field({ description: 'The client reads it.' }) reason: string;
}
