import { TEMPLATE_LIMITS } from '@footing/plan-engine';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Allow, IsBoolean, IsInt, IsOptional, IsString, Min } from 'class-validator';
import { IsId, IsName, IsText } from '../../platform/graphql/inputs.js';
import { IsTags } from './content/is-tags.js';
import { FileArgs } from '../exported-files/index.js';
import { PageArgs } from '../../platform/paging/paging.js';
import { CallerGeneratedId } from '../../platform/graphql/caller-generated-id.js';
import { TemplateContentInput } from './content/template-content.type.js';

const LONGEST_TAG = 100;
const LONGEST_REASON = 1_000;

@ArgsType()
export class TemplatesArgs extends PageArgs {
  @IsOptional()
  @IsText(200, 0)
  @Field(() => String, { nullable: true, description: 'Part of a title or a summary.' })
  search?: string | null;

  @IsOptional()
  @IsText(LONGEST_TAG, 0)
  @Field(() => String, { nullable: true, description: 'Only templates with this tag.' })
  tag?: string | null;

  @IsOptional()
  @IsBoolean()
  @Field(() => Boolean, {
    nullable: true,
    description: 'Only templates that can be assigned: those with a published version.',
  })
  published?: boolean | null;
}

@InputType({ description: 'A new template of the caller.' })
export class CreateTemplateInput {
  @CallerGeneratedId({ optional: true }) id?: string | null;
  @IsName(TEMPLATE_LIMITS.title) @Field({ description: 'The title.' }) title: string;
}

@InputType({ description: 'A copy of a template, owned by the caller.' })
export class CopyTemplateInput {
  @CallerGeneratedId({ optional: true }) id?: string | null;
  @IsId() @Field(() => ID, { description: 'The template to copy.' }) templateId: string;
  @IsOptional()
  @IsName(TEMPLATE_LIMITS.title)
  @Field(() => String, { nullable: true, description: 'The title of the copy.' })
  title?: string | null;
}

@InputType({ description: 'Recalls a published version, for good.' })
export class RecallVersionInput {
  @IsId() @Field(() => ID, { description: 'The version.' }) versionId: string;
  @IsText(LONGEST_REASON)
  @Field({ description: 'Why; for the staff of the practice.' })
  reason: string;
}

@InputType({ description: 'An edit of a draft. What is left out stays as it is.' })
export class SaveDraftInput {
  @IsId() @Field(() => ID, { description: 'The template.' }) templateId: string;
  @IsInt()
  @Min(1)
  @Field(() => Int, { description: 'The version of the draft that was edited.' })
  version: number;
  @IsOptional()
  @IsName(TEMPLATE_LIMITS.title)
  @Field(() => String, { nullable: true, description: 'The title.' })
  title?: string | null;
  @IsOptional()
  @IsText(TEMPLATE_LIMITS.summary, 0)
  @Field(() => String, { nullable: true, description: 'A short summary.' })
  summary?: string | null;
  @Allow()
  @Field(() => TemplateContentInput, { description: 'The steps and actions.' })
  content: TemplateContentInput;
}

@ArgsType()
export class TemplateFileArgs extends FileArgs {
  @IsId() @Field(() => ID, { description: 'A template of the caller.' }) templateId: string;
}

@InputType({ description: 'A file that somebody exported.' })
export class ImportTemplateInput {
  @CallerGeneratedId() id: string;
  @IsString()
  @Field({ description: 'The text of the file. `/schemas/template-1.json` describes it.' })
  file: string;
}

@InputType({ description: 'The tags of a template of the caller, which replace the earlier ones.' })
export class SetTemplateTagsInput {
  @IsId() @Field(() => ID, { description: 'The template.' }) templateId: string;
  @IsTags()
  @Field(() => [String], { description: 'Up to five short tags.' })
  tags: string[];
}
