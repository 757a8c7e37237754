import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { Allow, IsBoolean, IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { IsId, IsName, IsText } from '../../../platform/graphql/inputs.js';
import { CallerGeneratedId } from '../../../platform/graphql/caller-generated-id.js';
import { ActionKind, HabitRuleInput, Reach } from '../../templates/index.js';
import { TITLE_LENGTH } from '../core/title-length.js';
import { words } from '../plans.words.js';

const DAYS = { message: words.daysUntilDue };

@InputType({ description: 'Adds an action to a step of a running plan.' })
export class AddActionInput {
  @CallerGeneratedId({ optional: true }) id?: string | null;
  @IsId() @Field(() => ID, { description: 'The step.' }) stepId: string;
  @IsName(TITLE_LENGTH) @Field({ description: 'Its title.' }) title: string;
  @IsOptional()
  @IsText(20_000, 0)
  @Field(() => String, { nullable: true, description: 'How to do it.' })
  guidance?: string | null;
  @Allow() @Field(() => ActionKind, { description: 'How it is done.' }) kind: ActionKind;
  @IsOptional()
  @IsBoolean()
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the step cannot be completed without it; false when omitted.',
  })
  required?: boolean | null;
  @Allow()
  @Field(() => Reach, { description: 'Whether it reaches toward the other person.' })
  reach: Reach;
  @IsOptional()
  @IsText(600, 0)
  @Field(() => String, {
    nullable: true,
    description:
      'Required if `reach` is NO and the words suggest otherwise. The client can read it.',
  })
  noReachReason?: string | null;
  @IsOptional()
  @IsInt(DAYS)
  @Min(0, DAYS)
  @Max(3_650, DAYS)
  @Field(() => Int, {
    nullable: true,
    description: 'How many days after the step opens it is due.',
  })
  dueAfterDays?: number | null;
  @IsOptional()
  @ValidateNested()
  @Type(() => HabitRuleInput)
  @Field(() => HabitRuleInput, { nullable: true, description: 'The target, for a habit alone.' })
  habit?: HabitRuleInput | null;
  @IsOptional()
  @IsText(1_000)
  @Field(() => String, { nullable: true, description: 'The question, for a reflection alone.' })
  prompt?: string | null;
}

@InputType({ description: 'Skips a step of a plan.' })
export class SkipStepInput {
  @IsId() @Field(() => ID, { description: 'The step.' }) stepId: string;
  @IsText(1_000)
  @Field({ description: 'Stored with the step. Everyone who can see the plan can read it.' })
  reason: string;
}

@InputType({ description: 'Shortens a wait among the opening rules of a step.' })
export class ShortenWaitInput {
  @IsId() @Field(() => ID, { description: 'The step.' }) stepId: string;
  @IsInt()
  @Min(0)
  @Field(() => Int, {
    description: 'The position of the rule among the opening rules of the step, from 0.',
  })
  rule: number;
  @IsInt()
  @Field(() => Int, {
    description: 'The new number of days: fewer than now, and not below the floor of the template.',
  })
  days: number;
  @IsText(1_000)
  @Field({ description: 'Stored with the step. Everyone who can see the plan can read it.' })
  reason: string;
}
