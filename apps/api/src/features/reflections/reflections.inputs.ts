import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsInt, IsOptional, Min } from 'class-validator';
import { IsId, IsText } from '../../platform/graphql/inputs.js';

@InputType()
export class SaveReflectionInput {
  @IsId() @Field(() => ID) actionId: string;
  @IsText(20_000, 0) @Field() text: string;
  @IsInt() @Min(0) @Field(() => Int) version: number;
  @IsOptional() @IsBoolean() @Field(() => Boolean, { nullable: true }) shared?: boolean | null;
  @IsOptional() @IsBoolean() @Field(() => Boolean, { nullable: true }) finish?: boolean | null;
}
