import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsInt, Min, ValidateNested } from 'class-validator';
import { IsText } from '../../platform/graphql/inputs.js';
import { CallerGeneratedId } from '../../platform/graphql/caller-generated-id.js';

@InputType({ description: 'The answer to one question.' })
export class AnswerInput {
  @IsText(60) @Field(() => ID, { description: 'The key of the question.' }) question: string;
  @IsText(100)
  @Field({ description: 'A number for SCALE, YES or NO, or the key of a choice.' })
  value: string;
}

/** Answers to one version of a questionnaire, wherever it is asked. */
@InputType({ isAbstract: true })
export abstract class AnswersInput {
  @CallerGeneratedId({ optional: true }) id?: string | null;
  @IsInt()
  @Min(1)
  @Field(() => Int, { description: 'The version of the questionnaire that was answered.' })
  version: number;
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => AnswerInput)
  @Field(() => [AnswerInput], { description: 'One for each question.' })
  answers: AnswerInput[];
}
