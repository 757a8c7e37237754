import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/access.decorators.js';
import { Current } from '../../../platform/context/current.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { ClientProfileType } from './client-profile.type.js';
import { ClientProfilesService } from './client-profiles.service.js';
import { ClientProfileInput } from './client-profile.inputs.js';
import { ClientProfileResult } from './client-profiles.results.js';

/** A `Client` has all the fields of its profile, so it is returned as it is. */
@Resolver()
export class ClientProfilesResolver {
  constructor(private readonly clients: ClientProfilesService) {}

  @Query(() => ClientProfileType, { description: "The calling client's own profile." })
  @Allow('people.edit-own')
  myProfile(@Current() ctx: Ctx): Promise<ClientProfileType> {
    return this.clients.mine(ctx);
  }

  @Mutation(() => ClientProfileResult, { description: 'Edits the profile of a client.' })
  @Allow('people.edit')
  updateClient(
    @Current() ctx: Ctx,
    @Args('input') input: ClientProfileInput,
  ): Promise<ClientProfileType> {
    return this.clients.update(ctx, input);
  }

  @Mutation(() => ClientProfileResult, { description: "Edits the calling client's own profile." })
  @Allow('people.edit-own')
  updateMyProfile(
    @Current() ctx: Ctx,
    @Args('input') input: ClientProfileInput,
  ): Promise<ClientProfileType> {
    return this.clients.update(ctx, input);
  }
}
