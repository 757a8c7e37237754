import { Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean, IsOptional } from 'class-validator';
import { IsId, IsText } from '../../platform/graphql/inputs.js';
import { AnswersInput } from '../questionnaires/index.js';

@InputType({ description: 'Answers to a readiness questionnaire.' })
export class AnswerReadinessInput extends AnswersInput {
  @IsText(60)
  @Field(() => ID, { description: 'The key of the questionnaire.' })
  questionnaire: string;
  @IsOptional()
  @IsBoolean()
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the coach may read the answers; no when omitted.',
  })
  share?: boolean | null;
}

@InputType({ description: 'Starts a plan after a talk that the answers called for.' })
export class StartPlanAfterTalkInput {
  @IsId() @Field(() => ID, { description: 'The plan that waits.' }) planId: string;
  @IsText(2_000) @Field({ description: 'The client can read it.' }) reason: string;
}
