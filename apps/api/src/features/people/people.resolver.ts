import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/access/access.decorators.js';
import { Current } from '../../platform/context/current.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { IdPipe } from '../../platform/graphql/inputs.js';
import { ClientProfileType } from './client-profile.type.js';
import { ClientsService } from './clients.service.js';
import { ArchiveClientInput, ClientProfileInput, TransferClientInput } from './people.inputs.js';
import { ClientProfileResult } from './people.results.js';

/** Profiles of clients: a Client is shaped as its profile, and passed through. */
@Resolver()
export class PeopleResolver {
  constructor(private readonly clients: ClientsService) {}

  @Query(() => ClientProfileType)
  @Allow('people.edit-own')
  myProfile(@Current() ctx: Ctx): Promise<ClientProfileType> {
    return this.clients.mine(ctx);
  }

  @Mutation(() => ClientProfileResult)
  @Allow('people.edit')
  updateClient(
    @Current() ctx: Ctx,
    @Args('input') input: ClientProfileInput,
  ): Promise<ClientProfileType> {
    return this.clients.update(ctx, input);
  }

  @Mutation(() => ClientProfileResult)
  @Allow('people.edit-own')
  updateMyProfile(
    @Current() ctx: Ctx,
    @Args('input') input: ClientProfileInput,
  ): Promise<ClientProfileType> {
    return this.clients.update(ctx, input);
  }

  @Mutation(() => ClientProfileResult)
  @Allow('people.edit')
  transferClient(
    @Current() ctx: Ctx,
    @Args('input') input: TransferClientInput,
  ): Promise<ClientProfileType> {
    return this.clients.transfer(ctx, input);
  }

  @Mutation(() => ClientProfileResult)
  @Allow('people.edit')
  archiveClient(
    @Current() ctx: Ctx,
    @Args('input') input: ArchiveClientInput,
  ): Promise<ClientProfileType> {
    return this.clients.archive(ctx, input);
  }

  @Mutation(() => ClientProfileResult)
  @Allow('people.edit')
  restoreClient(
    @Current() ctx: Ctx,
    @Args('clientId', { type: () => ID }, IdPipe('clientId')) clientId: string,
  ): Promise<ClientProfileType> {
    return this.clients.restore(ctx, clientId);
  }
}
