import { FORM_LIMITS, TEMPLATE_LIMITS } from '@footing/plan-engine';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Allow, IsBoolean, IsInt, IsOptional, IsString, Min } from 'class-validator';
import { CallerGeneratedId } from '../../platform/graphql/caller-generated-id.js';
import { IsId, IsIds, IsName, IsText } from '../../platform/graphql/inputs.js';
import { FileArgs } from '../exported-files/index.js';
import { PageArgs } from '../../platform/paging/paging.js';
import { FormContentType } from './content/form-content.type.js';

@ArgsType()
export class FormsArgs extends PageArgs {
  @IsOptional()
  @IsText(200, 0)
  @Field(() => String, { nullable: true, description: 'Part of a title.' })
  search?: string | null;

  @IsOptional()
  @IsBoolean()
  @Field(() => Boolean, {
    nullable: true,
    description: 'Only forms that can be sent: those with a published version.',
  })
  published?: boolean | null;
}

/** As many as a template can have actions. */
const MOST_VERSIONS = TEMPLATE_LIMITS.steps * TEMPLATE_LIMITS.actions;

@ArgsType()
export class UsableFormVersionsArgs {
  @IsIds(MOST_VERSIONS)
  @Field(() => [ID], { description: 'Versions of forms.' })
  ids: string[];
}

@InputType({ description: 'A new form of the caller.' })
export class CreateFormInput {
  @CallerGeneratedId({ optional: true }) id?: string | null;
  @IsName(FORM_LIMITS.title) @Field({ description: 'The title.' }) title: string;
}

@InputType({ description: 'A copy of a form, owned by the caller.' })
export class CopyFormInput {
  @CallerGeneratedId({ optional: true }) id?: string | null;
  @IsId() @Field(() => ID, { description: 'The form to copy.' }) formId: string;
}

@InputType({ description: 'An edit of a draft. What is left out stays as it is.' })
export class SaveFormDraftInput {
  @IsId() @Field(() => ID, { description: 'The form.' }) formId: string;
  @IsInt()
  @Min(1)
  @Field(() => Int, { description: 'The version of the draft that was edited.' })
  version: number;
  @IsOptional()
  @IsName(FORM_LIMITS.title)
  @Field(() => String, { nullable: true, description: 'The title.' })
  title?: string | null;
  @IsOptional()
  @IsText(FORM_LIMITS.summary, 0)
  @Field(() => String, { nullable: true, description: 'A short summary.' })
  summary?: string | null;
  @Allow()
  @Field(() => FormContentType, { description: 'The questions and scores.' })
  content: FormContentType;
}

@ArgsType()
export class FormFileArgs extends FileArgs {
  @IsId() @Field(() => ID, { description: 'A form of the caller.' }) formId: string;
}

@InputType({ description: 'A file with a form that somebody exported.' })
export class ImportFormInput {
  @CallerGeneratedId() id: string;
  @IsString()
  @Field({ description: 'The text of the file. `/schemas/form-1.json` describes it.' })
  file: string;
}
