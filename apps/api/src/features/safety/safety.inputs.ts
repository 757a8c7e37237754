import { COUNTRIES, HELPLINE_KINDS } from '@footing/library/help';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  Matches,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsText } from '../../platform/graphql/inputs.js';
import { HelplineKind } from './safety.type.js';
import { words } from './safety.words.js';
import { words as fieldWords } from '../../platform/graphql/graphql.words.js';

const NUMBER = /^\+?\d[\d ()/.-]{0,30}\d$/;

@InputType({ description: 'At least one of phone, text and chat.' })
export class HelplineInput {
  @Field(() => HelplineKind, { description: 'What it helps with.' })
  @IsIn(HELPLINE_KINDS)
  kind: `${HelplineKind}`;
  @Field({ description: 'Its name.' }) @IsText(100) name: string;
  @Field(() => String, { nullable: true, description: 'A phone number.' })
  @IsOptional()
  @Matches(NUMBER, { message: words.helplines.phone })
  phone?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Where to send a text message, e.g. "Text HOME to 12345".',
  })
  @IsOptional()
  @IsText(60)
  text?: string | null;
  @Field(() => String, { nullable: true, description: 'A web chat.' })
  @IsOptional()
  @Matches(/^https:\/\/[^\s<>"]{4,200}$/, { message: words.helplines.chat })
  chat?: string | null;
  @Field(() => String, { nullable: true, description: 'When it can be reached.' })
  @IsOptional()
  @IsText(60)
  hours?: string | null;
  @Field({
    description:
      'Whether the caller has just checked it. Required for a line that is new or changed; an unchanged line keeps its earlier check.',
  })
  @IsBoolean()
  checked: boolean;
}

@InputType({ description: "The practice's own helplines in one country." })
export class SetSafetyResourcesInput {
  @Field(() => ID, { description: 'ISO 3166, two letters.' })
  @IsIn(COUNTRIES, { message: fieldWords.country })
  country: string;
  @Field(() => [HelplineInput], {
    description: 'All of them, in the order in which they are shown.',
  })
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => HelplineInput)
  lines: HelplineInput[];
  @IsInt()
  @Min(0)
  @Field(() => Int, { description: 'The version that was edited; 0 for the first one.' })
  version: number;
}
