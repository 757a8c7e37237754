import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/access.decorators.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Current } from '../../../platform/context/current.js';
import { IdPipe } from '../../../platform/graphql/inputs.js';
import { OutcomesService } from './outcomes.service.js';
import { TemplateOutcomesType } from './outcomes.type.js';

@Resolver(() => TemplateOutcomesType)
export class OutcomesResolver {
  constructor(private readonly outcomes: OutcomesService) {}

  @Query(() => TemplateOutcomesType, {
    description:
      'What became of the plans of a template: of all clients for an owner, of their own clients for a coach.',
  })
  @Allow('plans.outcomes')
  templateOutcomes(
    @Current() ctx: Ctx,
    @Args('templateId', { type: () => ID }, IdPipe('templateId')) templateId: string,
  ) {
    return this.outcomes.ofTemplate(ctx, templateId);
  }
}
