import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Allow, ArrayMaxSize, IsBoolean, IsInt, IsOptional } from 'class-validator';
import { TEMPLATE_LIMITS } from '@footing/plan-engine';
import { IsId, IsIds, IsText } from '../../../platform/graphql/inputs.js';
import { CallerGeneratedId } from '../../../platform/graphql/caller-generated-id.js';
import { StepDefinitionInput } from '../../templates/index.js';

/** How long a reason can be. */
const REASON_LENGTH = 1_000;

@InputType({ description: 'The steps of a running plan as a coach wants them.' })
export class PlanStepsInput {
  @IsId() @Field(() => ID, { description: 'The plan.' }) planId: string;
  @IsInt()
  @Field(() => Int, {
    description: 'The `contentVersion` of the plan that was edited; another one is STALE.',
  })
  contentVersion: number;
  @Allow()
  @ArrayMaxSize(TEMPLATE_LIMITS.steps)
  @Field(() => [StepDefinitionInput], {
    description:
      'All steps after the edit, in order. Steps and actions are recognized by their keys; a new part has a new key.',
  })
  steps: StepDefinitionInput[];
}

@InputType({
  description:
    'Edits a running plan in one go. Waits do not get shorter, what is done stays, and outreach keeps its rules.',
})
export class EditPlanInput extends PlanStepsInput {
  @CallerGeneratedId() id: string;
  @IsOptional()
  @IsText(REASON_LENGTH, 0)
  @Field(() => String, { nullable: true, description: 'Why; stored encrypted.' })
  reason?: string | null;
  @IsOptional()
  @IsBoolean()
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the client can read the reason; false when omitted.',
  })
  shareReason?: boolean | null;
}

/** How many notices a request can close. */
const MOST_NOTICES = 50;

@InputType({ description: 'Closes the notices about edits on Today.' })
export class ClosePlanEditsInput {
  @IsIds(MOST_NOTICES)
  @Field(() => [ID], { description: 'The edits that the client has read about.' })
  ids: string[];
}
