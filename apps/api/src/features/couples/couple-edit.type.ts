import { TEMPLATE_LIMITS } from '@footing/plan-engine';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Allow, ArrayMaxSize, IsInt, IsOptional } from 'class-validator';
import { CallerGeneratedId } from '../../platform/graphql/caller-generated-id.js';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { IsId, IsText } from '../../platform/graphql/inputs.js';
import { PlanChangeType } from '../plans/index.js';
import { JointActionBy } from './couple-plan.type.js';

const REASON_LENGTH = 1_000;

@ObjectType('CouplePlanEdit', { description: 'One save of a couple’s plan by their coach.' })
export class CouplePlanEditType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => DateTime, { description: 'When it was saved.' }) at: Date;
  @Field({ description: 'Who saved it.' }) by: string;
  @Field(() => String, { nullable: true, description: 'Why, if a reason was given. Both read it.' })
  reason: string | null;
  @Field(() => [PlanChangeType], {
    description: 'What changed: for a partner, in the steps that were open.',
  })
  changes: PlanChangeType[];
}

@InputType({ description: 'What the two do together, after an edit.' })
export class JointActionInput {
  @Field({ description: 'Its key: known, or new in the plan.' }) key: string;
  @Field({ description: 'Its title.' }) title: string;
  @Field({ description: 'Markdown, for both.' }) guidance: string;
  @Field(() => JointActionBy, { description: 'Who does it.' }) by: `${JointActionBy}`;
  @Field(() => String, {
    nullable: true,
    description: 'What each of the two is asked to write for themselves; null: nothing.',
  })
  prompt?: string | null;
}

/** Checked as a whole by the engine, which names each problem and its place. */
@InputType({ description: 'A step of a couple’s plan, after an edit.' })
export class JointStepInput {
  @Field({ description: 'Its key: known, or new in the plan.' }) key: string;
  @Field({ description: 'Its title.' }) title: string;
  @Field({ description: 'What it is for.' }) purpose: string;
  @Field(() => [JointActionInput], { description: 'What the two do in it.' })
  actions: JointActionInput[];
}

@InputType({
  description:
    'Edits the plan of a couple in one go. What one of the two has marked as done stays as it is.',
})
export class EditCouplePlanInput {
  @CallerGeneratedId() id: string;
  @IsId() @Field(() => ID, { description: 'The couple.' }) coupleId: string;
  @IsInt()
  @Field(() => Int, {
    description: 'The `contentVersion` of the plan that was edited; another one is STALE.',
  })
  contentVersion: number;
  @Allow()
  @ArrayMaxSize(TEMPLATE_LIMITS.steps)
  @Field(() => [JointStepInput], {
    description:
      'All steps after the edit, in order. Steps and actions are recognized by their keys.',
  })
  steps: JointStepInput[];
  @IsOptional()
  @IsText(REASON_LENGTH, 0)
  @Field(() => String, {
    nullable: true,
    description: 'Why; both can read it, unless all changes are in steps that are not open yet.',
  })
  reason?: string | null;
}
