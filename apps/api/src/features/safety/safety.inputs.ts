import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, Min } from 'class-validator';
import { IsText } from '../../platform/graphql/inputs.js';

@InputType()
export class SetSafetyResourcesInput {
  @IsText(2) @Field(() => ID) country: string;
  @IsOptional()
  @IsText(4_000, 0)
  @Field(() => String, {
    nullable: true,
    description: 'Markdown. Empty or left out: the text that ships stands again.',
  })
  text?: string | null;
  @IsInt() @Min(0) @Field(() => Int) version: number;
}
