import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Allow, IsInt, IsOptional, Min } from 'class-validator';
import { IsId, IsName, IsText } from '../../platform/graphql/inputs.js';
import { MadeId } from '../../platform/graphql/made-id.js';
import { TemplateContentInput } from './template-content.type.js';

export const LONGEST_TITLE = 160;
const LONGEST_SUMMARY = 1_000;

@InputType()
export class CreateTemplateInput {
  @MadeId({ optional: true }) id?: string | null;
  @IsName(LONGEST_TITLE) @Field() title: string;
}

@InputType()
export class CopyTemplateInput {
  @MadeId({ optional: true }) id?: string | null;
  @IsId() @Field(() => ID) templateId: string;
  @IsOptional() @IsName(LONGEST_TITLE) @Field(() => String, { nullable: true }) title?:
    string | null;
}

@InputType()
export class SaveDraftInput {
  @IsId() @Field(() => ID) templateId: string;
  @IsInt() @Min(1) @Field(() => Int) version: number;
  @IsOptional() @IsName(LONGEST_TITLE) @Field(() => String, { nullable: true }) title?:
    string | null;
  @IsOptional() @IsText(LONGEST_SUMMARY, 0) @Field(() => String, { nullable: true }) summary?:
    string | null;
  @Allow() @Field(() => TemplateContentInput) content: TemplateContentInput;
}
