import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import { ClientProfileResult } from '../people/index.js';
import { BoundariesService } from './boundaries.service.js';
import { ConfirmBoundaryInput, EndLegalOrderInput, SetBoundaryInput } from './boundaries.inputs.js';

@Resolver()
export class BoundariesResolver {
  constructor(private readonly boundaries: BoundariesService) {}

  @Mutation(() => ClientProfileResult, {
    description:
      'Tightening takes effect at once. Loosening requires a reason and takes effect after 72 hours.',
  })
  @Allow('boundaries.set')
  setBoundary(@Current() ctx: Ctx, @Args('input') input: SetBoundaryInput) {
    return this.boundaries.set(ctx, input);
  }

  @Mutation(() => ClientProfileResult, {
    description:
      'Confirms a pending change away from ASKED_FOR_NO_CONTACT. Possible after 72 hours, and only for staff.',
  })
  @Allow('boundaries.confirm')
  confirmBoundary(@Current() ctx: Ctx, @Args('input') input: ConfirmBoundaryInput) {
    return this.boundaries.confirm(ctx, input);
  }

  @Mutation(() => ClientProfileResult, {
    description: 'For owners. The boundary is UNKNOWN afterwards, so outreach stays closed.',
  })
  @Allow('boundaries.end-order')
  endLegalOrder(@Current() ctx: Ctx, @Args('input') input: EndLegalOrderInput) {
    return this.boundaries.endLegalOrder(ctx, input);
  }
}
