import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/access.decorators.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Current } from '../../../platform/context/current.js';
import { IdPipe } from '../../../platform/graphql/inputs.js';
import { PlanResult } from '../core/plan.results.js';
import { PlanContentType, PlanEditPreviewResult, PlanEditType } from './plan-edit.type.js';
import { PlanEditHistoryService } from './plan-edit-history.service.js';
import { ClosePlanEditsInput, EditPlanInput, PlanStepsInput } from './plan-edits.inputs.js';
import { PlanEditsService } from './plan-edits.service.js';

const PlanId = () => Args('planId', { type: () => ID }, IdPipe('planId'));

@Resolver(() => PlanEditType)
export class PlanEditsResolver {
  constructor(
    private readonly edits: PlanEditsService,
    private readonly history: PlanEditHistoryService,
  ) {}

  @Query(() => PlanContentType, { description: 'What a running plan asks for, to edit it.' })
  @Allow('plans.guide')
  planContent(@Current() ctx: Ctx, @PlanId() planId: string) {
    return this.edits.content(ctx, planId);
  }

  @Query(() => PlanEditPreviewResult, {
    description:
      'The days that would follow from an edit, or why it is refused. Nothing is stored.',
  })
  @Allow('plans.guide')
  planEditPreview(@Current() ctx: Ctx, @Args('input') input: PlanStepsInput) {
    return this.edits.preview(ctx, input);
  }

  @Query(() => [PlanEditType], { description: 'What was changed in a plan, the latest first.' })
  @Allow('plans.read')
  planEdits(
    @Current() ctx: Ctx,
    @PlanId() planId: string,
    @Args(
      'before',
      { type: () => ID, nullable: true, description: 'The last edit that was read so far.' },
      IdPipe('before'),
    )
    before?: string | null,
  ) {
    return this.history.edits(ctx, planId, before ?? null);
  }

  @Mutation(() => PlanResult, {
    description:
      'Edits a running plan in one go. STALE if someone else changed it meanwhile; what the client does meanwhile is kept.',
  })
  @Allow('plans.guide')
  editPlan(@Current() ctx: Ctx, @Args('input') input: EditPlanInput) {
    return this.edits.edit(ctx, input);
  }

  @Mutation(() => Boolean, { description: 'Closes the notices about edits on Today.' })
  @Allow('plans.edits-close')
  closePlanEdits(@Current() ctx: Ctx, @Args('input') input: ClosePlanEditsInput) {
    return this.history.close(ctx, input.ids);
  }
}
