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

const NUMBER = /^\+?\d[\d ()/.-]{0,30}\d$/;

@InputType({ description: 'At least one of phone, text and chat.' })
export class HelplineInput {
  @Field(() => HelplineKind) @IsIn(HELPLINE_KINDS) kind: `${HelplineKind}`;
  @Field() @IsText(100) name: string;
  @Field(() => String, { nullable: true })
  @IsOptional()
  @Matches(NUMBER, { message: 'must be a phone number.' })
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
  @Matches(/^https:\/\/[^\s<>"]{4,200}$/, { message: 'must begin with https://.' })
  chat?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsText(60) hours?: string | null;
  @Field({
    description:
      'The caller has just looked it up. Required for a line that is new or changed; keeps the earlier check otherwise.',
  })
  @IsBoolean()
  checked: boolean;
}

@InputType()
export class SetSafetyResourcesInput {
  @Field(() => ID) @IsIn(COUNTRIES, { message: 'is not a country we know.' }) country: string;
  @Field(() => [HelplineInput], { description: 'All of them, in the order to be shown.' })
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => HelplineInput)
  lines: HelplineInput[];
  @IsInt() @Min(0) @Field(() => Int) version: number;
}
