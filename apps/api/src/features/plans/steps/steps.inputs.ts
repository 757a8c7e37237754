import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { Allow, IsBoolean, IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { IsId, IsName, IsText } from '../../../platform/graphql/inputs.js';
import { MadeId } from '../../../platform/graphql/made-id.js';
import { ActionKind, HabitRuleInput, Reach } from '../../templates/index.js';
import { TITLE_LENGTH } from '../core/title-length.js';

@InputType()
export class AddActionInput {
  @MadeId({ optional: true }) id?: string | null;
  @IsId() @Field(() => ID) stepId: string;
  @IsName(TITLE_LENGTH) @Field() title: string;
  @IsOptional() @IsText(20_000, 0) @Field(() => String, { nullable: true }) guidance?:
    string | null;
  @Allow() @Field(() => ActionKind) kind: ActionKind;
  @IsOptional() @IsBoolean() @Field(() => Boolean, { nullable: true }) required?: boolean | null;
  @Allow() @Field(() => Reach) reach: Reach;
  @IsOptional()
  @IsText(600, 0)
  @Field(() => String, {
    nullable: true,
    description: 'Needed where `reach` is NO and the words read otherwise; the client reads it.',
  })
  noReachReason?: string | null;
  @IsOptional() @IsInt() @Min(0) @Max(3_650) @Field(() => Int, { nullable: true }) dueAfterDays?:
    number | null;
  @IsOptional()
  @ValidateNested()
  @Type(() => HabitRuleInput)
  @Field(() => HabitRuleInput, { nullable: true })
  habit?: HabitRuleInput | null;
  @IsOptional() @IsText(1_000) @Field(() => String, { nullable: true }) prompt?: string | null;
}

@InputType()
export class SkipStepInput {
  @IsId() @Field(() => ID) stepId: string;
  @IsText(1_000)
  @Field({ description: 'Kept with the step; whoever sees the plan can read it.' })
  reason: string;
}

@InputType()
export class ShortenWaitInput {
  @IsId() @Field(() => ID) stepId: string;
  @IsInt()
  @Min(0)
  @Field(() => Int, { description: 'Its place among the opening rules of the step, from 0.' })
  rule: number;
  @IsInt()
  @Field(() => Int, { description: 'Fewer than now, and not below the floor.' })
  days: number;
  @IsText(1_000)
  @Field({ description: 'Kept with the step; whoever sees the plan can read it.' })
  reason: string;
}
