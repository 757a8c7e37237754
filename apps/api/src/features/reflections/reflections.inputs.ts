import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsInt, IsOptional, Min } from 'class-validator';
import { IsId, IsText } from '../../platform/graphql/inputs.js';

/** A text that a client writes, and whether they share it. */
@InputType({ isAbstract: true })
export abstract class ReflectionTextInput {
  @IsText(20_000, 0) @Field({ description: 'The whole text.' }) text: string;
  @IsInt()
  @Min(0)
  @Field(() => Int, { description: 'The version that was edited; 0 for the first save.' })
  version: number;
  @IsOptional()
  @IsBoolean()
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the coach may read it; unchanged when omitted.',
  })
  shared?: boolean | null;
}

@InputType({ description: 'The text of a reflection.' })
export class SaveReflectionInput extends ReflectionTextInput {
  @IsId() @Field(() => ID, { description: 'The action; its kind is REFLECTION.' }) actionId: string;
  @IsOptional()
  @IsBoolean()
  @Field(() => Boolean, { nullable: true, description: 'Whether this also completes the action.' })
  finish?: boolean | null;
}
