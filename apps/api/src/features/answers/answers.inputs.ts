import { Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean, IsOptional } from 'class-validator';
import { IsId, IsText } from '../../platform/graphql/inputs.js';
import { AnswersInput } from '../questionnaires/index.js';

@InputType({ description: 'Answers to the questionnaire of an action.' })
export class AnswerQuestionnaireInput extends AnswersInput {
  @IsId()
  @Field(() => ID, { description: 'The action; its kind is QUESTIONNAIRE.' })
  actionId: string;
  @IsOptional()
  @IsBoolean()
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the coach may read the answers; no when omitted. Safety answers are never shared.',
  })
  share?: boolean | null;
}

@InputType({ description: 'Marks a questionnaire result as answered by mistake.' })
export class MarkAnsweredByMistakeInput {
  @IsId() @Field(() => ID, { description: 'The result.' }) resultId: string;
  @IsText(2_000) @Field({ description: 'The client can read it.' }) reason: string;
}
