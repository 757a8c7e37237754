import { Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  Allow,
  ArrayMaxSize,
  IsBoolean,
  IsDate,
  IsInt,
  IsOptional,
  Min,
  ValidateNested,
} from 'class-validator';
import { Type } from 'class-transformer';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { IsId, IsText } from '../../platform/graphql/inputs.js';
import { MadeId } from '../../platform/graphql/made-id.js';
import { LocalDate } from '../../platform/graphql/local-date.scalar.js';
import { AttentionKind, SharedSection } from './attention-kind.js';

const ITEM_ID = { description: 'The `id` of the attention item.' };

@InputType()
export class SnoozeAttentionInput {
  @MadeId() id: string;
  @IsText(200) @Field(() => ID, ITEM_ID) attentionId: string;
  @Allow()
  @Field(() => LocalDate, { description: 'It shows again on this day; a later one than today.' })
  until: string;
}

@InputType()
export class DismissAttentionInput {
  @MadeId() id: string;
  @IsText(200) @Field(() => ID, ITEM_ID) attentionId: string;
}

@InputType()
export class MarkReadInput {
  @IsId() @Field(() => ID) clientId: string;
  @Allow() @Field(() => SharedSection) section: `${SharedSection}`;
  @IsDate({ message: 'is not a moment that exists.' })
  @Field(() => DateTime, { description: 'When the latest that was opened had been shared.' })
  to: Date;
}

@InputType()
export class AttentionRuleInput {
  @Allow() @Field(() => AttentionKind) kind: `${AttentionKind}`;
  @IsBoolean() @Field() on: boolean;
  @IsOptional() @IsInt() @Field(() => Int, { nullable: true }) days?: number | null;
  @IsOptional() @IsInt() @Field(() => Int, { nullable: true }) by?: number | null;
  @IsOptional() @IsInt() @Field(() => Int, { nullable: true }) at?: number | null;
}

@InputType()
export class SetAttentionRulesInput {
  @IsInt() @Min(0) @Field(() => Int) version: number;
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => AttentionRuleInput)
  @Field(() => [AttentionRuleInput], {
    description: 'A kind that is left out stays as it is, and so does a number.',
  })
  rules: AttentionRuleInput[];
}
