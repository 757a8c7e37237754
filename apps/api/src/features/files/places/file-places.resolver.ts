import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/access.decorators.js';
import { RateLimitsService } from '../../../platform/auth/sign-ins/rate-limits.service.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Current } from '../../../platform/context/current.js';
import type { Refusal } from '../../../platform/errors/refusal.js';
import { DoneResult, type Done } from '../../../platform/graphql/done.js';
import { IdPipe } from '../../../platform/graphql/inputs.js';
import { AttachFileInput } from './file-places.inputs.js';
import { FilePlacesService } from './file-places.service.js';

@Resolver()
export class FilePlacesResolver {
  constructor(
    private readonly places: FilePlacesService,
    private readonly rateLimits: RateLimitsService,
  ) {}

  @Mutation(() => DoneResult, {
    description:
      'Gives a client a file of the practice, or attaches a file to a step, an action or a session of the client. Both then see it there.',
  })
  @Allow('files.use')
  async attachFile(
    @Current() ctx: Ctx,
    @Args('input') input: AttachFileInput,
  ): Promise<Done | Refusal> {
    await this.rateLimits.count(ctx, 'ATTACHING', ctx.actor.memberId);
    return this.places.attach(ctx, input);
  }

  @Mutation(() => DoneResult, {
    description: 'Takes a file away from where it is attached. The file stays.',
  })
  @Allow('files.use')
  detachFile(
    @Current() ctx: Ctx,
    @Args('id', { type: () => ID, description: 'The place.' }, IdPipe('id')) id: string,
  ): Promise<Done | Refusal> {
    return this.places.detach(ctx, id);
  }
}
