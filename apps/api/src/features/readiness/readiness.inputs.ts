import { Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean, IsOptional } from 'class-validator';
import { IsId, IsText } from '../../platform/graphql/inputs.js';
import { AnswersInput } from '../questionnaires/index.js';

@InputType()
export class AnswerReadinessInput extends AnswersInput {
  @IsText(60) @Field(() => ID) questionnaire: string;
  @IsOptional() @IsBoolean() @Field(() => Boolean, { nullable: true }) share?: boolean | null;
}

@InputType()
export class StartPlanAfterTalkInput {
  @IsId() @Field(() => ID) planId: string;
  @IsText(2_000) @Field({ description: 'The client reads it too.' }) reason: string;
}
