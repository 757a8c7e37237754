import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { WithParent } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import { FormAnswersType } from './form-request.type.js';
import { FormPausesService } from './form-pauses.service.js';

@Resolver(() => FormAnswersType)
export class FormAnswersResolver {
  constructor(private readonly pauses: FormPausesService) {}

  @ResolveField(() => Boolean, {
    description: 'Whether they still pause outreach: no talk was recorded since they were sent.',
  })
  @WithParent()
  stillPauses(@Current() ctx: Ctx, @Parent() answers: FormAnswersType) {
    const { clientId, sentAt, pausesOutreach } = answers;
    return pausesOutreach && sentAt !== null && this.pauses.stillPauses(ctx, clientId, sentAt);
  }
}
