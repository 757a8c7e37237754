import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { WithParent } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { Client, ClientProfileType } from '../people/index.js';
import { FormPausesService } from './form-pauses.service.js';

@Resolver(() => ClientProfileType)
export class ClientFormPauseResolver {
  constructor(private readonly pauses: FormPausesService) {}

  @ResolveField(() => DateTime, {
    nullable: true,
    description:
      'When the answers to a form were sent that pause outreach until a talk is recorded; null if none do.',
  })
  @WithParent()
  formPauseSince(@Current() ctx: Ctx, @Parent() client: Client) {
    return this.pauses.since(ctx, client);
  }
}
