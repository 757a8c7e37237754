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
import { CallerGeneratedId } from '../../platform/graphql/caller-generated-id.js';
import { LocalDate } from '../../platform/graphql/local-date.scalar.js';
import { AttentionKind, SharedSection } from './attention-kind.js';
import { words as fieldWords } from '../../platform/graphql/graphql.words.js';

const ITEM_ID = { description: 'The `id` of the attention item.' };

@InputType({ description: 'Hides an attention item until a day.' })
export class SnoozeAttentionInput {
  @CallerGeneratedId() id: string;
  @IsText(200) @Field(() => ID, ITEM_ID) attentionId: string;
  @Allow()
  @Field(() => LocalDate, {
    description: 'The item shows again on this day, which must be after today.',
  })
  until: string;
}

@InputType({ description: 'Hides an attention item until there is something new.' })
export class DismissAttentionInput {
  @CallerGeneratedId() id: string;
  @IsText(200) @Field(() => ID, ITEM_ID) attentionId: string;
}

@InputType({ description: 'Marks shared content as read.' })
export class MarkReadInput {
  @IsId() @Field(() => ID, { description: 'The client who shared it.' }) clientId: string;
  @Allow()
  @Field(() => SharedSection, { description: 'The section that was opened.' })
  section: `${SharedSection}`;
  @IsDate({ message: fieldWords.dateTime })
  @Field(() => DateTime, { description: 'When the latest entry that was opened had been shared.' })
  to: Date;
}

@InputType({
  description: 'A change of one attention rule. Omitted numbers stay unchanged.',
})
export class AttentionRuleInput {
  @Allow()
  @Field(() => AttentionKind, { description: 'The kind of attention item.' })
  kind: `${AttentionKind}`;
  @IsBoolean() @Field({ description: 'Whether to show this kind.' }) on: boolean;
  @IsOptional()
  @IsInt()
  @Field(() => Int, { nullable: true, description: 'See `AttentionRule.days`.' })
  days?: number | null;
  @IsOptional()
  @IsInt()
  @Field(() => Int, { nullable: true, description: 'See `AttentionRule.by`.' })
  by?: number | null;
  @IsOptional()
  @IsInt()
  @Field(() => Int, { nullable: true, description: 'See `AttentionRule.at`.' })
  at?: number | null;
}

@InputType({ description: "Changes to the practice's attention rules." })
export class SetAttentionRulesInput {
  @IsInt()
  @Min(0)
  @Field(() => Int, { description: 'The version that was edited.' })
  version: number;
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => AttentionRuleInput)
  @Field(() => [AttentionRuleInput], {
    description: 'Omitted kinds stay unchanged.',
  })
  rules: AttentionRuleInput[];
}
