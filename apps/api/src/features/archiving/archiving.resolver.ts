import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, WithParent } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import type { Refusal } from '../../platform/errors/refusal.js';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { IdPipe } from '../../platform/graphql/inputs.js';
import { ClientProfileResult, ClientProfileType } from '../people/index.js';
import { NewStartResult } from './archiving.results.js';
import { EndingCount, NewStartType } from './archiving.type.js';
import { accessEndedAt, ClientAccessService } from './client-access.service.js';
import { countEndings } from './endings.js';
import { NewStartsService } from './new-starts.service.js';

@Resolver(() => ClientProfileType)
export class ArchivingResolver {
  constructor(
    private readonly access: ClientAccessService,
    private readonly newStarts: NewStartsService,
  ) {}

  @Query(() => NewStartType, { description: "The archived caller's request for a new start." })
  @Allow('archiving.own')
  newStart(@Current() ctx: Ctx): Promise<NewStartType> {
    return this.newStarts.asked(ctx);
  }

  @Query(() => [EndingCount], {
    description: 'How plans of the clients the caller can see ended, the most common first.',
  })
  @Allow('practice.read')
  endings(@Current() ctx: Ctx): Promise<EndingCount[]> {
    return countEndings(ctx);
  }

  @Mutation(() => NewStartResult, { description: 'Requests a new start, as an archived client.' })
  @Allow('archiving.own')
  requestNewStart(@Current() ctx: Ctx): Promise<NewStartType | Refusal> {
    return this.newStarts.request(ctx);
  }

  @Mutation(() => ClientProfileResult, {
    description: "Ends an archived client's access to this practice.",
  })
  @Allow('people.edit')
  endClientAccess(
    @Current() ctx: Ctx,
    @Args('clientId', { type: () => ID }, IdPipe('clientId')) clientId: string,
  ): Promise<ClientProfileType | Refusal> {
    return this.access.end(ctx, clientId);
  }

  @Mutation(() => ClientProfileResult, {
    description: "Restores a client's access to this practice.",
  })
  @Allow('people.edit')
  restoreClientAccess(
    @Current() ctx: Ctx,
    @Args('clientId', { type: () => ID }, IdPipe('clientId')) clientId: string,
  ): Promise<ClientProfileType | Refusal> {
    return this.access.restore(ctx, clientId);
  }

  @ResolveField(() => DateTime, {
    nullable: true,
    description: "When the client's access was ended; null while they have it.",
  })
  @WithParent()
  accessEndedAt(@Current() ctx: Ctx, @Parent() { id }: ClientProfileType): Promise<Date | null> {
    return ctx.load(accessEndedAt, id);
  }
}
