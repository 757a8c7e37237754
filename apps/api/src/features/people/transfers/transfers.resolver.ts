import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/access.decorators.js';
import { Current } from '../../../platform/context/current.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import type { ClientProfileType } from '../client-profile/client-profile.type.js';
import { ClientProfileResult } from '../client-profile/client-profiles.results.js';
import { TransferClientInput } from './transfers.inputs.js';
import { TransfersService } from './transfers.service.js';

@Resolver()
export class TransfersResolver {
  constructor(private readonly transfers: TransfersService) {}

  @Mutation(() => ClientProfileResult, {
    description: 'Transfers a client to another coach of the practice.',
  })
  @Allow('people.edit')
  transferClient(
    @Current() ctx: Ctx,
    @Args('input') input: TransferClientInput,
  ): Promise<ClientProfileType> {
    return this.transfers.transfer(ctx, input);
  }
}
